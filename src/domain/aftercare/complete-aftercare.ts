import { z } from 'zod';
import { In, IsNull } from 'typeorm';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { AftercareConversation } from '../conversations/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { close } from './close-milestone.js';
import {
  AfterCare,
  AfterCareMedication,
  AftercareMilestone,
  AftercareQuestion,
  AftercareQuestionnaireResponse,
} from './entities.js';
import { dayFor, lockPlanFor } from './lock-plan.js';
import { clinicCompleted, patientCompleted } from './messages.js';
import { recomputeRecovery } from './recovery.js';
import { tellClinic, tellPatient } from './tell.js';

export const CompleteAftercare = z.object({
  notes: z.string().trim().max(1000, 'At most 1000 characters.').optional(),
});

const WITH_THE_PLAN = 'Closed with the whole plan.';

/**
 * Ends a plan and closes what is open in it. The booking of a treatment-linked plan stays in aftercare: the
 * patient's review completes it.
 */
export const completeAftercare = verb(
  'completeAftercare',
  'aftercare.manage',
  CompleteAftercare,
  async (work, id) => {
    const plan = await lockPlanFor(work, id, 'completed');
    const milestones = await work.list(AftercareMilestone, { after_care_id: plan.id });
    await refuseUrgent(work, milestones);
    return { plan, milestones };
  },
  async (work, subject, { notes }) => {
    await completePlan(work, subject, notes || WITH_THE_PLAN);
    if (subject.plan.quote_id !== null)
      work.remark('The booking', "Stays in aftercare until the patient's review.");
  },
);

interface Open {
  plan: AfterCare;
  milestones: AftercareMilestone[];
}

/** Ends a plan and what is open in it; the caller has locked it, and knows that it may end. */
export async function completePlan(work: Work, { plan, milestones }: Open, why: string): Promise<void> {
  const open = milestones.filter(({ milestone_status }) => milestone_status !== 'completed');
  for (const milestone of open) await close(work, milestone, why);
  await work.change(AfterCare, plan, {
    status: 'completed',
    completed_at: work.now,
    suspended_at: null,
    suspension_reason: null,
  });
  await recomputeRecovery(work, plan);
  work.remark('Milestones closed', String(open.length));
  await endMedications(work, plan, why);
  await withdrawQuestions(work, plan);
  await closeThreads(work, plan);
  await tellPatient(work, plan, { type: 'aftercare.completed' }, patientCompleted());
  const code = await codeOf(work, plan.patient_id);
  await tellClinic(work, plan, { type: 'aftercare.completed' }, clinicCompleted({ code }));
}

async function refuseUrgent(work: Work, milestones: AftercareMilestone[]): Promise<void> {
  const urgent = await openUrgent(work, milestones);
  if (urgent)
    throw new Refusal('An urgent answer of this patient has not been acknowledged: do that first.', {
      table: 'aftercare_questionnaire_responses',
      id: urgent.id,
      action: 'acknowledgeUrgentResponse',
    });
}

/** An urgent answer that nobody has taken care of yet. */
export const openUrgent = (work: Work, milestones: readonly AftercareMilestone[]) =>
  work.findBy(AftercareQuestionnaireResponse, {
    aftercare_milestone_id: In(milestones.map(({ id }) => id)),
    flagged_urgent: true,
    acknowledged_at: IsNull(),
  });

async function endMedications(work: Work, plan: AfterCare, why: string): Promise<void> {
  const today = await dayFor(work, plan, work.now);
  const running = await work.list(AfterCareMedication, { after_care_id: plan.id, status: 'active' });
  for (const medication of running)
    await work.change(
      AfterCareMedication,
      medication,
      medication.end_date < today
        ? { status: 'completed' }
        : { status: 'stopped', stopped_at: work.now, stop_reason: why },
    );
  const stopped = running.filter(({ status }) => status === 'stopped');
  work.remark(
    'Medications stopped',
    stopped.length === 0 ? 'None' : stopped.map(({ medication_name }) => medication_name).join(', '),
  );
}

async function withdrawQuestions(work: Work, plan: AfterCare): Promise<void> {
  const questions = await work.list(AftercareQuestion, { after_care_id: plan.id, status: 'open' });
  for (const question of questions) await work.change(AftercareQuestion, question, { status: 'withdrawn' });
  work.remark('Questions withdrawn', String(questions.length));
}

async function closeThreads(work: Work, plan: AfterCare): Promise<void> {
  const threads = await work.list(AftercareConversation, { after_care_id: plan.id, status: 'open' });
  for (const thread of threads)
    await work.change(AftercareConversation, thread, { status: 'closed', closed_at: work.now });
  work.remark('Conversations closed', String(threads.length));
}
