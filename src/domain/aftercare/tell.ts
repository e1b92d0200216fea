import { type Work } from '../../core/work.js';
import { type Message, notify, type Notice } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { type AfterCare } from './entities.js';

type About = Pick<Notice, 'type' | 'severity' | 'dedupe_key'> & { subject?: Notice['subject'] };

/** The patient of a plan, unless nobody is left to read it. @returns whether it was told now */
export async function tellPatient(
  work: Work,
  plan: AfterCare,
  { subject = about(plan), ...notice }: About,
  message: Message,
): Promise<boolean> {
  const patient = await work.manager.findOneBy(Patient, { id: plan.patient_id });
  if (!patient || patient.erased_at) return false;
  return notify(work, { ...notice, to: { type: 'Patient', id: patient.id }, subject, message });
}

/** A clinic that looks after a plan, or did until now. */
export async function tellClinic(
  work: Work,
  plan: AfterCare,
  { subject = about(plan), ...notice }: About,
  message: Message,
  providerId = plan.provider_id,
): Promise<boolean> {
  return notify(work, { ...notice, to: { type: 'Provider', id: providerId }, subject, message });
}

const about = (plan: AfterCare): Notice['subject'] => ({ type: 'AfterCare', id: plan.id });
