import { z } from 'zod';
import {
  AfterCareInstruction,
  AfterCareMedication,
  AftercareMilestone,
  AftercareMilestoneScan,
  AftercareQuestionnaireResponse,
} from '../../domain/aftercare/entities.js';
import { AftercareQuestionnaire } from '../../domain/aftercare-templates/entities.js';
import { day, shape, uuid } from '../shape.js';

export const Due = z
  .strictObject({
    kind: z.enum(['scan', 'questionnaire']),
    questionnaire_id: uuid.nullable(),
    due_date: day,
    received: z.boolean(),
  })
  .meta({ id: 'Due' });

export const Milestone = shape(
  AftercareMilestone,
  'Milestone',
  ['id', 'milestone_name', 'start_date', 'end_date', 'milestone_status', 'completion_percentage'],
  { activity_restrictions: z.unknown(), resources: z.unknown(), due: z.array(Due) },
);

export const Questionnaire = shape(AftercareQuestionnaire, 'Questionnaire', [
  'id',
  'questionnaire_name',
  'questionnaire_description',
  'questionnaire_type',
  'questions',
]);

export const Instruction = shape(AfterCareInstruction, 'Instruction', [
  'id',
  'title',
  'category',
  'instruction',
  'start_date',
  'end_date',
]);

export const Medication = shape(AfterCareMedication, 'Medication', [
  'id',
  'medication_name',
  'active_ingredient',
  'form',
  'dosage',
  'times_per_day',
  'start_date',
  'end_date',
  'instructions',
  'status',
]);

export const Scan = shape(AftercareMilestoneScan, 'Scan', [
  'id',
  'aftercare_milestone_id',
  'scan_url',
  'scan_type',
  'scan_date',
  'is_overdue',
  'created_at',
]);

export const Response = shape(AftercareQuestionnaireResponse, 'QuestionnaireResponse', [
  'id',
  'aftercare_milestone_id',
  'questionnaire_id',
  'responses',
  'response_date',
  'is_overdue',
  'flagged_urgent',
  'acknowledged_at',
  'created_at',
]);
