import {
  belongsTo,
  boolean,
  choice,
  currency,
  date,
  file,
  indexed,
  integer,
  json,
  longText,
  looseId,
  money,
  percentage,
  Row,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
  InstructionTemplate,
  MedicationTemplate,
} from '../aftercare-templates/entities.js';
import { INSTRUCTION_CATEGORIES, MEDICATION_FORMS } from '../aftercare-templates/states.js';
import { Patient, User } from '../people/entities.js';
import { Provider, ProviderTeamMember } from '../providers/entities.js';
import { Quote } from '../quotes/entities.js';
import { StandaloneAftercareRequest } from '../standalone-aftercare/entities.js';
import { PRICING_MODELS } from '../standalone-aftercare/states.js';

export const AFTERCARE_TYPES = ['treatment_linked', 'standalone'] as const;
export const AFTERCARE_STATES = ['active', 'completed', 'suspended'] as const;

/** A patient's recovery plan. */
@table('after_cares', ['provider_id', 'aftercare_type', 'recovery_stage'])
@indexed('idx_after_cares_status_next_day_at', ['status', 'next_day_at'])
export class AfterCare extends Row {
  @belongsTo(() => Quote, { nullable: true, fixed: true }) quote_id!: string | null;
  @belongsTo(() => Provider, { fixed: true }) provider_id!: string;
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @choice(AFTERCARE_TYPES, { index: true, fixed: true }) aftercare_type!: string;
  @belongsTo(() => AftercareMilestoneTemplate, { fixed: true }) aftercare_template_id!: string;
  @text({ managed: true }) recovery_stage!: string;
  @percentage({ default: 0, managed: true }) recovery_percentage!: number;
  @choice(AFTERCARE_STATES, { default: 'active', index: true, managed: true }) status!: string;
  @choice(PRICING_MODELS, { nullable: true, managed: true }) pricing_model!: string | null;
  @money('currency', { nullable: true, managed: true }) total_price!: string | null;
  @currency({ nullable: true, managed: true }) currency!: string | null;
  @integer({ nullable: true, managed: true }) duration_months!: number | null;
  // Ours
  @belongsTo(() => StandaloneAftercareRequest, { nullable: true, unique: true, managed: true })
  standalone_aftercare_request_id!: string | null;
  @timestamp({ nullable: true, managed: true }) suspended_at!: Date | null;
  @longText({ nullable: true, managed: true }) suspension_reason!: string | null;
  @timestamp({ nullable: true, managed: true }) completed_at!: Date | null;
  @timestamp({
    nullable: true,
    managed: true,
    about: "The patient's next midnight: the clock looks after the plan.",
  })
  next_day_at!: Date | null;
}

/** Advice to one patient, copied from its template and then its own. */
@table('after_care_instructions', 'title')
@indexed('idx_after_care_instructions_after_care_id_start_date', ['after_care_id', 'start_date'])
export class AfterCareInstruction extends Row {
  @belongsTo(() => AfterCare, { index: false, fixed: true }) after_care_id!: string;
  @belongsTo(() => InstructionTemplate, {
    nullable: true,
    fixed: true,
    about: 'Empty: written for this patient.',
  })
  instruction_template_id!: string | null;
  @text() title!: string;
  @choice(INSTRUCTION_CATEGORIES) category!: string;
  @longText() instruction!: string;
  @date() start_date!: string;
  @date({ nullable: true, about: 'Empty: until the plan ends.' }) end_date!: string | null;
  @integer({ default: 0 }) order_index!: number;
  @timestamp({ nullable: true, managed: true }) acknowledged_at!: Date | null;
}

export const MEDICATION_STATES = ['active', 'completed', 'stopped'] as const;

