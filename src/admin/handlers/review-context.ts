import { database, query } from '../../core/database.js';
import { Invalid, NotFound } from '../../core/errors.js';
import { mayRead } from '../access.js';
import { type PageHandler } from '../instance.js';
import { rowById } from '../read/rows.js';
import { referencesTo } from '../read/references.js';
import { definitionOf, findDefinition } from '../registry.js';
import { type StaffSession } from '../staff.js';

const PARTS = ['facility', 'staff', 'results', 'value'] as const;
const EARLIER = 6;

/** A review beside the clinic, the booking and earlier reviews, each under the rules of its own table. */
export const reviewContext: PageHandler = async ({ staff, query: asked }) => {
  if (typeof asked.id !== 'string') throw new Invalid({ id: 'Which review?' });
  const review = await rowById(definitionOf('reviews'), staff.actor, asked.id);
  if (!review) throw new NotFound('There is no such review.');
  const { overall_rating, review_text, created_at, provider_id, quote_id } = review;
  return {
    review: { overall_rating, review_text, created_at },
    details: PARTS.map((part) => ({
      label: part.charAt(0).toUpperCase() + part.slice(1),
      stars: review[`${part}_rating`],
    })),
    clinic: await clinicOf(staff, String(provider_id)),
    quote: typeof quote_id === 'string' ? await quoteOf(staff, quote_id) : null,
    earlier: await earlierReviews(review),
  };
};

async function clinicOf(staff: StaffSession, id: string) {
  const definition = findDefinition('providers');
  const readable = definition && mayRead(definition, staff.actor);
  const title = readable ? (await referencesTo(definition, staff.actor, [id])).get(id)?.title : undefined;
  const [rating] = await query<{ review_count: number; overall_average: string | null }>(
    database(),
    'SELECT review_count, overall_average FROM provider_ratings WHERE provider_id = ?',
    [id],
  );
  return { id, title: title ?? id, review_count: 0, overall_average: null, ...rating };
}

async function quoteOf(staff: StaffSession, id: string) {
  const definition = findDefinition('quotes');
  if (!definition || !mayRead(definition, staff.actor)) return null;
  const [row] = await query<Record<string, unknown>>(
    database(),
    `SELECT q.id, q.status, q.quote_amount, q.currency, t.treatment_name AS treatment
       FROM quotes q JOIN treatments t ON t.id = q.treatment_id WHERE q.id = ?`,
    [id],
  );
  return row ?? null;
}

async function earlierReviews({ id, patient_id, provider_id, created_at }: Record<string, unknown>) {
  const rows = await query<Record<string, unknown>>(
    database(),
    `SELECT id, IF(patient_id = ?, 'patient', 'clinic') AS \`by\`, overall_rating, review_text, created_at,
            CASE WHEN is_published = 1 THEN 'published' WHEN moderated_at IS NULL THEN 'waiting' ELSE 'withheld' END AS state
       FROM reviews WHERE (patient_id = ? OR provider_id = ?) AND id <> ? AND created_at <= ?
      ORDER BY (patient_id = ?) DESC, created_at DESC LIMIT ?`,
    [patient_id, patient_id, provider_id, id, new Date(String(created_at)), patient_id, EARLIER],
  );
  return rows;
}
