import { z } from 'zod';
import {
  AfterCare,
  AFTERCARE_STATES,
  type AftercareQuestionnaireResponse,
} from '../../domain/aftercare/entities.js';
import { AftercareQuestionnaire } from '../../domain/aftercare-templates/entities.js';
import { acknowledgeAnswers, recordProgressOfPatient } from '../../domain/aftercare/look-after.js';
import { readPlan, urgentOf } from '../../domain/aftercare/read-plan.js';
import { type SeenPatient } from '../../domain/people/seen-by-clinic.js';
import { mustLookAfter, mustLookAfterAnswers } from '../../domain/providers/own.js';
import { clinicOf, type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery, Paging } from '../page.js';
import {
  Instruction,
  Medication,
  Milestone,
  Plan,
  Progress,
  Question,
  Response,
  Scan,
  WholePlan,
} from './after-care-shapes.js';
import { fileOfPatient, patientOf, seenIn } from './patient.js';

const Filters = Paging.extend({
  status: z.enum(AFTERCARE_STATES, 'There is no such state.').optional(),
});
type Query = PageQuery & { status?: string };

async function listPlans(call: SignedCall<Query>) {
  const { manager, query } = call;
  const { status, ...paging } = query;
  const where = { provider_id: clinicOf(call), ...(status ? { status } : {}) };
  const columns = [...Plan.columns, 'patient_id'] as const;
  const page = await pageOf(manager, { ...Plan, columns }, paging, where, { by: 'created_at' });
  const seen = await seenIn(
    call,
    page.data.map(({ patient_id }) => patient_id),
  );
  const urgent = await urgentOf(
    manager,
    page.data.map(({ id }) => id),
  );
  const data = page.data.map((plan) =>
    Plan.of(plan, { patient: patientOf(seen(plan.patient_id)), urgent_open: urgent(plan.id) }),
  );
  return { ...page, data };
}

type Parts = Awaited<ReturnType<typeof readPlan>>;

async function readWhole(call: SignedCall) {
  const { manager, actor, params } = call;
  const plan = await mustLookAfter(manager, actor, params.id!);
  const patient = (await seenIn(call, [plan.patient_id]))(plan.patient_id);
  const parts = await readPlan(manager, plan.id);
  const { words } = patient;
  const answers = new Map(parts.answers.map((one) => [one.aftercare_question_id, one.answer]));
  return WholePlan.of(plan, {
    patient: patientOf(patient),
    urgent_open: parts.responses.filter((one) => one.flagged_urgent && !one.acknowledged_at).length,
    milestones: parts.milestones.map((one) => Milestone.of(one, partsOf(one.id, parts, words))),
    instructions: parts.instructions.map((one) => Instruction.of(one)),
    medications: parts.medications.map((one) => Medication.of(one)),
    progress: parts.logs.map((one) =>
      Progress.of(one, {
        notes: words(one.notes),
        photos: (one.photo_urls ?? []).map(fileOfPatient),
      }),
    ),
    questions: parts.questions.map((one) => Question.of(one, { answer: words(answers.get(one.id) ?? null) })),
  });
}

function partsOf(milestoneId: string, parts: Parts, words: SeenPatient['words']) {
  const own = <T extends { aftercare_milestone_id: string }>(rows: readonly T[]) =>
    rows.filter(({ aftercare_milestone_id }) => aftercare_milestone_id === milestoneId);
  return {
    scans: own(parts.scans).map((one) => Scan.of(one, { file: fileOfPatient(one.scan_url) })),
    questionnaire_responses: own(parts.responses).map((one) => responseOf(one, parts, words)),
  };
}

const responseOf = (
  response: AftercareQuestionnaireResponse,
  { questionnaires }: Pick<Parts, 'questionnaires'>,
  words: SeenPatient['words'],
) =>
  Response.of(response, {
    questionnaire_name:
      questionnaires.find(({ id }) => id === response.questionnaire_id)?.questionnaire_name ?? '',
    responses: worded(response.responses, words),
    acknowledgement_note: words(response.acknowledgement_note),
  });

/** Answers hold texts among numbers and lists. */
function worded(value: unknown, words: SeenPatient['words']): unknown {
  if (typeof value === 'string') return words(value);
  if (Array.isArray(value)) return value.map((part) => worded(part, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, worded(part, words)]));
}

async function readAnswers(call: SignedCall) {
  const { manager, actor, params } = call;
  const response = await mustLookAfterAnswers(manager, actor, params.id!);
  const patient = (await seenIn(call, [response.patient_id]))(response.patient_id);
  const { questionnaire_id: id } = response;
  const questionnaires = await manager.findBy(AftercareQuestionnaire, { id });
  return responseOf(response, { questionnaires }, patient.words);
}

const needs = 'clinic.aftercare.read';

export const clinicAfterCares = new Area('Clinic: aftercare', 'clinic', '/provider')
  .list('/after-cares', {
    summary: 'The plans that the clinic looks after, the latest first',
    needs,
    query: Filters,
    item: Plan.schema,
    list: listPlans,
  })
  .get('/after-cares/{id}', {
    summary: 'One plan with all that was received',
    needs,
    answer: WholePlan.schema,
    read: readWhole,
  })
  .post('/after-cares/{id}/progress', {
    summary: 'Record how a recovery looked on one day',
    verb: recordProgressOfPatient,
    version: { required: true, of: AfterCare },
    answer: WholePlan.schema,
    read: readWhole,
  })
  .post('/questionnaire-responses/{id}/acknowledgement', {
    summary: 'Take charge of an urgent answer',
    verb: acknowledgeAnswers,
    answer: Response.schema,
    read: readAnswers,
  });
