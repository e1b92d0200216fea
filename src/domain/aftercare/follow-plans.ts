import { eachDue } from '../../core/clock.js';
import { dayIn, nextMidnight } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { zoneOfPatient } from '../people/day-of-patient.js';
import { completePlan, openUrgent } from './complete-aftercare.js';
import { readDues } from './due.js';
import { AfterCare, AfterCareMedication, AftercareMilestone } from './entities.js';
import { moveMilestones } from './move-milestones.js';
import { inOrder, recomputeRecovery } from './recovery.js';
import { remindOfDues } from './remind-of-dues.js';
import { sendSteps } from './send-steps.js';

/** One patient's day in a plan that runs. */
export interface PlanDay {
  plan: AfterCare;
  milestones: readonly AftercareMilestone[];
  /** The patient's own day. */
  today: string;
  /** The first day that has not been looked after yet; earlier than today where nobody worked in between. */
  since: string;
}

/**
 * What the calendar demands of each running plan, once a day, at the midnight of its patient: milestones move on, what
 * is due or late is told, the steps of workflows are sent, and a plan ends with its last milestone.
 */
export const followPlans = (): Promise<number> => eachDue('followPlans', due, follow);

const due = {
  sql: "SELECT id FROM after_cares WHERE status = 'active' AND (next_day_at IS NULL OR next_day_at <= ?)",
  parameters: (now: Date) => [now],
};

const AT_ITS_END = 'Its last milestone is over.';

async function follow(work: Work, id: string): Promise<boolean> {
  const plan = await work.find(AfterCare, id);
  if (plan.status !== 'active' || (plan.next_day_at && plan.next_day_at > work.now)) return false;
  const zone = await zoneOfPatient(work, plan);
  const today = dayIn(zone, work.now);
  const since = plan.next_day_at ? dayIn(zone, plan.next_day_at) : today;
  await work.manager.update(AfterCare, { id }, { next_day_at: nextMidnight(zone, work.now) });
  const milestones = inOrder(await work.list(AftercareMilestone, { after_care_id: id }));
  const day: PlanDay = { plan, milestones, today, since };
  const dues = await readDues(work.manager, milestones, { locked: true });
  await moveMilestones(work, day, dues);
  await endMedications(work, day);
  await remindOfDues(work, day, dues);
  await sendSteps(work, day);
  await recomputeRecovery(work, plan);
  if (await isOver(work, day)) await completePlan(work, { plan, milestones: [...milestones] }, AT_ITS_END);
  return true;
}

/** What is overdue keeps a plan open, and so does an urgent answer that nobody has read: staff complete it then. */
async function isOver(work: Work, { milestones, today }: PlanDay): Promise<boolean> {
  const last = milestones.at(-1);
  if (!last || last.end_date >= today) return false;
  if (milestones.some(({ milestone_status }) => milestone_status !== 'completed')) return false;
  return !(await openUrgent(work, milestones));
}

async function endMedications(work: Work, { plan, today }: PlanDay): Promise<void> {
  for (const medication of await work.list(AfterCareMedication, { after_care_id: plan.id, status: 'active' }))
    if (medication.end_date < today)
      await work.change(AfterCareMedication, medication, { status: 'completed' });
}
