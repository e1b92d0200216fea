import { addDays, longDay } from '../../core/dates.js';
import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { inDays } from './days.js';
import { type AfterCare, AfterCareInstruction, AfterCareMedication, AftercareMilestone } from './entities.js';
import { milestone as moves, type MilestoneState } from './moves.js';
import { inOrder, recomputeRecovery } from './recovery.js';

interface Shift {
  /** What begins on this ISO day or later moves. */
  from: string;
  /** By so many days; less than none is earlier. */
  days: number;
  /** The patient's ISO day today. */
  today: string;
  /** Which input says by how much. */
  field?: 'days' | 'start_date' | 'schedule_date';
}

/**
 * Moves what of a plan is still to come. The milestone that runs when the moving begins grows or shrinks with it,
 * so that no gap opens; advice and medication that have begun keep their days.
 */
export async function shiftPlan(
  work: Work,
  plan: AfterCare,
  { from, days, today, field = 'days' }: Shift,
): Promise<void> {
  const milestones = inOrder(await work.list(AftercareMilestone, { after_care_id: plan.id }));
  const open = milestones.filter(({ milestone_status }) => milestone_status !== 'completed');
  const later = open.filter(({ start_date }) => start_date >= from);
  const before = open.findLast(
    ({ start_date, end_date }) => start_date < from && end_date >= addDays(from, -1),
  );
  refuseOverlap(milestones, later[0], days, field);
  if (before) await put(work, before, { end_date: addDays(before.end_date, days) }, today);
  for (const milestone of later) await put(work, milestone, moved(milestone, days), today);
  const last = milestones.at(-1);
  const instructions = await shiftAdvice(work, AfterCareInstruction, plan, from, days);
  const medications = await shiftAdvice(work, AfterCareMedication, plan, from, days);
  await recomputeRecovery(work, plan);
  work.remark('Moves by', `${inDays(Math.abs(days))} ${days < 0 ? 'earlier' : 'later'}`);
  work.remark('Milestones that move', String(later.length));
  if (before) work.remark(`${before.milestone_name} now ends on`, longDay(before.end_date, 'en'));
  work.remark('Instructions that move', String(instructions));
  work.remark('Medications that move', String(medications));
  if (last) work.remark('The plan now ends on', longDay(last.end_date, 'en'));
}

/** No milestone may begin before the one in front of it has had a day. */
function refuseOverlap(
  milestones: readonly AftercareMilestone[],
  first: AftercareMilestone | undefined,
  days: number,
  field: string,
): void {
  if (!first || days >= 0) return;
  const front = milestones[milestones.indexOf(first) - 1];
  if (front && addDays(first.start_date, days) <= front.start_date)
    throw new Invalid({
      [field]: `${first.milestone_name} would begin before ${front.milestone_name}, which begins on ${longDay(front.start_date, 'en')}: choose a later day.`,
    });
}

async function put(
  work: Work,
  milestone: AftercareMilestone,
  dates: { start_date?: string; end_date: string },
  today: string,
): Promise<void> {
  const status = statusOn(today, { ...milestone, ...dates });
  if (status !== milestone.milestone_status)
    moves.check(milestone.milestone_status, status, (state) => `This milestone is ${state}.`);
  await work.change(AftercareMilestone, milestone, { ...dates, milestone_status: status });
}

/** What is over and was never completed is overdue. */
function statusOn(today: string, { start_date, end_date }: AftercareMilestone): MilestoneState {
  if (end_date < today) return 'overdue';
  return start_date <= today ? 'in_progress' : 'pending';
}

/** @returns how many moved */
async function shiftAdvice<T extends AfterCareInstruction | AfterCareMedication>(
  work: Work,
  entity: new () => T,
  plan: AfterCare,
  from: string,
  days: number,
): Promise<number> {
  const rows = await work.list<AfterCareInstruction | AfterCareMedication>(entity, {
    after_care_id: plan.id,
  });
  const later = rows.filter(
    (row) => row.start_date >= from && (row instanceof AfterCareInstruction || row.status === 'active'),
  );
  for (const row of later)
    await work.change<AfterCareInstruction | AfterCareMedication>(entity, row, moved(row, days));
  return later.length;
}

function moved<E extends string | null>(
  { start_date, end_date }: { start_date: string; end_date: E },
  days: number,
) {
  return {
    start_date: addDays(start_date, days),
    end_date: (end_date === null ? null : addDays(end_date, days)) as E,
  };
}
