import {
  belongsTo,
  choice,
  file,
  indexed,
  integer,
  json,
  longText,
  Row,
  table,
  text,
  url,
} from '../../core/columns.js';
import { RESOURCE_TYPES } from '../content/states.js';
import { LOCALES } from '../people/states.js';
import { INSTRUCTION_CATEGORIES, MEDICATION_FORMS } from './states.js';

export const TEMPLATE_STATES = ['active', 'inactive'] as const;
export const QUESTIONNAIRE_TYPES = ['pain', 'sleep', 'compliance', 'symptom_check'] as const;

const templateState = { default: 'active', index: true } as const;
/** Moved by buttons alone, for others depend on it. */
const movedState = { ...templateState, managed: true } as const;

/** The stages of a recovery, e.g. "Standard FUE Aftercare - 12 months". */
@table('aftercare_milestone_templates', 'template_name')
export class AftercareMilestoneTemplate extends Row {
  @text() template_name!: string;
  @longText({ nullable: true }) template_description!: string | null;
  @integer({ about: 'How long the whole recovery takes; the milestones should add up to it.' })
  duration_months!: number;
  @choice(TEMPLATE_STATES, movedState) status!: string;
  // Ours
  @integer({ default: 1, managed: true }) version_number!: number;
  @belongsTo(() => AftercareMilestoneTemplate, {
    nullable: true,
    unique: true,
    managed: true,
    about: 'The version that this one takes the place of.',
  })
  previous_version_id!: string | null;
}

/** One stage of a template, e.g. "Post-Op Phase", 7 days. */
@table('aftercare_milestone_definitions', 'milestone_name')
export class AftercareMilestoneDefinition extends Row {
  @belongsTo(() => AftercareMilestoneTemplate, { fixed: true }) template_id!: string;
  @text() milestone_name!: string;
  @integer() duration_days!: number;
  @integer({ index: true, about: 'Milestones run one after another in this order, from 1.' })
  order_index!: number;
  @integer({ nullable: true, about: '1 is daily, 7 is weekly.' }) scan_frequency_days!: number | null;
  @integer({ nullable: true, about: 'How many scans this milestone asks for in all.' })
  scan_count!: number | null;
  @integer({ nullable: true, about: 'Suggested for each questionnaire that is linked here.' })
  questionnaire_frequency_days!: number | null;
  @json('restrictions', { nullable: true }) activity_restrictions!: Restriction[] | null;
  @json('resources', { nullable: true }) resources!: LinkedResource[] | null;
}

export type Restriction = string | { text: string; until_day?: number };
export type LinkedResource = string | { type: 'video' | 'guide' | 'pdf'; title: string; url: string };

/** Questions that a patient answers during recovery. */
@table('aftercare_questionnaires', 'questionnaire_name')
export class AftercareQuestionnaire extends Row {
  @text() questionnaire_name!: string;
  @longText({ nullable: true }) questionnaire_description!: string | null;
  @choice(QUESTIONNAIRE_TYPES, { index: true }) questionnaire_type!: string;
  @json('questions') questions!: unknown[];
  @choice(TEMPLATE_STATES, movedState) status!: string;
  // Ours
  @integer({ default: 1, managed: true }) version_number!: number;
  @belongsTo(() => AftercareQuestionnaire, {
    nullable: true,
    unique: true,
    managed: true,
    about: 'The version that this one takes the place of.',
  })
  previous_version_id!: string | null;
}

/** A questionnaire asked during a milestone. */
@table('aftercare_milestone_definition_questionnaires', ['milestone_definition_id', 'questionnaire_id'])
export class AftercareMilestoneDefinitionQuestionnaire extends Row {
  @belongsTo(() => AftercareMilestoneDefinition, { fixed: true }) milestone_definition_id!: string;
  @belongsTo(() => AftercareQuestionnaire, { fixed: true }) questionnaire_id!: string;
  @integer({ about: '1 is daily, 7 is weekly.' }) frequency_days!: number;
}

/** Advice that plans copy, counted in days from the treatment. */
@table('instruction_templates', 'title')
export class InstructionTemplate extends Row {
  @text({ unique: true }) title!: string;
  @choice(INSTRUCTION_CATEGORIES, { index: true }) category!: string;
  @longText() instruction!: string;
  @integer({ default: 0, about: 'Days after the treatment; 0 is the day itself.' }) start_day!: number;
  @integer({ nullable: true, about: 'Empty: until the plan ends.' }) end_day!: number | null;
  @choice(TEMPLATE_STATES, templateState) status!: string;
}

