import { z } from 'zod';
import {
  AfterCare,
  AfterCareInstruction,
  AfterCareMedication,
  AftercareMilestone,
  AftercareMilestoneScan,
  AftercareQuestion,
  AftercareQuestionnaireResponse,
  RecoveryProgressLog,
} from '../../domain/aftercare/entities.js';
import { fileLink, shape } from '../shape.js';
import { PatientOfClinic } from './patient.js';

const words = z.string().nullable().meta({ example: 'A little better every day.' });

export const Scan = shape(
  AftercareMilestoneScan,
  'ScanOfClinic',
  ['id', 'scan_type', 'scan_date', 'is_overdue'],
  { file: fileLink.nullable() },
);

export const Response = shape(
  AftercareQuestionnaireResponse,
  'AnswersOfClinic',
  ['id', 'questionnaire_id', 'response_date', 'is_overdue', 'flagged_urgent', 'acknowledged_at'],
  { questionnaire_name: z.string(), responses: z.unknown(), acknowledgement_note: words },
);

export const Milestone = shape(
  AftercareMilestone,
  'MilestoneOfClinic',
  ['id', 'milestone_name', 'start_date', 'end_date', 'milestone_status', 'completion_percentage'],
  { scans: z.array(Scan.schema), questionnaire_responses: z.array(Response.schema) },
);

export const Instruction = shape(AfterCareInstruction, 'InstructionOfClinic', [
  'id',
  'title',
  'category',
  'instruction',
  'start_date',
  'end_date',
  'acknowledged_at',
]);

export const Medication = shape(AfterCareMedication, 'MedicationOfClinic', [
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

export const Progress = shape(
  RecoveryProgressLog,
  'RecoveryProgressOfClinic',
  [
    'id',
    'log_date',
    'logged_by_type',
    'recovery_stage',
    'recovery_percentage',
    'pain_level',
    'swelling_level',
    'redness_level',
  ],
  { notes: words, photos: z.array(fileLink) },
);

export const Question = shape(
  AftercareQuestion,
  'QuestionOfClinic',
  ['id', 'question_text', 'question_type', 'due_date', 'status'],
  { answer: words },
);

const plan = [
  'id',
  'quote_id',
  'aftercare_type',
  'recovery_stage',
  'recovery_percentage',
  'status',
  'duration_months',
  'suspended_at',
  'completed_at',
  'created_at',
] as const;
const urgent_open = z.int().meta({ example: 0, description: 'Urgent answers that wait for somebody.' });

export const Plan = shape(AfterCare, 'AfterCareOfClinic', plan, { patient: PatientOfClinic, urgent_open });
export const WholePlan = shape(AfterCare, 'AfterCareOfClinicInFull', plan, {
  patient: PatientOfClinic,
  urgent_open,
  milestones: z.array(Milestone.schema),
  instructions: z.array(Instruction.schema),
  medications: z.array(Medication.schema),
  progress: z.array(Progress.schema),
  questions: z.array(Question.schema),
});
