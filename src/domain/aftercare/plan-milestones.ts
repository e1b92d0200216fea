import { addDays } from '../../core/dates.js';
import { type AftercareMilestoneDefinition } from '../aftercare-templates/entities.js';

export interface PlannedMilestone {
  definition: AftercareMilestoneDefinition;
  /** First day, ISO. */
  start_date: string;
  /** Last day, ISO; the next milestone starts on the day after. */
  end_date: string;
  milestone_status: 'pending' | 'in_progress' | 'completed';
}

/** Milestones one after another from a day; those that are over by today were never asked for, so are completed. */
export function planMilestones(
  definitions: readonly AftercareMilestoneDefinition[],
  from: string,
  today: string,
): PlannedMilestone[] {
  let next = from;
  return [...definitions]
    .sort((a, b) => a.order_index - b.order_index)
    .map((definition) => {
      const start_date = next;
      const end_date = addDays(start_date, definition.duration_days - 1);
      next = addDays(end_date, 1);
      return { definition, start_date, end_date, milestone_status: statusOn(today, start_date, end_date) };
    });
}

/** The milestone that the day falls in, else the first that is still to come, else the last. */
export function stageOn(milestones: readonly PlannedMilestone[]): string {
  return currentStage(
    milestones.map(({ definition: { milestone_name }, milestone_status }) => ({
      milestone_name,
      milestone_status,
    })),
  );
}

/** The same of milestones that stand in a plan, in their order. */
export function currentStage(
  milestones: readonly { milestone_name: string; milestone_status: string }[],
): string {
  const current =
    milestones.find(({ milestone_status }) => milestone_status === 'in_progress') ??
    milestones.find(({ milestone_status }) => milestone_status === 'pending') ??
    milestones.at(-1);
  return current?.milestone_name ?? '';
}

/** Milestones weighted by their days, 0-100; a milestone in progress counts as far as it is complete. */
export function recoveryPercentage(
  milestones: readonly { days: number; completion_percentage: number }[],
): number {
  const days = milestones.reduce((total, milestone) => total + milestone.days, 0);
  const done = milestones.reduce(
    (total, { days: own, completion_percentage }) => total + own * completion_percentage,
    0,
  );
  return days === 0 ? 0 : Math.floor(done / days);
}

function statusOn(today: string, start: string, end: string): PlannedMilestone['milestone_status'] {
  if (end < today) return 'completed';
  return start <= today ? 'in_progress' : 'pending';
}
