import { z } from 'zod';
import { dayIn } from '../../core/dates.js';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { type AfterCare } from '../aftercare/entities.js';
import { planFromTemplate, startPlan } from '../aftercare/start-plan.js';
import { notify } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { codeOf } from './assignment.js';
import { StandaloneAftercareRequest } from './entities.js';
import { clinicActivated, patientActivated } from './messages.js';
import { alreadyDecided, standaloneRequest } from './moves.js';
import { isPaid } from './payments.js';

export const ActivateStandaloneAftercare = z.object({
  start_today: z.union([z.boolean(), z.stringbool()]).default(false),
});

/**
 * Starts the recovery plan of a paid request: the plan, its milestones from the treatment date, and the
 * instructions and medications of its bundle. `after_cares.standalone_aftercare_request_id` is unique,
 * so there is never a second plan.
 */
export const activateStandaloneAftercare = verb(
  'activateStandaloneAftercare',
  'aftercare.activate',
  ActivateStandaloneAftercare,
  async (work, id) => {
    const request = await work.find(StandaloneAftercareRequest, id);
    standaloneRequest.check(request.request_status, 'activated', alreadyDecided);
    if (!(await isPaid(work, request)))
      throw new Refusal("The patient hasn't paid: record the payment first.");
    const { assigned_provider_id: provider_id, aftercare_template_id } = request;
    if (provider_id === null || aftercare_template_id === null)
      throw new Refusal('This request has no template: reassign it to choose one.');
    const provider = await work.find(Provider, provider_id);
    if (provider.status !== 'active')
      throw new Refusal('The clinic is not active any more: reassign the request first.');
    return { request, provider, aftercare_template_id };
  },
  async (work, { request, provider, aftercare_template_id }, { start_today }) => {
    const today = dayIn((await zoneOf(work, request)) ?? provider.timezone, work.now);
    const from = start_today ? today : request.treatment_date;
    const start = { aftercare_template_id, from, today };
    const planned = await planFromTemplate(work, start);
    const last = planned.at(-1);
    if (!last)
      throw new Refusal('The template has no milestones: add some, or reassign with another template.');
    if (last.milestone_status === 'completed')
      throw new Refusal('The whole plan would lie in the past: tick "start today" to begin it now.');
    const { pricing_model, total_price, currency, duration_months, patient_id } = request;
    const origin = { standalone_aftercare_request_id: request.id, aftercare_type: 'standalone' };
    const terms = { pricing_model, total_price, currency, duration_months };
    const plan = await startPlan(
      work,
      { ...origin, ...terms, provider_id: provider.id, patient_id },
      planned,
      start,
    );
    await work.change(StandaloneAftercareRequest, request, { request_status: 'activated' });
    await tellBoth(work, request, plan, provider, last.end_date);
    return plan;
  },
);

async function zoneOf(work: Work, { patient_id }: StandaloneAftercareRequest): Promise<string | null> {
  return (await work.manager.findOneBy(Patient, { id: patient_id }))?.time_zone ?? null;
}

async function tellBoth(
  work: Work,
  request: StandaloneAftercareRequest,
  plan: AfterCare,
  provider: Provider,
  until: string,
) {
  const subject = { type: 'AfterCare', id: plan.id } as const;
  const type = 'standalone_aftercare.activated';
  const stage = plan.recovery_stage;
  await notify(work, {
    to: { type: 'Patient', id: request.patient_id },
    type,
    subject,
    message: patientActivated({ clinic: provider.provider_name, stage, until }),
  });
  await notify(work, {
    to: { type: 'Provider', id: provider.id },
    type,
    subject,
    message: clinicActivated({ code: await codeOf(work, request.patient_id), stage }),
  });
}
