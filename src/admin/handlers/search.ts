import { type Actor } from '../../core/actor.js';
import { Invalid } from '../../core/errors.js';
import { mayRead } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { type PageHandler } from '../instance.js';
import { readCriteria } from '../read/criteria.js';
import { findRows } from '../read/rows.js';
import { populate, titleOf } from '../read/references.js';
import { findDefinition } from '../registry.js';
import { asText } from '../../core/text.js';

interface Place {
  table: string;
  /** Columns looked in, and which of what was typed they could hold. */
  by: Record<string, (typed: string) => boolean>;
  /** What is shown beside the title. */
  hint: readonly string[];
}

const any = (typed: string) => typed.length >= 2;
const isEmail = (typed: string) => typed.includes('@');
const isPhone = (typed: string) => /^\+\d{6,15}$/.test(typed.replace(/[\s()-]/g, ''));
const isId = (typed: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(typed);
const isCode = (typed: string) => /^[a-z]{2,5}-\d+$/i.test(typed);

const PLACES: readonly Place[] = [
  {
    table: 'patients',
    by: {
      patient_code: isCode,
      email: isEmail,
      phone_number: isPhone,
      id: isId,
      first_name: any,
      last_name: any,
    },
    hint: ['patient_code', 'status'],
  },
  {
    table: 'providers',
    by: { id: isId, provider_name: any, city: any },
    hint: ['city', 'country', 'status'],
  },
  { table: 'quotes', by: { id: isId }, hint: ['status', 'quote_amount', 'currency'] },
  {
    table: 'standalone_aftercare_requests',
    by: { id: isId, clinic_name: any },
    hint: ['request_status', 'clinic_name'],
  },
];

const LIMIT = 6;

/** Ctrl-K: people, clinics, quotes and requests by what one has at hand, each under its table's rules. */
export const globalSearch: PageHandler = async ({ staff, query, payload }) => {
  const typed = asText(payload.q ?? query.q).trim();
  if (typed.length > 200) throw new Invalid({ q: 'That is too long to search for.' });
  if (typed.length < 2) return { results: [] };
  const places = PLACES.flatMap((place) => {
    const definition = findDefinition(place.table);
    return definition && mayRead(definition, staff.actor) ? [{ place, definition }] : [];
  });
  const results = await Promise.all(
    places.map(({ place, definition }) => searchIn(place, definition, staff.actor, typed)),
  );
  return { results: results.filter(({ records }) => records.length > 0) };
};

async function searchIn(place: Place, definition: ResourceDefinition, actor: Actor, typed: string) {
  const found = new Map<string, Record<string, unknown>>();
  for (const [column, fits] of Object.entries(place.by)) {
    if (!fits(typed) || found.size >= LIMIT) continue;
    const value = column === 'phone_number' ? typed.replace(/[\s()-]/g, '') : typed;
    const criteria = readCriteria(definition, actor, { [`filters.${column}`]: value });
    const columns = [...definition.facts.title, ...place.hint, 'patient_id', 'inquiry_id', 'provider_id'];
    for (const row of await findRows(definition, actor, criteria, { limit: LIMIT, offset: 0, columns }))
      found.set(String(row.id), row);
  }
  const rows = [...found.values()].slice(0, LIMIT);
  const populated = await populate(definition, actor, rows);
  return {
    table: place.table,
    label: definition.label,
    records: rows.map((row, index) => ({
      id: String(row.id),
      title: titleOf(definition.facts, row, populated[index]),
      hint: [
        ...place.hint.map((name) => row[name]),
        ...Object.values(populated[index]!).map(({ title }) => title),
      ]
        .filter((part) => part !== null && part !== undefined && part !== '')
        .map(String)
        .join(' · '),
    })),
  };
}
