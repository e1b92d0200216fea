import { longDay } from '../../core/dates.js';
import { NotFound, Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { completionOf, type Due, readDues } from './due.js';
import { AfterCare, AftercareMilestone } from './entities.js';
import { dayFor, lockRunningPlan } from './lock-plan.js';
import { recomputeRecovery } from './recovery.js';

export interface Submission {
  plan: AfterCare;
  milestone: AftercareMilestone;
  /** The patient's own day. */
  today: string;
}

/** For a guard: a milestone of the patient's own plan, locked with it, that takes what is sent. */
export async function lockOwnMilestone(work: Work, id: string): Promise<Submission> {
  const found = await work.manager.findOneBy(AftercareMilestone, { id });
  const own = { id: found?.after_care_id ?? '', patient_id: work.actor.id ?? '' };
  if (!found || !(await work.manager.existsBy(AfterCare, own)))
    throw new NotFound('There is no such record.');
  const plan = await lockRunningPlan(work, own.id);
  const milestone = await work.find(AftercareMilestone, id);
  const today = await dayFor(work, plan, work.now);
  if (milestone.milestone_status === 'completed')
    throw new Refusal('This step of your recovery is done: nothing more is asked for in it.');
  if (milestone.start_date > today)
    throw new Refusal(`This step of your recovery begins on ${longDay(milestone.start_date, 'en')}.`);
  return { plan, milestone, today };
}

/** Whether what is sent now comes after the day on which it was due. */
export async function isLate(
  work: Work,
  { milestone, today }: Submission,
  what: Pick<Due, 'kind' | 'questionnaire_id'>,
): Promise<boolean> {
  const dues = (await readDues(work.manager, [milestone], { locked: true })).get(milestone.id)!;
  const waiting = dues.find(
    ({ kind, questionnaire_id, received }) =>
      kind === what.kind && questionnaire_id === what.questionnaire_id && !received,
  );
  return waiting !== undefined && waiting.due_date < today;
}

/** A milestone and its plan, after something was received. */
export async function follow(work: Work, { plan, milestone, today }: Submission): Promise<void> {
  const dues = (await readDues(work.manager, [milestone], { locked: true })).get(milestone.id)!;
  const completion_percentage = completionOf(dues, today);
  await work.change(AftercareMilestone, milestone, {
    completion_percentage,
    milestone_status: statusOf(milestone, today, completion_percentage),
  });
  await recomputeRecovery(work, plan);
}

/** Complete once it is over and nothing of it is missing; until then it is under way, or late. */
function statusOf({ end_date }: AftercareMilestone, today: string, completion: number): string {
  if (end_date >= today) return 'in_progress';
  return completion === 100 ? 'completed' : 'overdue';
}
