import { v7 as uuidv7 } from 'uuid';
import { amount, share } from '../support/money.js';
import { type Material, type Offer } from './material.js';
import { journeyOf, type Journey } from './journey.js';

export interface TableRows {
  table: string;
  columns: readonly string[];
  rows: unknown[][];
}

/** In the order in which they refer to one another; the patients first. */
export type Block = TableRows[];

const DEPOSIT = 20;
const FIRST = [
  'James',
  'Oliver',
  'Murat',
  'Lukas',
  'Conor',
  'Marco',
  'Pierre',
  'Khalid',
  'Emma',
  'Elif',
  'Sofia',
  'Anna',
];
const LAST = [
  'Walker',
  'Demir',
  'Fischer',
  'Murphy',
  'Rossi',
  'Martin',
  'Bakker',
  'Yılmaz',
  'Taylor',
  'Weber',
  'Garcia',
];
const TOWNS = [
  ['London, United Kingdom', 'en', 'Europe/London'],
  ['Berlin, Germany', 'en', 'Europe/Berlin'],
  ['Istanbul, Turkey', 'tr', 'Europe/Istanbul'],
  ['Dublin, Ireland', 'en', 'Europe/Dublin'],
] as const;
const PROBLEMS = ['Receding hairline', 'Thinning crown', 'Advanced hair loss', 'Diffuse thinning'];
const OPINIONS = [
  'Very happy with the result.',
  'Good, with a long wait on the day.',
  'I would do it again.',
  null,
];

const stamps = ['created_at', 'updated_at'];
const columnsOf = {
  patients: [
    ...[
      'id',
      'first_name',
      'last_name',
      'username',
      'patient_code',
      'email',
      'password',
      'birthday',
      'gender',
    ],
    ...[
      'phone_number',
      'phone_number_index',
      'location',
      'email_verified_at',
      'status',
      'anonymization_level',
    ],
    ...['locale', 'time_zone', ...stamps],
  ],
  inquiries: [
    ...[
      'id',
      'patient_id',
      'problem',
      'scan_url',
      'treatment_schedule',
      'problem_details',
      'symptom_severity',
      ...stamps,
    ],
  ],
  quotes: [
    ...[
      'id',
      'inquiry_id',
      'provider_id',
      'treatment_id',
      'treatment_date',
      'commission',
      'quote_amount',
      'currency',
    ],
    ...['status', 'expires_at', 'expiration_hours', 'deposit_percentage', ...stamps],
  ],
  payments: [
    ...[
      'id',
      'quote_id',
      'patient_id',
      'provider_id',
      'amount',
      'currency',
      'payment_type',
      'payment_method',
    ],
    ...['payment_status', 'transaction_id', ...stamps],
  ],
  reviews: [
    'id',
    'patient_id',
    'provider_id',
    'quote_id',
    'overall_rating',
    'review_text',
    'is_published',
    ...stamps,
  ],
};
type Tables = Record<keyof typeof columnsOf, unknown[][]>;

/** Patients `from` up to, but not including, `to`, with all that is theirs. */
export function blockOf(material: Material, from: number, to: number): Block {
  const tables: Tables = { patients: [], inquiries: [], quotes: [], payments: [], reviews: [] };
  for (let at = from; at < to; at++) add(tables, material, at);
  return (Object.keys(columnsOf) as (keyof Tables)[]).map((table) => ({
    table,
    columns: columnsOf[table],
    rows: tables[table],
  }));
}

function add(tables: Tables, material: Material, at: number): void {
  const journey = journeyOf(material, at);
  const offers = [at, at + 7].map((index) => material.offers[index % material.offers.length]!);
  const patientId = uuidv7({ msecs: journey.signedUp });
  const inquiryId = uuidv7({ msecs: journey.sent });
  const [main] = offers.map((offer, place) => {
    const id = uuidv7({ msecs: journey.quoted });
    tables.quotes.push(quote(id, inquiryId, offer, journey, place === 0));
    return { id, offer };
  });
  tables.patients.push(patient(patientId, material, journey, at));
  tables.inquiries.push(inquiry(inquiryId, patientId, journey, at));
  tables.payments.push(...payments(main!, patientId, journey));
  if (journey.status === 'completed') tables.reviews.push(review(main!, patientId, journey, at));
}

