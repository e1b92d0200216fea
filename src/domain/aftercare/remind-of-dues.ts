import { addDays } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { clinicOverdue, patientDueToday, patientOverdue } from './clock-messages.js';
import { type Due } from './due.js';
import { type AftercareMilestone } from './entities.js';
import { type PlanDay } from './follow-plans.js';
import { tellClinic, tellPatient } from './tell.js';

/** What is asked for today is told the patient; what did not come yesterday, the clinic too. Once for each day. */
export async function remindOfDues(
  work: Work,
  day: PlanDay,
  dues: ReadonlyMap<string, readonly Due[]>,
): Promise<void> {
  const { plan, milestones, today, since } = day;
  for (const milestone of milestones) {
    // What is closed asks for nothing more.
    if (milestone.milestone_status === 'completed') continue;
    const missing = (dues.get(milestone.id) ?? []).filter(({ received }) => !received);
    const asked = missing.filter(({ due_date }) => due_date === today);
    if (asked.length > 0)
      await tellPatient(
        work,
        plan,
        about(milestone, 'aftercare.due', today),
        patientDueToday({ what: kindsOf(asked) }),
      );
    const late = missing.filter(({ due_date }) => due_date >= addDays(since, -1) && due_date < today);
    if (late.length > 0) await tellOverdue(work, day, milestone, late);
  }
}

async function tellOverdue(
  work: Work,
  { plan, today }: PlanDay,
  milestone: AftercareMilestone,
  late: readonly Due[],
): Promise<void> {
  const stage = milestone.milestone_name;
  const what = kindsOf(late);
  const notice = { ...about(milestone, 'aftercare.overdue', today), severity: 'warning' } as const;
  await tellPatient(work, plan, notice, patientOverdue({ what, stage }));
  const message = clinicOverdue({ what, stage, code: await codeOf(work, plan.patient_id) });
  await tellClinic(work, plan, { ...notice, dedupe_key: `${notice.dedupe_key}-clinic` }, message);
}

const about = ({ id }: AftercareMilestone, type: string, today: string) => ({
  type,
  subject: { type: 'AftercareMilestone', id } as const,
  dedupe_key: `${type}-${id}-${today}`,
});

const kindsOf = (dues: readonly Due[]): readonly Due['kind'][] => [...new Set(dues.map(({ kind }) => kind))];
