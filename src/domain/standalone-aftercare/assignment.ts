import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { AftercareMilestoneTemplate } from '../aftercare-templates/entities.js';
import { notify } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { StandaloneAftercareRequest } from './entities.js';
import { clinicAssigned, patientAssigned } from './messages.js';

interface Choice {
  provider_id: string;
  aftercare_template_id: string;
}

/** Gives a request to a clinic and tells both; for a first assignment and for every later one. */
export async function giveToClinic(
  work: Work,
  request: StandaloneAftercareRequest,
  choice: Choice,
): Promise<void> {
  const provider = await work.findBy(Provider, { id: choice.provider_id });
  if (provider?.status !== 'active') throw new Invalid({ provider_id: 'Choose an active clinic.' });
  const template = await work.findBy(AftercareMilestoneTemplate, { id: choice.aftercare_template_id });
  if (template?.status !== 'active')
    throw new Invalid({ aftercare_template_id: 'Choose an active template.' });
  await work.change(StandaloneAftercareRequest, request, {
    request_status: 'assigned',
    assigned_provider_id: provider.id,
    aftercare_template_id: template.id,
    assigned_by_admin_id: work.actor.type === 'User' ? work.actor.id : null,
    assigned_at: work.now,
  });
  const subject = { type: 'StandaloneAftercareRequest', id: request.id } as const;
  await notify(work, {
    to: { type: 'Patient', id: request.patient_id },
    type: 'standalone_aftercare.assigned',
    subject,
    message: patientAssigned({ clinic: provider.provider_name, months: request.duration_months }),
  });
  await notify(work, {
    to: { type: 'Provider', id: provider.id },
    type: 'standalone_aftercare.assigned',
    subject,
    message: clinicAssigned({
      code: await codeOf(work, request.patient_id),
      treatment: request.treatment_type,
      months: request.duration_months,
    }),
  });
}

/** What a clinic calls a patient before it may know more. */
export async function codeOf(work: Work, patientId: string): Promise<string> {
  const patient = await work.manager.findOneBy(Patient, { id: patientId });
  return patient?.patient_code ?? 'without a code';
}
