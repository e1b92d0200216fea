import { z } from 'zod';
import { Invalid, Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { isUnderway } from '../payments/balance.js';
import { AftercarePayment, StandaloneAftercareRequest } from './entities.js';
import { owedNow } from './payments.js';
import { settleAftercarePayment } from './settle-aftercare-payment.js';

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
    if (owed.open && isUnderway(owed.open))
      throw new Refusal('The patient is paying this by card just now: look at that payment.', {
        table: 'aftercare_payments',
        id: owed.open.id,
      });
    return { request, owed: { ...owed, amount: owed.amount } };
  },
  async (work, { request, owed }, { amount, transaction_id }) => {
    const { currency, pricing_model } = request;
    if (!exceeds(amount, '0.00')) throw new Invalid({ amount: 'More than nothing.' });
    if (exceeds(amount, owed.amount))
      throw new Invalid({ amount: `Only ${owed.amount} ${currency} is owed.` });
    if (pricing_model === 'monthly_subscription' && amount !== owed.amount)
      throw new Invalid({ amount: `Month ${owed.month_number} costs ${owed.amount} ${currency}.` });
    const arrived = { amount, payment_method: 'bank_transfer', transaction_id: transaction_id || null };
    const payment = owed.open
      ? await work.change(AftercarePayment, owed.open, arrived)
      : await work.create(AftercarePayment, {
          ...arrived,
          standalone_aftercare_request_id: request.id,
          patient_id: request.patient_id,
          payment_status: 'pending',
          payment_type: owed.month_number === null ? 'one_off' : 'monthly',
          month_number: owed.month_number,
          currency,
        });
    await settleAftercarePayment(work, payment, 'completed');
    return payment;
  },
);
