import { z } from 'zod';
import { Invalid, Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { AftercarePayment, StandaloneAftercareRequest } from './entities.js';
import { patientPaid } from './messages.js';
import { owedNow } from './payments.js';

export const RecordAftercarePayment = z.object({
  amount: z
    .string()
    .trim()
    .regex(/^\d{1,8}(\.\d{1,2})?$/, 'An amount such as 1250.00.')
    .transform((amount) => Number(amount).toFixed(2)),
  transaction_id: z.string().trim().max(255).optional(),
});

/** A bank transfer that arrived for standalone aftercare, recorded by hand. */
export const recordAftercarePayment = verb(
  'recordAftercarePayment',
  'payments.record',
  RecordAftercarePayment,
  async (work, id) => {
    const request = await work.find(StandaloneAftercareRequest, id);
    if (request.request_status === 'rejected')
      throw new Refusal('This request was rejected: nothing is owed for it.');
    const owed = await owedNow(work, request);
    if (owed.amount === null) throw new Refusal('Everything is paid.');
    return { request, owed: { ...owed, amount: owed.amount } };
  },
  async (work, { request, owed }, { amount, transaction_id }) => {
    const { currency, pricing_model } = request;
    if (!exceeds(amount, '0.00')) throw new Invalid({ amount: 'More than nothing.' });
    if (exceeds(amount, owed.amount))
      throw new Invalid({ amount: `Only ${owed.amount} ${currency} is owed.` });
    if (pricing_model === 'monthly_subscription' && amount !== owed.amount)
      throw new Invalid({ amount: `Month ${owed.month_number} costs ${owed.amount} ${currency}.` });
    const arrived = {
      payment_method: 'bank_transfer',
      payment_status: 'completed',
      paid_at: work.now,
      transaction_id: transaction_id || null,
      failure_reason: null,
    };
    const payment = owed.open
      ? await work.change(AftercarePayment, owed.open, { ...arrived, amount })
      : await work.create(AftercarePayment, {
          ...arrived,
          standalone_aftercare_request_id: request.id,
          patient_id: request.patient_id,
          payment_type: owed.month_number === null ? 'one_off' : 'monthly',
          month_number: owed.month_number,
          amount,
          currency,
        });
    await notify(work, {
      to: { type: 'Patient', id: request.patient_id },
      type: 'standalone_aftercare.paid',
      subject: { type: 'AftercarePayment', id: payment.id },
      message: patientPaid({ amount, currency }),
    });
    return payment;
  },
);