/** A prescription that plans copy, counted in days from the treatment. */
@table('medication_templates', ['medication_name', 'dosage'])
@indexed('uq_medication_templates_medication_name_form_dosage', ['medication_name', 'form', 'dosage'], true)
export class MedicationTemplate extends Row {
  @text({ length: 150 }) medication_name!: string;
  @text({ nullable: true }) active_ingredient!: string | null;
  @choice(MEDICATION_FORMS, { length: 32 }) form!: string;
  @text({ length: 100, about: 'One dose, e.g. 500 mg.' }) dosage!: string;
  @integer() times_per_day!: number;
  @integer({ default: 0, about: 'Days after the treatment; 0 is the day itself.' }) start_day!: number;
  @integer() duration_days!: number;
  @longText({ nullable: true, about: 'E.g. after meals; what to avoid with it.' }) instructions!:
    string | null;
  @choice(TEMPLATE_STATES, templateState) status!: string;
}

/** What comes with a milestone template: its instructions and medications. */
@table('aftercare_templates', 'bundle_name')
export class AftercareTemplate extends Row {
  @text({ unique: true }) bundle_name!: string;
  @longText({ nullable: true }) description!: string | null;
  // Plans name their milestone template alone: more than one bundle for it would leave open which to copy.
  @belongsTo(() => AftercareMilestoneTemplate, { unique: true, fixed: true }) milestone_template_id!: string;
  @json('ids', { about: 'Instructions that every new plan gets, in this order.' })
  instruction_template_ids!: string[];
  @json('ids', { about: 'Medications that every new plan gets, in this order.' })
  medication_template_ids!: string[];
  @choice(TEMPLATE_STATES, templateState) status!: string;
}

/** What is sent or asked, on which day of a recovery. */
@table('aftercare_workflows', 'workflow_name')
export class AftercareWorkflow extends Row {
  @text({ unique: true }) workflow_name!: string;
  @longText({ nullable: true }) description!: string | null;
  @belongsTo(() => AftercareMilestoneTemplate, { nullable: true, about: 'Empty: for every plan.' })
  milestone_template_id!: string | null;
  @choice(TEMPLATE_STATES, templateState) status!: string;
}

export const WORKFLOW_STEP_TYPES = ['message', 'instruction', 'questionnaire', 'scan_request'] as const;
export const WORKFLOW_CHANNELS = ['in_app', 'email'] as const;

@table('aftercare_workflow_steps', ['day_number', 'title'])
@indexed(
  'uq_aftercare_workflow_steps_workflow_id_day_number_order_index',
  ['workflow_id', 'day_number', 'order_index'],
  true,
)
export class AftercareWorkflowStep extends Row {
  @belongsTo(() => AftercareWorkflow, { index: false, fixed: true }) workflow_id!: string;
  @integer({ about: 'Days after the treatment; 0 is the day itself.' }) day_number!: number;
  @integer({ default: 1, about: 'Order within the day.' }) order_index!: number;
  @choice(WORKFLOW_STEP_TYPES) step_type!: string;
  @choice(WORKFLOW_CHANNELS, { default: 'in_app' }) channel!: string;
  @text() title!: string;
  @longText({ nullable: true }) body!: string | null;
  @belongsTo(() => AftercareQuestionnaire, { nullable: true, about: 'For a step that asks a questionnaire.' })
  questionnaire_id!: string | null;
  @belongsTo(() => InstructionTemplate, { nullable: true, about: 'For a step that sends an instruction.' })
  instruction_template_id!: string | null;
  @choice(TEMPLATE_STATES, templateState) status!: string;
}

/** Material about recovery that patients read or watch. */
@table('aftercare_resources', 'title')
export class AftercareResource extends Row {
  @text() title!: string;
  @longText({ nullable: true }) description!: string | null;
  @choice(RESOURCE_TYPES, { index: true }) resource_type!: string;
  @url({ nullable: true, about: 'An address outside, or a file below.' }) url!: string | null;
  @file({ nullable: true }) file_path!: string | null;
  @choice(LOCALES, { length: 8, default: 'en' }) locale!: string;
  @belongsTo(() => AftercareMilestoneDefinition, { nullable: true, about: 'Empty: for the whole recovery.' })
  milestone_definition_id!: string | null;
  @integer({ default: 0 }) order_index!: number;
  @choice(TEMPLATE_STATES, templateState) status!: string;
}
