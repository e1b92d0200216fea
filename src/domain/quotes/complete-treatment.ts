import { z } from 'zod';
import { dayIn } from '../../core/dates.js';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { planFromTemplate, startPlan } from '../aftercare/start-plan.js';
import { AftercareMilestoneTemplate } from '../aftercare-templates/entities.js';
import { Treatment } from '../catalogue/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { Quote } from './entities.js';
import { clinicTreated, patientTreated } from './messages.js';
import { moveQuote } from './move-quote.js';
import { inquiryOf, mustStandAt, tellClinic, tellPatient, zoneOf } from './open-quote.js';
import { recordStage } from './record-stage.js';

export const CompleteTreatment = z.object({
  aftercare_template_id: z
    .union([z.uuid('Choose a template.'), z.literal('').transform(() => undefined)])
    .optional(),
  graft_count: z
    .union([
      z.coerce
        .number('A whole number.')
        .int('A whole number.')
        .min(1, 'At least one.')
        .max(20_000, 'At most 20,000.'),
      z.literal('').transform(() => undefined),
    ])
    .optional(),
});

/** The treatment is done: the recovery plan that belongs to it starts today. */
export const completeTreatment = verb(
  'completeTreatment',
  'quotes.transition',
  CompleteTreatment,
  async (work, id) => {
    const quote = await work.find(Quote, id);
    if (quote.status === 'aftercare') throw new AlreadySo('This treatment is completed already.');
    mustStandAt(quote, ['inprogress']);
    return quote;
  },
  async (work, quote, { aftercare_template_id: chosen, graft_count }) => {
    const template = await templateFor(work, quote, chosen);
    const today = dayIn(await zoneOf(work, quote), work.now);
    const start = { aftercare_template_id: template.id, from: today, today };
    const planned = await planFromTemplate(work, start);
    const last = planned.at(-1);
    if (!last)
      throw new Invalid({ aftercare_template_id: 'This template has no milestones: choose another.' });
    const { patient_id } = await inquiryOf(work, quote);
    const origin = { quote_id: quote.id, aftercare_type: 'treatment_linked' };
    const plan = await startPlan(
      work,
      { ...origin, provider_id: quote.provider_id, patient_id, duration_months: template.duration_months },
      planned,
      start,
    );
    await recordStage(work, quote, 'completed', 100, { graft_count: graft_count ?? null });
    await moveQuote(work, quote, {
      to: 'aftercare',
      event: 'treatment_completed',
      detail: { after_care_id: plan.id },
    });
    const told = { stage: plan.recovery_stage, until: last.end_date };
    await tellPatient(work, quote, 'treatment.completed', patientTreated(told));
    const code = await codeOf(work, patient_id);
    await tellClinic(work, quote, 'treatment.completed', clinicTreated({ code }));
    return plan;
  },
);

/** The treatment's own template, unless another is chosen; without either it is asked for. */
async function templateFor(work: Work, quote: Quote, chosen: string | undefined) {
  const treatment = await work.manager.findOneByOrFail(Treatment, { id: quote.treatment_id });
  const id = chosen ?? treatment.aftercare_template_id;
  if (!id) throw new Invalid({ aftercare_template_id: 'This treatment names no template: choose one.' });
  const template = await work.findBy(AftercareMilestoneTemplate, { id });
  if (template?.status !== 'active')
    throw new Invalid({ aftercare_template_id: 'Choose an active template.' });
  return template;
}
