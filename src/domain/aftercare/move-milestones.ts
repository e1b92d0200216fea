import { type Work } from '../../core/work.js';
import { completionOf, type Due } from './due.js';
import { AftercareMilestone } from './entities.js';
import { type PlanDay } from './follow-plans.js';
import { patientMilestoneBegins } from './clock-messages.js';
import { milestone as moves, type MilestoneState } from './moves.js';
import { tellPatient } from './tell.js';

/** Milestones begin and end with the patient's days; one that ends without all that it asked for is overdue. */
export async function moveMilestones(
  work: Work,
  { plan, milestones, today }: PlanDay,
  dues: ReadonlyMap<string, readonly Due[]>,
): Promise<void> {
  for (const milestone of milestones) {
    const { milestone_status: was, milestone_name: stage } = milestone;
    if (was === 'completed' || milestone.start_date > today) continue;
    const asked = dues.get(milestone.id) ?? [];
    const status = statusOn(today, milestone, asked);
    if (status !== was) moves.check(was, status, (state) => `This milestone is ${state}.`);
    await work.change(AftercareMilestone, milestone, {
      milestone_status: status,
      completion_percentage: status === 'completed' ? 100 : completionOf(asked, today),
    });
    if (was !== 'pending' || status !== 'in_progress') continue;
    const subject = { type: 'AftercareMilestone', id: milestone.id } as const;
    const notice = { type: 'aftercare.milestone_begun', subject };
    await tellPatient(work, plan, notice, patientMilestoneBegins({ stage }));
  }
}

/** One that asked for nothing ends complete. */
function statusOn(today: string, { end_date }: AftercareMilestone, asked: readonly Due[]): MilestoneState {
  if (end_date >= today) return 'in_progress';
  return asked.every(({ received }) => received) ? 'completed' : 'overdue';
}
