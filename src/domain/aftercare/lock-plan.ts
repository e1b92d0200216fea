import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { dayOfPatient } from '../people/day-of-patient.js';
import { AfterCare, AftercareMilestone } from './entities.js';
import { plan as moves, type PlanState, planStands } from './moves.js';

/** The plan, locked, where it can go into this state now. @throws AlreadySo where it is there */
export async function lockPlanFor(work: Work, id: string, to: PlanState): Promise<AfterCare> {
  const plan = await work.find(AfterCare, id);
  if (plan.status === to) throw new AlreadySo(planStands(to));
  moves.check(plan.status, to, planStands);
  return plan;
}

/** The plan, locked, where it is not over. */
export async function lockOpenPlan(work: Work, id: string): Promise<AfterCare> {
  const plan = await work.find(AfterCare, id);
  if (plan.status === 'completed')
    throw new Refusal('This plan is completed: nothing of it changes any more.');
  return plan;
}

/** The plan, locked, where it is running. */
export async function lockRunningPlan(work: Work, id: string): Promise<AfterCare> {
  const plan = await lockOpenPlan(work, id);
  if (plan.status === 'suspended')
    throw new Refusal('This plan is suspended: resume it first.', {
      table: 'after_cares',
      id,
      action: 'resumeAftercare',
    });
  return plan;
}

/** A milestone's plan before it, so that two who work on one plan do so one after the other. */
export async function planOfMilestone(work: Work, milestoneId: string): Promise<AfterCare> {
  const found = await work.manager.findOneBy(AftercareMilestone, { id: milestoneId });
  if (!found) throw new NotFound('There is no such milestone.');
  return work.find(AfterCare, found.after_care_id);
}

/** The calendar day on which something falls for the patient, else for the clinic. */
export const dayFor = (work: Work, plan: AfterCare, moment: Date): Promise<string> =>
  dayOfPatient(work, plan, moment);
