import { createHmac, hkdfSync } from 'node:crypto';

const HOUR = 3600;
const appKey = Buffer.from((process.env.APP_KEY ?? '').replace(/^base64:/, ''), 'base64');
const signingKey = Buffer.from(hkdfSync('sha256', appKey, '', 'hairline:api-file', 32));

/** The signed address of a file, as the API gives it. */
export function fileAddress(path) {
  if (path === null) return null;
  const expires = (Math.floor(Date.now() / 1000 / HOUR) + 2) * HOUR;
  const plain = path.replace(/^\/+/, '');
  const signature = createHmac('sha256', signingKey)
    .update(`${plain}\n${expires}`)
    .digest('hex')
    .slice(0, 40);
  return `/api/v1/files/${plain.split('/').map(encodeURIComponent).join('/')}?expires=${expires}&signature=${signature}`;
}

export const missing = () => Object.assign(new Error('There is no such record.'), { status: 404 });
/** MariaDB's JSON comes as text. */
export const json = (value) => (typeof value === 'string' ? JSON.parse(value) : value);

/** Node 20 has no Map.groupBy. */
function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const LIMIT = 20;

/** A page as the API has it; `list` names the list in the cursor. */
function page(rows, list, by, shape) {
  const data = rows.slice(0, LIMIT);
  const last = rows.length > LIMIT ? data[LIMIT - 1] : undefined;
  return { data: data.map(shape), next_cursor: last ? cursorOf(list, last, by) : null };
}

function cursorOf(list, last, by) {
  const value = last[by] instanceof Date ? last[by].toISOString().slice(0, 19).replace('T', ' ') : last[by];
  return Buffer.from(JSON.stringify([`${list}.${by}`, value, last.id])).toString('base64url');
}

const AVERAGES =
  'review_count, overall_average, facility_average, staff_average, results_average, value_average';

export async function listReviews({ db, id }) {
  const [[clinic]] = await db.execute(
    `SELECT ${AVERAGES} FROM providers p LEFT JOIN provider_ratings r ON r.provider_id = p.id
      WHERE p.id = ? AND p.status = 'active' AND p.deleted_at IS NULL`,
    [id],
  );
  if (!clinic) throw missing();
  const [rows] = await db.execute(
    `SELECT r.id, overall_rating, facility_rating, staff_rating, results_rating, value_rating, review_text,
            r.created_at, p.first_name, p.last_name, p.erased_at
       FROM reviews r LEFT JOIN patients p ON p.id = r.patient_id AND p.deleted_at IS NULL
      WHERE r.provider_id = ? AND r.is_published = 1 ORDER BY r.created_at DESC, r.id DESC LIMIT ${LIMIT + 1}`,
    [id],
  );
  return {
    ...page(rows, 'reviews', 'created_at', ({ first_name, last_name, erased_at, ...review }) => ({
      ...review,
      reviewer:
        first_name === null || erased_at
          ? null
          : [first_name, last_name].map(initial).join(' ').trim() || null,
    })),
    averages: clinic.review_count === null ? null : clinic,
  };
}

const initial = (name) => {
  const [letter] = name.trim();
  return letter === undefined ? '' : `${letter.toLocaleUpperCase()}.`;
};

export async function listProviders({ db }) {
  const [rows] = await db.execute(
    `SELECT p.id, provider_name, profile_image, provider_bio, city, country, timezone, ${AVERAGES}
       FROM providers p LEFT JOIN provider_ratings r ON r.provider_id = p.id
      WHERE p.status = 'active' AND p.deleted_at IS NULL ORDER BY p.id DESC LIMIT ${LIMIT + 1}`,
  );
  const ids = rows.slice(0, LIMIT).map(({ id }) => id);
  const [spoken] = await db.query(
    `SELECT s.provider_id, l.code, l.name, l.native_name, s.proficiency FROM provider_languages s
       JOIN languages l ON l.id = s.language_id AND l.status = 'active'
      WHERE s.provider_id IN (?) AND s.deleted_at IS NULL`,
    [ids],
  );
  const languages = groupBy(spoken, ({ provider_id }) => provider_id);
  return page(
    rows,
    'providers',
    'id',
    ({ id, provider_name, profile_image, provider_bio, city, country, timezone, ...rating }) => ({
      ...{
        id,
        provider_name,
        profile_image: fileAddress(profile_image),
        provider_bio,
        city,
        country,
        timezone,
      },
      rating: rating.review_count === null ? null : rating,
      languages: (languages.get(id) ?? [])
        .map(({ code, name, native_name, proficiency }) => ({ code, name, native_name, proficiency }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    }),
  );
}

export async function readQuote({ db, id, caller }) {
  const [[row]] = await db.execute(
    `SELECT q.id, q.inquiry_id, q.provider_id, q.treatment_id, q.package_id, q.treatment_date, q.quote_amount,
            q.discount_amount, q.currency, q.deposit_percentage, q.note, q.status, q.expires_at,
            q.appointment_pre_scheduled, q.created_at, q.updated_at
       FROM quotes q JOIN inquiries i ON i.id = q.inquiry_id AND i.patient_id = ?
      WHERE q.id = ? AND q.deleted_at IS NULL AND q.status <> 'inquiry'
        AND NOT (q.status = 'cancelled' AND q.expires_at IS NULL)`,
    [caller.id, id],
  );
  if (!row) throw missing();
  return {
    ...row,
    treatment_date: json(row.treatment_date),
    appointment_pre_scheduled: Boolean(row.appointment_pre_scheduled),
  };
}

const INQUIRY = `id, problem, problem_details, scan_url, treatment_schedule, nature_of_concern, duration_of_concern,
  previous_treatments, symptom_severity, lifestyle_factors, additional_files, additional_notes, created_at, updated_at`;

export async function listInquiries({ db, caller }) {
  const [rows] = await db.execute(
    `SELECT ${INQUIRY} FROM inquiries WHERE patient_id = ? ORDER BY id DESC LIMIT ${LIMIT + 1}`,
    [caller.id],
  );
  const asked = await askedClinics(
    db,
    rows.slice(0, LIMIT).map(({ id }) => id),
  );
  return page(rows, 'inquiries', 'id', (row) => inquiryOf(row, asked.get(row.id) ?? []));
}

/** In a transaction: right after it was made. */
export async function readInquiry(db, id) {
  const [[row]] = await db.execute(`SELECT ${INQUIRY} FROM inquiries WHERE id = ?`, [id]);
  return inquiryOf(row, []);
}

const inquiryOf = (row, providers) => ({
  ...row,
  scan_url: fileAddress(row.scan_url),
  treatment_schedule: json(row.treatment_schedule),
  additional_files: fileAddress(row.additional_files),
  providers,
});

async function askedClinics(db, ids) {
  if (ids.length === 0) return new Map();
  const [rows] = await db.query(
    `SELECT a.inquiry_id, a.provider_id, p.provider_name, a.status, a.invited_at, a.quoted_at, a.declined_at
       FROM inquiry_providers a JOIN providers p ON p.id = a.provider_id
      WHERE a.inquiry_id IN (?) ORDER BY a.invited_at, a.id`,
    [ids],
  );
  return groupBy(rows, ({ inquiry_id }) => inquiry_id);
}
