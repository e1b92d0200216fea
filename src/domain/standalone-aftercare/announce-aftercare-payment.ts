import { z } from 'zod';
import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notify, notifyStaff } from '../notifications/notify.js';
import { announced, closeInApp } from '../gateway/in-app.js';
import { isUnderway } from '../payments/balance.js';
import { patientExpected, staffAnnounced } from '../payments/messages.js';
import { PAYMENT_METHODS } from '../payments/states.js';
import { codeOf } from './assignment.js';
import { AftercarePayment, StandaloneAftercareRequest } from './entities.js';
import { type Owed, owedNow } from './payments.js';
import { settleAftercarePayment } from './settle-aftercare-payment.js';

export const AnnounceAftercarePayment = z.object({
  payment_method: z.enum(PAYMENT_METHODS, 'By card or by bank transfer.').default('bank_transfer').meta({
    description:
      '`card`: the app confirms it with the secret that `GET /aftercare-payments/{id}/card` answers.',
  }),
});

/** A patient pays what is owed for aftercare now, by bank transfer or in their app by card; nobody sends how much. */
export const announceAftercarePayment = verb(
  'announceAftercarePayment',
  'patient.payments.make',
  AnnounceAftercarePayment,
  async (work, id) => {
    await mustOwnRequest(work, id);
    const request = await work.find(StandaloneAftercareRequest, id);
    if (request.request_status === 'rejected')
      throw new Refusal('This request was declined: nothing is owed for it.');
    const owed = await owedNow(work, request);
    if (owed.amount === null) throw new AlreadySo('Everything is paid.');
    if (
      owed.open &&
      (isUnderway(owed.open) || owed.open.metadata?.announced_at !== undefined) &&
      owed.open.payment_status === 'pending'
    )
      throw new AlreadySo('A payment is announced already, and has not arrived yet.');
    return { request, owed: { ...owed, amount: owed.amount } };
  },
  async (work, { request, owed }, { payment_method }) => {
    const payment = await expect(work, request, owed, payment_method);
    // A card is heard of when its bank has answered.
    if (payment_method === 'card') return payment;
    const { amount, currency } = payment;
    const about = { subject: { type: 'AftercarePayment', id: payment.id } } as const;
    await notify(work, {
      ...about,
      to: { type: 'Patient', id: request.patient_id },
      type: 'standalone_aftercare.payment_expected',
      message: patientExpected({ amount, currency }),
    });
    await notifyStaff(work, 'payments.record', {
      ...about,
      type: 'standalone_aftercare.payment_announced',
      message: staffAnnounced({ amount, currency, code: await codeOf(work, request.patient_id) }),
    });
    return payment;
  },
);

async function mustOwnRequest(work: Work, id: string): Promise<void> {
  const own = { id, patient_id: work.actor.id ?? '' };
  if (!(await work.manager.existsBy(StandaloneAftercareRequest, own)))
    throw new NotFound('There is no such record.');
}

/** A month whose charge failed is waited for again: it is owed once. */
async function expect(
  work: Work,
  { id, patient_id, currency }: StandaloneAftercareRequest,
  { amount, month_number, open }: Owed & { amount: string },
  payment_method: string,
): Promise<AftercarePayment> {
  const payments = await work.list(AftercarePayment, { standalone_aftercare_request_id: id });
  const leave = payments.filter((payment) => payment.id !== open?.id || payment_method !== 'card');
  await closeInApp(work, AftercarePayment, 'aftercare_payments', leave);
  const metadata = announced(work, payment_method, open ?? undefined);
  const waiting = { amount, payment_method, metadata };
  if (open?.payment_status === 'failed') {
    await settleAftercarePayment(work, open, 'pending', { patch: waiting });
    return open;
  }
  if (open) return work.change(AftercarePayment, open, waiting);
  return work.create(AftercarePayment, {
    ...waiting,
    standalone_aftercare_request_id: id,
    patient_id,
    payment_status: 'pending',
    payment_type: month_number === null ? 'one_off' : 'monthly',
    month_number,
    currency,
  });
}
