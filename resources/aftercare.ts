import activateQuestionnaire from '../actions/activate-questionnaire.js';
import activateTemplate from '../actions/activate-template.js';
import deactivateQuestionnaire from '../actions/deactivate-questionnaire.js';
import deactivateTemplate from '../actions/deactivate-template.js';
import duplicateQuestionnaire from '../actions/duplicate-questionnaire.js';
import duplicateTemplate from '../actions/duplicate-template.js';
import acknowledgeUrgentResponse from '../actions/acknowledge-urgent-response.js';
import assignBundle from '../actions/assign-bundle.js';
import closeMilestone from '../actions/close-milestone.js';
import completeAftercare from '../actions/complete-aftercare.js';
import reassignAftercare from '../actions/reassign-aftercare.js';
import recordProgress from '../actions/record-progress.js';
import resumeAftercare from '../actions/resume-aftercare.js';
import shiftMilestones from '../actions/shift-milestones.js';
import suspendAftercare from '../actions/suspend-aftercare.js';
import { area, resource } from '../src/admin/definition.js';
import {
  AfterCare,
  AfterCareInstruction,
  AfterCareMedication,
  AftercareClinician,
  AftercareMilestone,
  AftercareMilestoneScan,
  AftercareQuestion,
  AftercareQuestionAnswer,
  AftercareQuestionnaireResponse,
  RecoveryProgressLog,
} from '../src/domain/aftercare/entities.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
  AftercareResource,
  AftercareTemplate,
  AftercareWorkflow,
  AftercareWorkflowStep,
  InstructionTemplate,
  MedicationTemplate,
} from '../src/domain/aftercare-templates/entities.js';
import {
  changeLink,
  changeMilestone,
  changeQuestionnaireRow,
  changeTemplateRow,
  enterLink,
  enterMilestone,
} from '../src/domain/aftercare-templates/in-use.js';

export const aftercare = area(
  { name: 'Aftercare', icon: 'Activity', read: 'aftercare.read', write: 'aftercare.manage' },
  resource(AfterCare, {
    label: 'Aftercare plans',
    list: [
      'patient_id',
      'provider_id',
      'aftercare_type',
      'recovery_stage',
      'recovery_percentage',
      'status',
      'created_at',
    ],
    groups: {
      Plan: ['patient_id', 'provider_id', 'aftercare_type', 'aftercare_template_id', 'status'],
      Pause: ['suspended_at', 'suspension_reason', 'completed_at'],
      Recovery: ['recovery_stage', 'recovery_percentage'],
      Origin: ['quote_id', 'standalone_aftercare_request_id'],
      Price: ['pricing_model', 'total_price', 'currency', 'duration_months'],
    },
    related: [
      { table: 'aftercare_milestones', by: 'after_care_id', label: 'Milestones' },
      { table: 'after_care_instructions', by: 'after_care_id', label: 'Instructions' },
      { table: 'after_care_medications', by: 'after_care_id', label: 'Medications' },
      { table: 'aftercare_clinicians', by: 'after_care_id', label: 'Clinicians' },
      { table: 'aftercare_questions', by: 'after_care_id', label: 'Questions' },
      { table: 'recovery_progress_logs', by: 'after_care_id', label: 'Progress' },
      { table: 'aftercare_conversations', by: 'after_care_id', label: 'Conversations' },
    ],
    actions: [
      recordProgress,
      shiftMilestones,
      assignBundle,
      reassignAftercare,
      suspendAftercare,
      resumeAftercare,
      completeAftercare,
    ],
  }),
  resource(AftercareMilestone, {
    label: 'Milestones',
    list: [
      'milestone_name',
      'after_care_id',
      'start_date',
      'end_date',
      'milestone_status',
      'completion_percentage',
    ],
    related: [
      { table: 'aftercare_milestone_scans', by: 'aftercare_milestone_id', label: 'Scans' },
      { table: 'aftercare_questionnaire_responses', by: 'aftercare_milestone_id', label: 'Answers' },
    ],
    actions: [closeMilestone],
  }),
  resource(AftercareMilestoneScan, { label: 'Scans' }),
  resource(AftercareQuestionnaireResponse, {
    label: 'Questionnaire answers',
    list: [
      'response_date',
      'questionnaire_id',
      'patient_id',
      'aftercare_milestone_id',
      'flagged_urgent',
      'acknowledged_at',
    ],
    groups: {
      Answers: ['questionnaire_id', 'response_date', 'responses'],
      Urgent: ['flagged_urgent', 'acknowledged_at', 'acknowledged_by_user_id', 'acknowledgement_note'],
    },
    actions: [acknowledgeUrgentResponse],
  }),
  resource(AfterCareInstruction, { label: 'Instructions' }),
  resource(AfterCareMedication, { label: 'Medications' }),
  resource(AftercareClinician, { label: 'Clinicians' }),
  resource(AftercareQuestion, { label: 'Questions' }),
  resource(AftercareQuestionAnswer, { label: 'Answers' }),
  resource(RecoveryProgressLog, { label: 'Recovery progress' }),
);

