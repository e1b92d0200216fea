import {
  blindIndexOf,
  belongsTo,
  choice,
  date,
  email,
  encrypted,
  file,
  indexed,
  longText,
  Row,
  SoftRow,
  table,
  text,
  timestamp,
  url,
} from '../../core/columns.js';
import { Location, Treatment } from '../catalogue/entities.js';
import { TermsAndConditions } from '../content/entities.js';
import { AGREEMENT_TYPES, PUBLICATION_STATES, RESOURCE_TYPES } from '../content/states.js';
import { QUOTE_STATES } from '../quotes/states.js';
import { LOCALES } from './states.js';

export const GENDERS = ['male', 'female', 'other'] as const;
export const ANONYMIZATION_LEVELS = ['full', 'partial', 'none'] as const;
export const PATIENT_RESOURCE_PHASES = ['preparation', 'travel', 'treatment', 'recovery'] as const;

const contact = { mask: 'patients.reveal', personal: true };
const credential = { secret: true, managed: true };

/** Staff of Hairline, and owners of clinics from before provider_users. */
@table('users', ['firstname', 'lastname'])
export class User extends Row {
  @text({ unique: true, fixed: true }) username!: string;
  @text() firstname!: string;
  @text() lastname!: string;
  @email({ unique: true, fixed: true }) email!: string;
  @text(credential) password!: string;
  @file({ nullable: true }) avatar!: string | null;
  @text({ nullable: true, managed: true, about: 'No longer consulted: roles decide.' }) role!: string | null;
  @timestamp({ nullable: true, managed: true }) email_verified_at!: Date | null;
  @text({ length: 100, nullable: true, ...credential }) remember_token!: string | null;
  // Ours
  @choice(LOCALES, { nullable: true, length: 8 }) locale!: string | null;
  @text({ length: 64, nullable: true }) time_zone!: string | null;
  @timestamp({ nullable: true, managed: true }) deactivated_at!: Date | null;
  @timestamp({ nullable: true, managed: true }) invited_at!: Date | null;
}

@table('patients', ['first_name', 'last_name', 'patient_code'])
@indexed('idx_patients_last_name_first_name', ['last_name', 'first_name'])
@indexed('idx_patients_created_at', ['created_at'])
@indexed('idx_patients_deleted_at_created_at', ['deleted_at', 'created_at'])
export class Patient extends SoftRow {
  @text({ personal: true, index: true }) first_name!: string;
  @text({ personal: true }) last_name!: string;
  @text({ unique: true, personal: true }) username!: string;
  @text({ nullable: true, unique: true, managed: true }) patient_code!: string | null;
  @email({ unique: true, ...contact }) email!: string;
  @text(credential) password!: string;
  @date({ nullable: true, personal: true }) birthday!: string | null;
  @choice(GENDERS, { nullable: true }) gender!: string | null;
  @encrypted({ as: 'phone', length: 255, nullable: true, blindIndex: 'phone_number_index', ...contact })
  phone_number!: string | null;
  @text({ nullable: true }) location!: string | null;
  @belongsTo(() => Location, { nullable: true }) location_id!: string | null;
  @file({ nullable: true, personal: true }) profile_image!: string | null;
  @text({ nullable: true, ...credential }) activation_code!: string | null;
  @timestamp({ nullable: true, managed: true }) email_verified_at!: Date | null;
  @choice(QUOTE_STATES, { nullable: true, index: true, managed: true }) status!: string | null;
  @choice(ANONYMIZATION_LEVELS, { default: 'full', managed: true }) anonymization_level!: string;
  @text({ length: 100, nullable: true, ...credential }) remember_token!: string | null;
  // Ours
  @blindIndexOf('phone_number') phone_number_index!: string | null;
  @choice(LOCALES, { nullable: true, length: 8 }) locale!: string | null;
  @text({ length: 64, nullable: true }) time_zone!: string | null;
  @timestamp({ nullable: true, managed: true }) suspended_at!: Date | null;
  @belongsTo(() => Patient, { nullable: true, managed: true }) merged_into_patient_id!: string | null;
  @timestamp({ nullable: true, managed: true }) erased_at!: Date | null;
}

/** Needed for flights and hotels; a renewed passport is a new row. */
@table('passport_details', ['nationality', 'expiry_date'])
export class PassportDetail extends SoftRow {
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @text({ personal: true, about: 'Exactly as printed: airlines compare it.' }) name_on_passport!: string;
  @encrypted(contact) passport_number!: string;
  @text() nationality!: string;
  @text({ nullable: true }) issuing_country!: string | null;
  @date({ nullable: true }) issue_date!: string | null;
  @date({ index: true }) expiry_date!: string;
  @file({ nullable: true, ...contact }) scan!: string | null;
}

/** That a patient agreed to one version of a text. Withdrawn, it stays; agreeing again is a new row. */
@table('patient_consents', ['consent_type', 'granted_at'])
@indexed('idx_patient_consents_patient_type', ['patient_id', 'consent_type'])
export class PatientConsent extends Row {
  @belongsTo(() => Patient, { index: false, managed: true }) patient_id!: string;
  @belongsTo(() => TermsAndConditions, { managed: true }) terms_and_conditions_id!: string;
  @choice(AGREEMENT_TYPES, { length: 64, managed: true }) consent_type!: string;
  @timestamp({ managed: true }) granted_at!: Date;
  @timestamp({ nullable: true, managed: true }) withdrawn_at!: Date | null;
  @text({ length: 45, nullable: true, managed: true, personal: true }) ip_address!: string | null;
}

/** Something to read or watch, for all patients or for one. */
@table('patient_resources', 'title')
@indexed('idx_patient_resources_status_phase', ['status', 'phase'])
export class PatientResource extends SoftRow {
  @belongsTo(() => Patient, { nullable: true, about: 'Empty: for every patient.' })
  patient_id!: string | null;
  @belongsTo(() => Treatment, { nullable: true, about: 'Empty: whatever the treatment.' })
  treatment_id!: string | null;
  @choice(PATIENT_RESOURCE_PHASES) phase!: string;
  @choice(RESOURCE_TYPES) resource_type!: string;
  @choice(LOCALES, { default: 'en', length: 8 }) locale!: string;
  @text() title!: string;
  @longText({ nullable: true }) description!: string | null;
  @file({ nullable: true }) file_path!: string | null;
  @url({ nullable: true, about: 'Where it is not a file of ours.' }) url!: string | null;
  @choice(PUBLICATION_STATES, { default: 'draft' }) status!: string;
}
