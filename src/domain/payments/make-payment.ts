import { type Work } from '../../core/work.js';
import { Payment, PaymentHistory } from './entities.js';

/** A payment that is expected, with the beginning of its history. */
export async function makePayment(
  work: Work,
  values: Partial<Payment>,
  reason: string | null = null,
): Promise<Payment> {
  const payment = await work.create(Payment, { ...values, payment_status: 'pending' });
  await work.create(PaymentHistory, {
    payment_id: payment.id,
    from_status: null,
    to_status: 'pending',
    actor_type: work.actor.type,
    actor_id: work.actor.id,
    reason,
  });
  return payment;
}

/** The refund of a payment, in the way in which it was paid. */
export function makeRefundRow(
  work: Work,
  payment: Payment,
  values: Pick<Payment, 'amount' | 'transaction_id'> & { metadata: Record<string, unknown> },
): Promise<Payment> {
  const { id, quote_id, patient_id, provider_id, currency, payment_method } = payment;
  const of = { quote_id, patient_id, provider_id, currency, payment_method, refunded_payment_id: id };
  const reason = String(values.metadata.reason);
  return makePayment(work, { ...of, ...values, payment_type: 'refund' }, reason);
}
