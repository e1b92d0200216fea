import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { addDays, longDay } from '../../core/dates.js';
import { Invalid } from '../../core/errors.js';
import { transact } from '../../core/transact.js';
import { verb } from '../../core/verb.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { daysBetween } from './days.js';
import { AftercareMilestone } from './entities.js';
import { dayFor, lockRunningPlan } from './lock-plan.js';
import { clinicShifted, patientShifted } from './messages.js';
import { ifGiven, reason } from './input.js';
import { inOrder } from './recovery.js';
import { shiftPlan } from './shift-plan.js';
import { tellClinic, tellPatient } from './tell.js';

const LONGEST = 365;

export const ShiftMilestones = z.object({
  aftercare_milestone_id: z.uuid('Choose a milestone.'),
  days: ifGiven(z.coerce.number('A number of days.').int('Whole days.')),
  start_date: ifGiven(z.iso.date('A day, as in 2026-11-30.')),
  reason: reason('the patient reads it'),
});

/** Moves a milestone and all that follow it, with the advice and medication of that time. */
export const shiftMilestones = verb(
  'shiftMilestones',
  'aftercare.manage',
  ShiftMilestones,
  lockRunningPlan,
  async (work, plan, { aftercare_milestone_id, days: by, start_date, reason: why }) => {
    const milestone = await work.findBy(AftercareMilestone, {
      id: aftercare_milestone_id,
      after_care_id: plan.id,
    });
    if (!milestone) throw new Invalid({ aftercare_milestone_id: 'Choose a milestone of this plan.' });
    if (milestone.milestone_status === 'completed')
      throw new Invalid({ aftercare_milestone_id: 'This milestone is completed: choose one that is not.' });
    if ((by === undefined) === (start_date === undefined))
      throw new Invalid({ days: 'Say by how many days, or on which day it begins: one of the two.' });
    const days = by ?? daysBetween(milestone.start_date, start_date!);
    const field = by === undefined ? ('start_date' as const) : ('days' as const);
    if (days === 0) throw new Invalid({ [field]: 'It begins on this day already.' });
    if (Math.abs(days) > LONGEST) throw new Invalid({ [field]: `At most ${LONGEST} days at once.` });
    const begins = addDays(milestone.start_date, days);
    const today = await dayFor(work, plan, work.now);
    await shiftPlan(work, plan, { from: milestone.start_date, days, today, field });
    const moved = { stage: milestone.milestone_name, begins };
    const notice = { type: 'aftercare.shifted' } as const;
    await tellPatient(work, plan, notice, patientShifted({ ...moved, reason: why }));
    await tellClinic(
      work,
      plan,
      notice,
      clinicShifted({ ...moved, code: await codeOf(work, plan.patient_id) }),
    );
  },
);

/** What the form offers: the milestones that are not completed, in their order. */
export async function milestonesToShift(actor: Actor, planId: string) {
  return transact(actor, 'aftercare.manage', 'milestonesToShift', async ({ manager }) => {
    const milestones = inOrder(await manager.findBy(AftercareMilestone, { after_care_id: planId }));
    return {
      aftercare_milestone_id: milestones
        .filter(({ milestone_status }) => milestone_status !== 'completed')
        .map(({ id, milestone_name, start_date }) => ({
          value: id,
          label: `${milestone_name}, from ${longDay(start_date, 'en')}`,
        })),
    };
  });
}
