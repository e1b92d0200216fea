import { type Work } from '../../core/work.js';
import { type Message, type Notice, notify } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { type Quote } from '../quotes/entities.js';
import { type InstallmentPaymentPlan, type Payment } from './entities.js';

/** Whoever paid, unless nothing of the person is kept any more. @returns whether it was told now */
export async function tellPatient(
  work: Work,
  about: Payment,
  type: string,
  message: Message,
  severity: Notice['severity'] = 'info',
  /** Tells it once, whoever runs twice. */
  dedupe_key?: string,
): Promise<boolean> {
  const subject = { type: 'Payment', id: about.id } as const;
  const once = dedupe_key ? { dedupe_key } : {};
  return tell(work, about.patient_id, { type, severity, subject, message, ...once });
}

export async function tellAboutPlan(
  work: Work,
  plan: InstallmentPaymentPlan,
  type: string,
  message: Message,
  severity: Notice['severity'] = 'info',
): Promise<void> {
  await tell(work, plan.patient_id, {
    type,
    severity,
    subject: { type: 'InstallmentPaymentPlan', id: plan.id },
    message,
  });
}

export async function tellClinic(work: Work, quote: Quote, type: string, message: Message): Promise<void> {
  await notify(work, {
    to: { type: 'Provider', id: quote.provider_id },
    type,
    subject: { type: 'Quote', id: quote.id },
    message,
  });
}

/** @returns whether there is still somebody to tell */
export async function tell(work: Work, patientId: string, notice: Omit<Notice, 'to'>): Promise<boolean> {
  const patient = await work.manager.findOneBy(Patient, { id: patientId });
  if (!patient || patient.erased_at) return false;
  return notify(work, { ...notice, to: { type: 'Patient', id: patient.id } });
}
