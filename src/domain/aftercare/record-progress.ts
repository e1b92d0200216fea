import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { transact } from '../../core/transact.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { AfterCare, AftercareMilestone, RecoveryProgressLog } from './entities.js';
import { ifGiven } from './input.js';
import { dayFor, lockOpenPlan } from './lock-plan.js';
import { clinicProgress } from './messages.js';
import { inOrder, recomputeRecovery } from './recovery.js';
import { tellClinic } from './tell.js';

const RANGE = 'From 0 (none) to 10 (the worst).';
/** As bad as this, the clinic should look at once. */
const BAD = 8;
const level = ifGiven(z.coerce.number(RANGE).int(RANGE).min(0, RANGE).max(10, RANGE));

export const RecordProgress = z.object({
  log_date: z.iso.date('The day that this is about.'),
  pain_level: level,
  swelling_level: level,
  redness_level: level,
  notes: z.string().trim().max(2000, 'At most 2000 characters.').optional(),
});

type Observed = Omit<z.output<typeof RecordProgress>, 'log_date'>;

/** Writes down how a recovery looked on one day. */
export const recordProgress = verb(
  'recordProgress',
  'aftercare.manage',
  RecordProgress,
  lockOpenPlan,
  async (work, plan, { log_date, ...input }) => {
    const observed = seen(input);
    const milestones = inOrder(await work.list(AftercareMilestone, { after_care_id: plan.id }));
    const today = await dayFor(work, plan, work.now);
    if (log_date > today) throw new Invalid({ log_date: 'This day is still to come.' });
    if (milestones[0] && log_date < milestones[0].start_date)
      throw new Invalid({ log_date: 'The plan had not begun on this day.' });
    await refuseTwice(work, plan, log_date, observed);
    const recovery = await recomputeRecovery(work, plan);
    const milestone = milestones.find((one) => one.start_date <= log_date && log_date <= one.end_date);
    const log = await work.create(RecoveryProgressLog, {
      after_care_id: plan.id,
      aftercare_milestone_id: milestone?.id ?? null,
      logged_by_type: work.actor.type === 'System' ? null : work.actor.type,
      logged_by_id: work.actor.id,
      log_date,
      recovery_stage: milestone?.milestone_name ?? recovery.recovery_stage,
      recovery_percentage: recovery.recovery_percentage,
      ...observed,
    });
    // The clinic itself knows what it wrote.
    if (work.actor.type === 'ProviderUser') return log;
    await tellClinic(
      work,
      plan,
      { type: 'aftercare.progress_recorded', severity: isBad(observed) ? 'warning' : 'info' },
      clinicProgress({ code: await codeOf(work, plan.patient_id), day: log_date }),
    );
    return log;
  },
);

function seen({ pain_level, swelling_level, redness_level, notes }: Observed) {
  const observed = {
    pain_level: pain_level ?? null,
    swelling_level: swelling_level ?? null,
    redness_level: redness_level ?? null,
    notes: notes || null,
  };
  if (Object.values(observed).every((value) => value === null))
    throw new Invalid({ notes: 'Record a level or write a note: something to remember.' });
  return observed;
}

const isBad = ({ pain_level, swelling_level, redness_level }: ReturnType<typeof seen>) =>
  [pain_level, swelling_level, redness_level].some((value) => value !== null && value >= BAD);

/** The same words of the same person about the same day are a second press. */
async function refuseTwice(
  work: Work,
  plan: AfterCare,
  log_date: string,
  observed: ReturnType<typeof seen>,
): Promise<void> {
  const logs = await work.list(RecoveryProgressLog, { after_care_id: plan.id, log_date });
  const same = logs.some(
    (log) =>
      log.logged_by_id === work.actor.id &&
      log.pain_level === observed.pain_level &&
      log.swelling_level === observed.swelling_level &&
      log.redness_level === observed.redness_level &&
      log.notes === observed.notes,
  );
  if (same) throw new AlreadySo('You have recorded exactly this already.');
}

/** What the form starts with: the patient's today. */
export async function suggestProgressDay(actor: Actor, planId: string): Promise<{ log_date: string }> {
  return transact(actor, 'aftercare.manage', 'suggestProgressDay', async (work) => {
    const plan = await work.manager.findOneByOrFail(AfterCare, { id: planId });
    return { log_date: await dayFor(work, plan, work.now) };
  });
}
