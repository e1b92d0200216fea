import { type Work } from '../../core/work.js';
import { type Message, notify } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { type Thread } from './lock-thread.js';

/** The patient and the clinic of a thread, each in their language. */
export async function tellParties(
  work: Work,
  { kind, row, patient_id, provider_id }: Thread,
  type: string,
  message: Message,
): Promise<void> {
  const subject = { type: kind, id: row.id } as const;
  const patient = patient_id === null ? null : await work.manager.findOneBy(Patient, { id: patient_id });
  if (patient && !patient.erased_at)
    await notify(work, { to: { type: 'Patient', id: patient.id }, type, subject, message });
  if (provider_id !== null)
    await notify(work, { to: { type: 'Provider', id: provider_id }, type, subject, message });
}