export const templates = area(
  { name: 'Aftercare templates', icon: 'Layers', read: 'templates.read', write: 'templates.manage' },
  resource(AftercareMilestoneTemplate, {
    label: 'Milestone templates',
    list: ['template_name', 'version_number', 'duration_months', 'status', 'updated_at'],
    actions: [duplicateTemplate, activateTemplate, deactivateTemplate],
    save: { change: changeTemplateRow },
    related: [
      { table: 'aftercare_milestone_definitions', by: 'template_id', label: 'Milestones' },
      { table: 'aftercare_templates', by: 'milestone_template_id', label: 'Bundle' },
      { table: 'after_cares', by: 'aftercare_template_id', label: 'Plans' },
    ],
  }),
  resource(AftercareMilestoneDefinition, {
    label: 'Milestone definitions',
    list: ['milestone_name', 'template_id', 'order_index', 'duration_days', 'scan_count'],
    save: { create: enterMilestone, change: changeMilestone },
    sort: { by: 'order_index', direction: 'asc' },
    related: [
      {
        table: 'aftercare_milestone_definition_questionnaires',
        by: 'milestone_definition_id',
        label: 'Questionnaires',
      },
      { table: 'aftercare_resources', by: 'milestone_definition_id', label: 'Material' },
    ],
  }),
  resource(AftercareQuestionnaire, {
    label: 'Questionnaires',
    list: ['questionnaire_name', 'questionnaire_type', 'version_number', 'status', 'updated_at'],
    actions: [duplicateQuestionnaire, activateQuestionnaire, deactivateQuestionnaire],
    save: { change: changeQuestionnaireRow },
    related: [
      {
        table: 'aftercare_milestone_definition_questionnaires',
        by: 'questionnaire_id',
        label: 'Asked in',
      },
      { table: 'aftercare_questionnaire_responses', by: 'questionnaire_id', label: 'Answers' },
    ],
  }),
  resource(AftercareMilestoneDefinitionQuestionnaire, {
    label: 'Linked questionnaires',
    list: ['milestone_definition_id', 'questionnaire_id', 'frequency_days'],
    save: { create: enterLink, change: changeLink },
  }),
  resource(AftercareTemplate, {
    label: 'Bundles',
    list: ['bundle_name', 'milestone_template_id', 'status', 'updated_at'],
    groups: {
      Bundle: ['bundle_name', 'description', 'milestone_template_id', 'status'],
      'Instructions that every new plan gets': ['instruction_template_ids'],
      'Medications that every new plan gets': ['medication_template_ids'],
    },
  }),
  resource(InstructionTemplate, {
    list: ['title', 'category', 'start_day', 'end_day', 'status'],
    groups: {
      Instruction: ['title', 'category', 'instruction', 'status'],
      When: ['start_day', 'end_day'],
    },
  }),
  resource(MedicationTemplate, {
    list: ['medication_name', 'form', 'dosage', 'times_per_day', 'duration_days', 'status'],
    groups: {
      Medication: ['medication_name', 'active_ingredient', 'form', 'status'],
      'How it is taken': ['dosage', 'times_per_day', 'start_day', 'duration_days', 'instructions'],
    },
  }),
  resource(AftercareWorkflow, {
    label: 'Workflows',
    related: [{ table: 'aftercare_workflow_steps', by: 'workflow_id', label: 'Steps' }],
  }),
  resource(AftercareWorkflowStep, { label: 'Workflow steps' }),
  resource(AftercareResource, { label: 'Recovery material' }),
);
