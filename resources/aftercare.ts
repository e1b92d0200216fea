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
    related: [
      { table: 'aftercare_milestone_definitions', by: 'template_id', label: 'Milestones' },
      { table: 'aftercare_templates', by: 'milestone_template_id', label: 'Bundle' },
      { table: 'after_cares', by: 'aftercare_template_id', label: 'Plans' },
    ],
  }),
  resource(AftercareMilestoneDefinition, {
    label: 'Milestone definitions',
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
  resource(AftercareQuestionnaire, { label: 'Questionnaires' }),
  resource(AftercareMilestoneDefinitionQuestionnaire, { label: 'Linked questionnaires' }),
  resource(AftercareTemplate, { label: 'Bundles' }),
  resource(InstructionTemplate),
  resource(MedicationTemplate),
  resource(AftercareWorkflow, {
    label: 'Workflows',
    related: [{ table: 'aftercare_workflow_steps', by: 'workflow_id', label: 'Steps' }],
  }),
  resource(AftercareWorkflowStep, { label: 'Workflow steps' }),
  resource(AftercareResource, { label: 'Recovery material' }),
);
