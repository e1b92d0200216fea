import { difference, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { GIVEN_BACK } from '../payments/balance.js';
import { AftercarePayment } from './entities.js';

/** Refunds of one payment that have taken their amount; a failed one has not. */
export async function refundsOf(work: Work, { id }: AftercarePayment): Promise<AftercarePayment[]> {
  const refunds = await work.list(AftercarePayment, { refunded_payment_id: id, payment_type: 'refund' });
  return refunds.filter(({ payment_status }) => GIVEN_BACK.has(payment_status));
}

/** What of one payment has not been given back yet; nothing of one that never arrived. */
export async function aftercareRefundable(work: Work, payment: AftercarePayment): Promise<string> {
  const { payment_type, payment_status, amount } = payment;
  if (payment_type === 'refund' || (payment_status !== 'completed' && payment_status !== 'refunded'))
    return '0.00';
  return difference(amount, sum((await refundsOf(work, payment)).map((refund) => refund.amount)));
}

/** The refund of a payment, in the way in which it was paid; it belongs to no month, for a month is owed once. */
export function makeAftercareRefundRow(
  work: Work,
  payment: AftercarePayment,
  values: Pick<AftercarePayment, 'amount' | 'transaction_id'> & { metadata: Record<string, unknown> },
): Promise<AftercarePayment> {
  const { id, standalone_aftercare_request_id, patient_id, currency, payment_method } = payment;
  const of = { standalone_aftercare_request_id, patient_id, currency, payment_method };
  return work.create(AftercarePayment, {
    ...of,
    ...values,
    refunded_payment_id: id,
    payment_type: 'refund',
    payment_status: 'pending',
  });
}
