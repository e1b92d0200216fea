import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { AftercareMilestone } from './entities.js';
import { lockRunningPlan, planOfMilestone } from './lock-plan.js';
import { clinicMilestoneClosed, patientMilestoneClosed } from './messages.js';
import { milestone as moves } from './moves.js';
import { reason } from './input.js';
import { recomputeRecovery } from './recovery.js';
import { tellClinic, tellPatient } from './tell.js';

export const CloseMilestone = z.object({ reason: reason() });

const COMPLETED = 'This milestone is completed already.';

/** Ends a milestone before its time, or one that is overdue; what was still asked for in it is given up. */
export const closeMilestone = verb(
  'closeMilestone',
  'aftercare.manage',
  CloseMilestone,
  async (work, id) => {
    const { id: planId } = await planOfMilestone(work, id);
    const milestone = await work.find(AftercareMilestone, id);
    if (milestone.milestone_status === 'completed') throw new AlreadySo(COMPLETED);
    const plan = await lockRunningPlan(work, planId);
    return { plan, milestone };
  },
  async (work, { plan, milestone }, { reason: why }) => {
    await close(work, milestone, why);
    const { recovery_stage, recovery_percentage } = await recomputeRecovery(work, plan);
    work.remark('Recovery afterwards', `${recovery_stage}, ${recovery_percentage} %`);
    const notice = {
      type: 'aftercare.milestone_closed',
      subject: { type: 'AftercareMilestone', id: milestone.id },
    } as const;
    const stage = milestone.milestone_name;
    await tellPatient(work, plan, notice, patientMilestoneClosed({ stage }));
    const code = await codeOf(work, plan.patient_id);
    await tellClinic(work, plan, notice, clinicMilestoneClosed({ code, stage }));
  },
);

/** A closed milestone counts as a whole: nothing more is expected in it. */
export async function close(work: Work, milestone: AftercareMilestone, why: string): Promise<void> {
  moves.check(milestone.milestone_status, 'completed', () => COMPLETED);
  await work.change(AftercareMilestone, milestone, {
    milestone_status: 'completed',
    completion_percentage: 100,
    closed_at: work.now,
    closed_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
    close_reason: why,
  });
}
