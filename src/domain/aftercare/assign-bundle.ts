import { z } from 'zod';
import { addDays, longDay } from '../../core/dates.js';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { AftercareTemplate } from '../aftercare-templates/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { copyTemplates } from './copy-bundle.js';
import { AfterCare, AftercareMilestone } from './entities.js';
import { dayFor, lockRunningPlan } from './lock-plan.js';
import { clinicBundle, patientBundle } from './messages.js';
import { inOrder } from './recovery.js';
import { tellClinic, tellPatient } from './tell.js';

const YEAR = 365;

export const AssignBundle = z.object({
  bundle_id: z.uuid('Choose a bundle.'),
  start_date: z.iso.date('The day that its days count from.'),
});

/** Gives a running plan its own copies of a bundle's advice and medication; what it has already is not given twice. */
export const assignBundle = verb(
  'assignBundle',
  'aftercare.manage',
  AssignBundle,
  lockRunningPlan,
  async (work, plan, { bundle_id, start_date }) => {
    const bundle = await work.findBy(AftercareTemplate, { id: bundle_id });
    if (bundle?.status !== 'active') throw new Invalid({ bundle_id: 'Choose an active bundle.' });
    const today = await dayFor(work, plan, work.now);
    if (start_date < addDays(today, -YEAR) || start_date > addDays(today, YEAR))
      throw new Invalid({ start_date: 'Choose a day within a year from today.' });
    const given = await copyTemplates(work, plan, bundle, { from: start_date, today }, 'what is not over');
    if (given.length === 0)
      throw new AlreadySo('This plan has everything of this bundle that is not over by now.');
    work.remark('Counted from', longDay(start_date, 'en'));
    work.remark('Given', given.join(', '));
    await tellPatient(work, plan, { type: 'aftercare.bundle_assigned' }, patientBundle());
    const code = await codeOf(work, plan.patient_id);
    await tellClinic(
      work,
      plan,
      { type: 'aftercare.bundle_assigned' },
      clinicBundle({ code, bundle: bundle.bundle_name }),
    );
  },
);

/** What the form starts with: the day on which the plan began. */
export async function suggestBundleStart(actor: Actor, planId: string): Promise<{ start_date: string }> {
  return transact(actor, 'aftercare.read', 'suggestBundleStart', async (work) => {
    const plan = await work.find(AfterCare, planId);
    const [first] = inOrder(await work.list(AftercareMilestone, { after_care_id: plan.id }));
    return { start_date: first?.start_date ?? (await dayFor(work, plan, work.now)) };
  });
}
