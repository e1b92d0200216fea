import { z } from 'zod';
import { NotFound } from '../../core/errors.js';
import { answerQuestionnaire } from '../../domain/aftercare/answer-questionnaire.js';
import { readDues } from '../../domain/aftercare/due.js';
import {
  AfterCare,
  AfterCareInstruction,
  AfterCareMedication,
  AftercareMilestone,
  AftercareMilestoneScan,
  AftercareQuestionnaireResponse,
} from '../../domain/aftercare/entities.js';
import { sendScan } from '../../domain/aftercare/send-scan.js';
import { readStages } from '../../domain/aftercare/read-stages.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { mapPage, pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';
import { Due, Instruction, Medication, Milestone, Questionnaire, Response, Scan } from './recovery-shapes.js';

const PLAN = [
  'id',
  'quote_id',
  'provider_id',
  'aftercare_type',
  'recovery_stage',
  'recovery_percentage',
  'status',
  'duration_months',
  'completed_at',
  'created_at',
] as const;
const Plan = shape(AfterCare, 'AfterCare', PLAN);
const WholePlan = shape(AfterCare, 'AfterCareInWhole', PLAN, {
  milestones: z.array(Milestone.schema),
  questionnaires: z.array(Questionnaire.schema),
  instructions: z.array(Instruction.schema),
  medications: z.array(Medication.schema),
});

async function readPlan({ manager, caller, params }: SignedCall) {
  const plan = await manager.findOneBy(AfterCare, { id: params.id!, patient_id: caller.id });
  if (!plan) throw new NotFound('There is no such record.');
  const where = { after_care_id: plan.id };
  const milestones = await manager.find(AftercareMilestone, { where, order: { start_date: 'ASC' } });
  const dues = await readDues(manager, milestones);
  const { definitions, questionnaires } = await readStages(manager, milestones);
  const instructions = await manager.find(AfterCareInstruction, {
    where,
    order: { order_index: 'ASC', id: 'ASC' },
  });
  const medications = await manager.find(AfterCareMedication, {
    where,
    order: { start_date: 'ASC', id: 'ASC' },
  });
  return WholePlan.of(plan, {
    milestones: milestones.map((milestone) => {
      const definition = definitions.get(milestone.milestone_definition_id);
      const { activity_restrictions = null, resources = null } = definition ?? {};
      const due = dues.get(milestone.id)!.map((one) => Due.parse(one));
      return Milestone.of(milestone, { activity_restrictions, resources, due });
    }),
    questionnaires: questionnaires.map((one) => Questionnaire.of(one)),
    instructions: instructions.map((one) => Instruction.of(one)),
    medications: medications.map((one) => Medication.of(one)),
  });
}

const needs = 'patient.aftercare.read';

export const afterCares = new Area('Aftercare', 'patient')
  .list('/after-cares', {
    summary: 'Your recovery plans',
    needs,
    item: Plan.schema,
    list: async ({ manager, caller, query }: SignedCall<PageQuery>) =>
      mapPage(await pageOf(manager, Plan, query, { patient_id: caller.id }), (plan) => Plan.of(plan)),
  })
  .get('/after-cares/{id}', {
    summary: 'One of them: its milestones, what is due when, instructions and medications',
    needs,
    answer: WholePlan.schema,
    read: readPlan,
  })
  .post('/milestones/{id}/scans', {
    summary: 'Send a picture that a milestone asks for',
    description: 'It is uploaded first.',
    verb: sendScan,
    answer: Scan.schema,
    read: async ({ manager, params }: SignedCall) =>
      Scan.of(await manager.findOneByOrFail(AftercareMilestoneScan, { id: params.id! })),
  })
  .post('/milestones/{id}/questionnaire-responses', {
    summary: 'Answer a questionnaire that a milestone asks',
    description: 'What is urgent is read by the clinic and by our medical team at once.',
    verb: answerQuestionnaire,
    answer: Response.schema,
    read: async ({ manager, params }: SignedCall) =>
      Response.of(await manager.findOneByOrFail(AftercareQuestionnaireResponse, { id: params.id! })),
  });