function patient(
  id: string,
  { firstCode, password, phones }: Material,
  journey: Journey,
  at: number,
): unknown[] {
  const number = firstCode + at;
  const { sealed, hash } = phones[at % phones.length]!;
  const [town, locale, zone] = TOWNS[at % TOWNS.length]!;
  const since = stamp(journey.signedUp);
  const names = [FIRST[at % FIRST.length], LAST[at % LAST.length], `volume.${number}`];
  const code = `PAT-${String(number).padStart(6, '0')}`;
  const birthday = `${1960 + (at % 42)}-0${1 + (at % 9)}-1${at % 10}`;
  const known = [password, birthday, at % 6 === 0 ? 'female' : 'male', sealed, hash, town, since];
  const contact = [code, `volume.${number}@hairline.test`];
  return [
    id,
    ...names,
    ...contact,
    ...known,
    journey.status,
    journey.anonymity,
    locale,
    zone,
    since,
    stamp(journey.changed),
  ];
}

function inquiry(id: string, patientId: string, { sent }: Journey, at: number): unknown[] {
  const wanted = JSON.stringify([day(sent + 40 * DAY), day(sent + 70 * DAY)]);
  const severity = ['mild', 'moderate', 'severe'][at % 3];
  const text = 'More noticeable over the last years, mostly in the front.';
  return [
    id,
    patientId,
    PROBLEMS[at % PROBLEMS.length],
    `volume/${id}.glb`,
    wanted,
    text,
    severity,
    stamp(sent),
    stamp(sent),
  ];
}

function quote(id: string, inquiryId: string, offer: Offer, journey: Journey, main: boolean): unknown[] {
  const { provider_id, treatment_id, commission, cents, currency } = offer;
  const status = main ? journey.status : journey.rival;
  const expires = status === 'inquiry' ? null : stamp(journey.quoted + journey.hours * HOUR);
  const dates = JSON.stringify([day(journey.treated)]);
  const terms = [commission, amount(cents), currency, status, expires, journey.hours, DEPOSIT];
  return [
    id,
    inquiryId,
    provider_id,
    treatment_id,
    dates,
    ...terms,
    stamp(journey.quoted),
    stamp(journey.changed),
  ];
}

function payments(
  { id, offer }: { id: string; offer: Offer },
  patientId: string,
  journey: Journey,
): unknown[][] {
  const deposit = share(offer.cents, DEPOSIT);
  const row = (type: string, cents: number, state: string, when: number) => [
    ...[
      uuidv7({ msecs: when }),
      id,
      patientId,
      offer.provider_id,
      amount(cents),
      offer.currency,
      type,
      'bank_transfer',
    ],
    ...[state, state === 'completed' ? `TRF-${id.slice(-12)}` : null, stamp(when), stamp(when)],
  ];
  if (journey.status === 'accepted') return [row('deposit', deposit, 'pending', journey.quoted + DAY)];
  if (!['confirmed', 'aftercare', 'completed'].includes(journey.status)) return [];
  const paid = row('deposit', deposit, 'completed', journey.quoted + DAY);
  const rest = row('final', offer.cents - deposit, 'completed', journey.treated - 7 * DAY);
  return journey.status === 'confirmed' ? [paid] : [paid, rest];
}

function review(
  main: { id: string; offer: Offer },
  patientId: string,
  { changed }: Journey,
  at: number,
): unknown[] {
  const when = stamp(changed);
  const opinion = OPINIONS[at % OPINIONS.length];
  return [
    uuidv7({ msecs: changed }),
    patientId,
    main.offer.provider_id,
    main.id,
    3 + (at % 3),
    opinion,
    at % 25 > 0,
    when,
    when,
  ];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const stamp = (moment: number) => new Date(moment).toISOString().slice(0, 19).replace('T', ' ');
const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
