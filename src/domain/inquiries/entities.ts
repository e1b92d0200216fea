import {
  belongsTo,
  blindIndexOf,
  choice,
  encrypted,
  file,
  indexed,
  json,
  longText,
  Row,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { DiscoveryQuestion } from '../content/entities.js';
import { Patient, User } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { ALERT_LEVELS, INVITATION_STATES } from './states.js';

export const SYMPTOM_SEVERITIES = ['mild', 'moderate', 'severe'] as const;

/** A patient asks clinics for quotes. */
@table('inquiries', ['problem', 'created_at'])
@indexed('idx_inquiries_created_at', ['created_at'])
export class Inquiry extends Row {
  @belongsTo(() => Patient, { onDelete: 'CASCADE', fixed: true }) patient_id!: string;
  @text() problem!: string;
  @file({ personal: true }) scan_url!: string;
  @json('dates', { about: 'Days that suit the patient; two are the first and the last of a range.' })
  treatment_schedule!: string[];
  @longText() problem_details!: string;
  @text({ nullable: true, about: 'E.g. genetic, alopecia.' }) nature_of_concern!: string | null;
  @text({ nullable: true }) duration_of_concern!: string | null;
  @text({ nullable: true }) previous_treatments!: string | null;
  @choice(SYMPTOM_SEVERITIES, { nullable: true }) symptom_severity!: string | null;
  @text({ nullable: true }) lifestyle_factors!: string | null;
  @file({ nullable: true, personal: true }) additional_files!: string | null;
  @text({ nullable: true }) additional_notes!: string | null;
}

/** A clinic invited to quote. */
@table('inquiry_providers', ['status', 'invited_at'])
@indexed('uq_inquiry_providers_inquiry_id_provider_id', ['inquiry_id', 'provider_id'], true)
@indexed('idx_inquiry_providers_provider_id_status', ['provider_id', 'status'])
@indexed('idx_inquiry_providers_status_expires_at', ['status', 'expires_at'])
export class InquiryProvider extends Row {
  @belongsTo(() => Inquiry, { index: false, fixed: true }) inquiry_id!: string;
  @belongsTo(() => Provider, { index: false, fixed: true }) provider_id!: string;
  @choice(INVITATION_STATES, { default: 'invited', managed: true }) status!: string;
  @timestamp({ now: true, managed: true }) invited_at!: Date;
  @timestamp({ nullable: true, managed: true }) viewed_at!: Date | null;
  @timestamp({ nullable: true, managed: true }) quoted_at!: Date | null;
  @timestamp({ nullable: true, managed: true }) declined_at!: Date | null;
  @longText({ nullable: true, managed: true }) decline_reason!: string | null;
  @timestamp({ nullable: true, fixed: true, about: 'Empty: the invitation stays open.' })
  expires_at!: Date | null;
  @timestamp({ nullable: true, managed: true }) expired_at!: Date | null;
  // Ours
  @timestamp({ nullable: true, managed: true }) withdrawn_at!: Date | null;
}

const clinical = { nullable: true, needs: 'medical.read' } as const;

/** What a clinic must know before it treats. Every clinical column is ciphertext in the database. */
@table('medical_histories', 'created_at')
export class MedicalHistory extends Row {
  @belongsTo(() => Inquiry, { fixed: true }) inquiry_id!: string;
  @encrypted({ as: 'integer', ...clinical }) age!: number | null;
  @encrypted({ as: 'longtext', ...clinical }) medical_conditions!: string | null;
  @encrypted({ as: 'longtext', ...clinical }) medications!: string | null;
  @encrypted({ as: 'longtext', ...clinical }) allergies!: string | null;
  @encrypted({ as: 'longtext', ...clinical }) previous_surgeries!: string | null;
  @encrypted({ ...clinical }) smoking_status!: string | null;
  @encrypted({ ...clinical }) alcohol_consumption!: string | null;
  @encrypted({ as: 'longtext', ...clinical }) family_history!: string | null;
  @encrypted({ as: 'json', shape: 'conditions', ...clinical }) critical_conditions!: string[] | null;
  // Ciphertext can have no SQL default: a row written without a level reads as null, which means none.
  @encrypted({
    as: 'choice',
    values: ALERT_LEVELS,
    blindIndex: 'alert_level_index',
    nullable: true,
    needs: 'medical.alert',
    managed: true,
  })
  alert_level!: string | null;
  // Ours
  @blindIndexOf('alert_level') alert_level_index!: string | null;
  @timestamp({ nullable: true, managed: true }) alert_acknowledged_at!: Date | null;
  @belongsTo(() => User, { nullable: true, managed: true }) alert_acknowledged_by_user_id!: string | null;
}

/** A patient's answer to one of the discovery questions. */
@table('questionnaires', 'answered_at')
@indexed('idx_questionnaires_patient_id_discovery_question_id', ['patient_id', 'discovery_question_id'])
export class Questionnaire extends Row {
  @belongsTo(() => Patient, { index: false, fixed: true }) patient_id!: string;
  @belongsTo(() => DiscoveryQuestion, { fixed: true }) discovery_question_id!: string;
  @belongsTo(() => Inquiry, { nullable: true, fixed: true }) inquiry_id!: string | null;
  @longText({ needs: 'medical.read', fixed: true }) answer!: string;
  @timestamp({ now: true, managed: true }) answered_at!: Date;
}

/** What happened to an inquiry and its quotes, in order. */
@table('workflow_timelines', 'event')
@indexed('idx_workflow_inquiry_created', ['inquiry_id', 'created_at'])
@indexed('idx_workflow_timelines_created_at', ['created_at'])
export class WorkflowTimeline extends Row {
  @belongsTo(() => Inquiry, { index: false, managed: true }) inquiry_id!: string;
  @text({ managed: true }) event!: string;
  @json('object', { nullable: true, managed: true }) metadata!: Record<string, unknown> | null;
}
