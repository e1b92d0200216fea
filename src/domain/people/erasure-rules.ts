import { type ColumnFacts } from '../../core/facts.js';
import { type FoundRow } from './footprint.js';

/** Why something about a person is kept, without the person's name, and for how long at the most. */
export const GROUNDS = {
  medical: 'Medical records: the duty to keep them for 7 years (GDPR Art. 17(3)(b) and (c))',
  financial: 'Books and payments: the duty to keep them for 7 years (GDPR Art. 17(3)(b))',
  proof: 'Proof of consents and decisions, for legal claims (GDPR Art. 17(3)(e))',
} as const;
export type Ground = keyof typeof GROUNDS;
export const YEARS_KEPT = 7;

/** What takes a value's place; `undefined` leaves it, where a row is kept for another reason. */
type Replacement = string | null | object | ((row: FoundRow) => unknown);

interface TableRules {
  erased?: Readonly<Record<string, Replacement>>;
  /** Kept for as long as the ground lasts from the row's last change, and blanked once it is over. */
  kept?: { ground: Ground; columns: readonly string[] };
}

export const ERASED = 'Erased';

/** Names that name nobody, and an address that no mail can reach (RFC 2606). */
const nobody = ({ id }: FoundRow) => `erased-${String(id)}`;
const NOT_MEDICAL: ReadonlySet<unknown> = new Set(['Patient', 'Message', 'AftercareMessage']);
const ofPerson = (typeColumn: string) => (row: FoundRow) =>
  NOT_MEDICAL.has(String(row[typeColumn]).replace('App\\Models\\', '')) ? ERASED : undefined;

/**
 * What becomes of each column that can hold something about a person, table by table. A test holds it against every
 * column of every table in which a patient's rows can be.
 */
export const ERASURE: Readonly<Record<string, TableRules>> = {
  patients: {
    erased: {
      first_name: ERASED,
      last_name: ({ patient_code, id }) => patient_code ?? id,
      username: nobody,
      email: (row) => `${nobody(row)}@erased.invalid`,
      birthday: null,
      gender: null,
      phone_number: null,
      location: null,
      location_id: null,
      profile_image: null,
      locale: null,
      time_zone: null,
      email_verified_at: null,
    },
  },
  passport_details: {
    erased: {
      name_on_passport: ERASED,
      passport_number: ERASED,
      nationality: ERASED,
      issuing_country: null,
      issue_date: null,
      scan: null,
    },
  },
  patient_consents: { erased: { ip_address: null } },
  patient_resources: { erased: { title: ERASED, description: null, file_path: null, url: null } },
  inquiries: {
    kept: {
      ground: 'medical',
      columns: [
        'scan_url',
        'additional_files',
        'problem_details',
        'problem',
        'treatment_schedule',
        'nature_of_concern',
        'previous_treatments',
        'lifestyle_factors',
        'additional_notes',
      ],
    },
  },
  inquiry_providers: { erased: { decline_reason: null } },
  medical_histories: {
    kept: {
      ground: 'medical',
      columns: [
        'age',
        'medical_conditions',
        'medications',
        'allergies',
        'previous_surgeries',
        'smoking_status',
        'alcohol_consumption',
        'family_history',
        'critical_conditions',
        'alert_level',
      ],
    },
  },
  questionnaires: { kept: { ground: 'medical', columns: ['answer'] } },
  workflow_timelines: { kept: { ground: 'proof', columns: ['metadata'] } },
  quotes: { erased: { note: null }, kept: { ground: 'financial', columns: ['treatment_date'] } },
  schedules: { erased: { notes: null, location: null } },
  timelines: { kept: { ground: 'medical', columns: ['notes'] } },
  hotels: { erased: { booking_reference: null, notes: null, address: null, phone_number: null } },
  flights: { erased: { booking_reference: null, notes: null } },
  payments: {
    kept: {
      ground: 'financial',
      columns: ['metadata', 'transaction_id', 'stripe_payment_intent_id', 'failure_reason'],
    },
  },
  payment_histories: { kept: { ground: 'financial', columns: ['reason', 'metadata'] } },
  gateway_customers: {
    erased: {
      payment_method: null,
      card_brand: null,
      card_last4: null,
      card_exp_month: null,
      card_exp_year: null,
    },
  },
  aftercare_payments: {
    kept: {
      ground: 'financial',
      columns: ['metadata', 'transaction_id', 'stripe_payment_intent_id', 'failure_reason'],
    },
  },
  standalone_aftercare_requests: {
    kept: {
      ground: 'medical',
      columns: ['clinic_name', 'current_concerns', 'photo_urls', 'surgeon_notes_url', 'rejection_reason'],
    },
  },
  after_cares: { kept: { ground: 'medical', columns: ['suspension_reason'] } },
  after_care_instructions: { kept: { ground: 'medical', columns: ['title', 'instruction'] } },
  after_care_medications: {
    kept: { ground: 'medical', columns: ['medication_name', 'instructions', 'stop_reason'] },
  },
  aftercare_milestones: { kept: { ground: 'medical', columns: ['notes', 'close_reason'] } },
  aftercare_milestone_scans: { kept: { ground: 'medical', columns: ['scan_url'] } },
  aftercare_questionnaire_responses: {
    kept: { ground: 'medical', columns: ['responses', 'acknowledgement_note'] },
  },
  aftercare_questions: { kept: { ground: 'medical', columns: ['question_text', 'choices'] } },
  aftercare_question_answers: { kept: { ground: 'medical', columns: ['answer'] } },
  recovery_progress_logs: { kept: { ground: 'medical', columns: ['notes', 'photo_urls', 'recovery_stage'] } },
  reviews: { erased: { review_text: null, moderation_reason: null } },
  messages: { erased: { content: ERASED, attachment_url: null } },
  aftercare_conversations: { erased: { subject: ERASED } },
  aftercare_messages: { erased: { content: ERASED, attachment_url: null } },
  alerts_notifications: { erased: { title: ERASED, body: ERASED } },
  files: {
    erased: { file_name: ERASED, file_path: ofPerson('fileable_type') },
    kept: { ground: 'medical', columns: ['file_path'] },
  },
  media: {
    erased: { name: ERASED, file_name: ERASED, custom_properties: {} },
    kept: {
      ground: 'medical',
      columns: ['manipulations', 'generated_conversions', 'responsive_images'],
    },
  },
  oauth_access_tokens: { erased: { name: null, scopes: null } },
  oauth_auth_codes: { erased: { scopes: null } },
  personal_access_tokens: { erased: { name: ERASED, abilities: null } },
  approval_requests: { kept: { ground: 'proof', columns: ['reason', 'decision_reason'] } },
};

/** An empty value that the column takes. */
export function blankOf({ nullable, kind, shape }: ColumnFacts): unknown {
  if (nullable) return null;
  if (kind !== 'json') return ERASED;
  return ['responses', 'object'].includes(shape ?? '') ? {} : [];
}

/** Whether the law still demands that a row last changed then be kept. */
export function isKeptOn(now: Date, lastChange: Date): boolean {
  return keptUntil(lastChange) > now;
}

export function keptUntil(lastChange: Date): Date {
  const end = new Date(lastChange);
  end.setUTCFullYear(end.getUTCFullYear() + YEARS_KEPT);
  return end;
}
