import { type Work } from '../../core/work.js';
import { AfterCare, AftercareMilestone } from './entities.js';
import { lengthOf } from './days.js';
import { currentStage, recoveryPercentage } from './plan-milestones.js';

export interface Recovery {
  recovery_stage: string;
  /** Whole per cent. */
  recovery_percentage: number;
}

/** Where a recovery stands, from the plan's milestones: the one place that says so. */
export async function recomputeRecovery(work: Work, plan: AfterCare): Promise<Recovery> {
  const milestones = inOrder(await work.list(AftercareMilestone, { after_care_id: plan.id }));
  const recovery = {
    recovery_stage: currentStage(milestones) || plan.recovery_stage,
    recovery_percentage:
      plan.status === 'completed'
        ? 100
        : recoveryPercentage(
            milestones.map((milestone) => ({
              days: lengthOf(milestone),
              completion_percentage: milestone.completion_percentage,
            })),
          ),
  };
  await work.change(AfterCare, plan, recovery);
  return recovery;
}

export function inOrder(milestones: readonly AftercareMilestone[]): AftercareMilestone[] {
  return [...milestones].sort((a, b) =>
    a.start_date < b.start_date ? -1 : a.start_date > b.start_date ? 1 : 0,
  );
}
