import { addDays } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { type AfterCare, AfterCareInstruction, AfterCareMedication, AftercareMilestone } from './entities.js';

interface Shift {
  /** So many days later; negative for earlier. */
  days: number;
  /** Only what begins on this day or later; null for the whole plan. */
  from: string | null;
}

/** Moves a plan's milestones, instructions and medications; what is closed stays where it was. */
export async function shiftPlan(work: Work, plan: AfterCare, { days, from }: Shift): Promise<void> {
  if (days === 0) return;
  const moves = (start: string) => from === null || start >= from;
  for (const milestone of await work.list(AftercareMilestone, { after_care_id: plan.id }))
    if (milestone.milestone_status !== 'completed' && moves(milestone.start_date))
      await work.change(AftercareMilestone, milestone, {
        start_date: addDays(milestone.start_date, days),
        end_date: addDays(milestone.end_date, days),
      });
  for (const instruction of await work.list(AfterCareInstruction, { after_care_id: plan.id }))
    if (moves(instruction.start_date))
      await work.change(AfterCareInstruction, instruction, {
        start_date: addDays(instruction.start_date, days),
        end_date: instruction.end_date === null ? null : addDays(instruction.end_date, days),
      });
  for (const medication of await work.list(AfterCareMedication, { after_care_id: plan.id }))
    if (medication.status === 'active' && moves(medication.start_date))
      await work.change(AfterCareMedication, medication, {
        start_date: addDays(medication.start_date, days),
        end_date: addDays(medication.end_date, days),
      });
}