/** A prescription of one patient, copied from its template and then its own. */
@table('after_care_medications', ['medication_name', 'dosage'])
@indexed('idx_after_care_medications_after_care_id_start_date', ['after_care_id', 'start_date'])
@indexed('idx_after_care_medications_status_end_date', ['status', 'end_date'])
export class AfterCareMedication extends Row {
  @belongsTo(() => AfterCare, { index: false, fixed: true }) after_care_id!: string;
  @belongsTo(() => MedicationTemplate, {
    nullable: true,
    fixed: true,
    about: 'Empty: prescribed for this patient.',
  })
  medication_template_id!: string | null;
  @text() medication_name!: string;
  @text({ nullable: true }) active_ingredient!: string | null;
  @choice(MEDICATION_FORMS, { length: 32 }) form!: string;
  @text({ length: 100, about: 'One dose, e.g. 500 mg.' }) dosage!: string;
  @integer() times_per_day!: number;
  @date() start_date!: string;
  @date() end_date!: string;
  @longText({ nullable: true, about: 'E.g. after meals; what to avoid with it.' }) instructions!:
    string | null;
  @choice(MEDICATION_STATES, { default: 'active', managed: true }) status!: string;
  @timestamp({ nullable: true, managed: true }) stopped_at!: Date | null;
  @longText({ nullable: true, managed: true }) stop_reason!: string | null;
}

export const MILESTONE_STATES = ['pending', 'in_progress', 'completed', 'overdue'] as const;

/** A stage of one patient's plan. */
@table('aftercare_milestones', 'milestone_name')
export class AftercareMilestone extends Row {
  @belongsTo(() => AfterCare, { fixed: true }) after_care_id!: string;
  @belongsTo(() => AftercareMilestoneDefinition, { fixed: true }) milestone_definition_id!: string;
  @text({ fixed: true }) milestone_name!: string;
  @date({ index: true, fixed: true }) start_date!: string;
  @date({ index: true, fixed: true }) end_date!: string;
  @choice(MILESTONE_STATES, { default: 'pending', index: true, managed: true }) milestone_status!: string;
  @percentage({ default: 0, managed: true }) completion_percentage!: number;
  @longText({ nullable: true }) notes!: string | null;
  // Ours
  @timestamp({ nullable: true, managed: true }) closed_at!: Date | null;
  @belongsTo(() => User, { nullable: true, managed: true }) closed_by_user_id!: string | null;
  @longText({ nullable: true, managed: true }) close_reason!: string | null;
}

export const SCAN_TYPES = ['front', 'top', 'sides', 'back', '3d_model'] as const;

@table('aftercare_milestone_scans', ['scan_type', 'scan_date'])
export class AftercareMilestoneScan extends Row {
  @belongsTo(() => AftercareMilestone, { fixed: true }) aftercare_milestone_id!: string;
  @file({ personal: true, fixed: true }) scan_url!: string;
  @choice(SCAN_TYPES) scan_type!: string;
  @date({ index: true, fixed: true }) scan_date!: string;
  @boolean({ default: false, managed: true }) is_overdue!: boolean;
}

/** One filling of a questionnaire, checked against its questions. */
@table('aftercare_questionnaire_responses', 'response_date')
@indexed('idx_aftercare_questionnaire_responses_urgent', ['flagged_urgent', 'acknowledged_at'])
export class AftercareQuestionnaireResponse extends Row {
  @belongsTo(() => AftercareMilestone, { fixed: true }) aftercare_milestone_id!: string;
  @belongsTo(() => AftercareQuestionnaire, { fixed: true }) questionnaire_id!: string;
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @json('responses', { needs: 'medical.read', fixed: true }) responses!: Record<string, unknown>;
  @date({ index: true, fixed: true }) response_date!: string;
  @boolean({ default: false, managed: true }) is_overdue!: boolean;
  @boolean({ default: false, index: true, managed: true }) flagged_urgent!: boolean;
  // Ours
  @timestamp({ nullable: true, managed: true }) acknowledged_at!: Date | null;
  @belongsTo(() => User, { nullable: true, managed: true }) acknowledged_by_user_id!: string | null;
  @longText({ nullable: true, managed: true, needs: 'medical.read' }) acknowledgement_note!: string | null;
}

export const PLAN_QUESTION_TYPES = ['text', 'visual_scale', 'yes_no', 'single_choice'] as const;
export const PLAN_QUESTION_STATES = ['open', 'answered', 'withdrawn'] as const;
export const ASKED_BY_TYPES = ['ProviderUser', 'User'] as const;

