import { type Work } from '../../core/work.js';
import { type Message, notify, type Notice } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { type AfterCare } from './entities.js';

type About = Pick<Notice, 'type' | 'severity'> & { subject?: Notice['subject'] };

/** The patient of a plan, unless nobody is left to read it. */
export async function tellPatient(
  work: Work,
  plan: AfterCare,
  { type, severity, subject = about(plan) }: About,
  message: Message,
): Promise<void> {
  const patient = await work.manager.findOneBy(Patient, { id: plan.patient_id });
  if (!patient || patient.erased_at) return;
  await notify(work, { to: { type: 'Patient', id: patient.id }, type, severity, subject, message });
}

/** A clinic that looks after a plan, or did until now. */
export async function tellClinic(
  work: Work,
  plan: AfterCare,
  { type, severity, subject = about(plan) }: About,
  message: Message,
  providerId = plan.provider_id,
): Promise<void> {
  await notify(work, { to: { type: 'Provider', id: providerId }, type, severity, subject, message });
}

const about = (plan: AfterCare): Notice['subject'] => ({ type: 'AfterCare', id: plan.id });
