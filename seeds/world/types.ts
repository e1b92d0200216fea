import { type ProviderCommission } from '../../src/domain/commissions/entities.js';
import {
  type Inquiry,
  type InquiryProvider,
  type MedicalHistory,
  type WorkflowTimeline,
} from '../../src/domain/inquiries/entities.js';
import { type Patient } from '../../src/domain/people/entities.js';
import {
  type Provider,
  type ProviderTeamMember,
  type ProviderUser,
} from '../../src/domain/providers/entities.js';
import { type QuoteState } from '../../src/domain/quotes/states.js';
import { type TreatmentContent } from '../reference/content/treatments.js';
import { type Values } from '../support/insert.js';
import { type Country } from './data/countries.js';

export type Stored<T> = Values<T> & { id: string };

export interface ClinicPackage {
  id: string;
  category: string;
  name: string;
  description: string;
  cents: number;
}

export interface ClinicPrice {
  treatment: TreatmentContent;
  unit: 'per_graft' | 'flat';
  cents: number;
}

export interface ClinicAccount {
  role: 'owner' | 'doctor' | 'coordinator';
  row: Stored<ProviderUser>;
}

export interface Clinic {
  number: number;
  row: Stored<Provider>;
  country: Country;
  city: string;
  currency: string;
  /** The day on which it joined. */
  joined: number;
  accounts: ClinicAccount[];
  /** The lead surgeon first. */
  team: Stored<ProviderTeamMember>[];
  prices: ClinicPrice[];
  packages: ClinicPackage[];
  /** Its own commission rates, the newest first. */
  rates: Stored<ProviderCommission>[];
}

export type Stage = 'signed_up' | QuoteState;
export type Ending = 'expired' | 'withdrawn' | 'refunded';

/** The days of one journey, as far as it has come. */
export interface Course {
  stage: Stage;
  sentAt: number;
  submittedAt: number;
  acceptedAt: number;
  confirmedAt: number;
  /** The day of the treatment, whole. */
  treatedOn: number;
  completedAt: number;
  /** When it was rejected or cancelled. */
  endedAt: number;
  ending: Ending | null;
}

export interface PatientStory {
  number: number;
  row: Stored<Patient>;
  country: Country;
  locale: 'en' | 'tr';
  signedUp: number;
  course: Course;
}

export interface QuoteStory {
  id: string;
  status: QuoteState;
  main: boolean;
  clinic: Clinic;
  patient: PatientStory;
  inquiryId: string;
  treatment: TreatmentContent;
  grafts: number;
  cents: number;
  packages: ClinicPackage[];
  discountId: string | null;
  affiliateCodeId: string | null;
  /** What the code took off; the cents above are what is left. */
  discountCents: number;
  commission: number;
  depositPercentage: number;
  expirationHours: number;
  preScheduled: boolean;
  course: Course;
  createdAt: number;
  /** When the state was reached. */
  changedAt: number;
}

export interface InquiryStory {
  row: Stored<Inquiry>;
  patient: PatientStory;
  sentAt: number;
  history: Stored<MedicalHistory>;
  invitations: Stored<InquiryProvider>[];
  quotes: QuoteStory[];
  events: Stored<WorkflowTimeline>[];
}