/** A question put to one patient, beside the questionnaires. */
@table('aftercare_questions', 'question_text')
@indexed('idx_aftercare_questions_status_due_date', ['status', 'due_date'])
export class AftercareQuestion extends Row {
  @belongsTo(() => AfterCare, { fixed: true }) after_care_id!: string;
  @choice(ASKED_BY_TYPES, { nullable: true, managed: true }) asked_by_type!: string | null;
  @looseId({ nullable: true, managed: true }) asked_by_id!: string | null;
  @text({ length: 1000 }) question_text!: string;
  @choice(PLAN_QUESTION_TYPES, { default: 'text' }) question_type!: string;
  @integer({ nullable: true, about: 'For a scale.' }) scale_min!: number | null;
  @integer({ nullable: true, about: 'For a scale.' }) scale_max!: number | null;
  @json('strings', { nullable: true, about: 'For a choice: the answers to choose from.' })
  choices!: string[] | null;
  @date({ nullable: true }) due_date!: string | null;
  @choice(PLAN_QUESTION_STATES, { default: 'open', managed: true }) status!: string;
}

@table('aftercare_question_answers', 'answered_at')
export class AftercareQuestionAnswer extends Row {
  @belongsTo(() => AftercareQuestion, { unique: true, fixed: true }) aftercare_question_id!: string;
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @longText({ needs: 'medical.read', fixed: true }) answer!: string;
  @timestamp({ now: true, index: true, managed: true }) answered_at!: Date;
}

export const AFTERCARE_CLINICIAN_ROLES = ['lead', 'surgeon', 'nurse', 'coordinator'] as const;

/** Who looks after a plan at the clinic. */
@table('aftercare_clinicians', ['role', 'assigned_at'])
@indexed(
  'uq_aftercare_clinicians_after_care_id_provider_team_member_id',
  ['after_care_id', 'provider_team_member_id'],
  true,
)
export class AftercareClinician extends Row {
  @belongsTo(() => AfterCare, { index: false, fixed: true }) after_care_id!: string;
  @belongsTo(() => ProviderTeamMember, { fixed: true }) provider_team_member_id!: string;
  @choice(AFTERCARE_CLINICIAN_ROLES, { default: 'lead' }) role!: string;
  @timestamp({ now: true, managed: true }) assigned_at!: Date;
  @timestamp({ nullable: true, about: 'Empty while the clinician is on the plan.' })
  released_at!: Date | null;
}

export const LOGGED_BY_TYPES = ['Patient', 'ProviderUser', 'User'] as const;

/** How a recovery looked on one day. Levels run from 0 (none) to 10. */
@table('recovery_progress_logs', ['log_date', 'recovery_stage'])
@indexed('idx_recovery_progress_logs_after_care_id_log_date', ['after_care_id', 'log_date'])
export class RecoveryProgressLog extends Row {
  @belongsTo(() => AfterCare, { index: false, fixed: true }) after_care_id!: string;
  @belongsTo(() => AftercareMilestone, { nullable: true, fixed: true }) aftercare_milestone_id!:
    string | null;
  @choice(LOGGED_BY_TYPES, { nullable: true, managed: true }) logged_by_type!: string | null;
  @looseId({ nullable: true, managed: true }) logged_by_id!: string | null;
  @date({ fixed: true }) log_date!: string;
  @text({ fixed: true }) recovery_stage!: string;
  @percentage({ fixed: true }) recovery_percentage!: number;
  @integer({ nullable: true, about: '0 is none, 10 is the worst.' }) pain_level!: number | null;
  @integer({ nullable: true, about: '0 is none, 10 is the worst.' }) swelling_level!: number | null;
  @integer({ nullable: true, about: '0 is none, 10 is the worst.' }) redness_level!: number | null;
  @longText({ nullable: true }) notes!: string | null;
  @json('paths', { nullable: true, personal: true }) photo_urls!: string[] | null;
}
