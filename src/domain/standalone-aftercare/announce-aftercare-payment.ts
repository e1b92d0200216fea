import { z } from 'zod';
import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notify, notifyStaff } from '../notifications/notify.js';
import { patientExpected, staffAnnounced } from '../payments/messages.js';
import { codeOf } from './assignment.js';
import { AftercarePayment, StandaloneAftercareRequest } from './entities.js';
import { type Owed, owedNow } from './payments.js';

export const AnnounceAftercarePayment = z.object({
  payment_method: z.enum(['bank_transfer'], 'By bank transfer.').default('bank_transfer'),
});

/** A patient pays by bank transfer what is owed for aftercare now; how much that is, nobody sends. */
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
    if (owed.open?.payment_status === 'pending')
      throw new AlreadySo('A payment is announced already, and has not arrived yet.');
    return { request, owed: { ...owed, amount: owed.amount } };
  },
  async (work, { request, owed }, { payment_method }) => {
    const payment = await expect(work, request, owed, payment_method);
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
function expect(
  work: Work,
  { id, patient_id, currency }: StandaloneAftercareRequest,
  { amount, month_number, open }: Owed & { amount: string },
  payment_method: string,
): Promise<AftercarePayment> {
  const waiting = { amount, payment_method, payment_status: 'pending', failure_reason: null };
  if (open) return work.change(AftercarePayment, open, waiting);
  return work.create(AftercarePayment, {
    ...waiting,
    standalone_aftercare_request_id: id,
    patient_id,
    payment_type: month_number === null ? 'one_off' : 'monthly',
    month_number,
    currency,
  });
}
