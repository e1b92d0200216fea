import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { difference, exceeds, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { PaymentDispute } from '../gateway/entities.js';
import { GIVEN_BACK, refundable } from './balance.js';
import { Payment } from './entities.js';
import { lockPayment } from './lock-payment.js';
import { makeRefundRow } from './make-payment.js';
import { settlePayment } from './settle-payment.js';

export interface Refundable {
  payment: Payment;
  /** What has not been given back yet. */
  left: string;
}

interface Refund {
  amount: string;
  reason: string;
  transaction_id?: string | undefined;
  /** The request that a second person approved; none where one person decided alone. */
  approval_request_id?: string;
}

/** A payment of which something can go back, for a guard. @throws Refusal where nothing can */
export async function lockRefundable(work: Work, id: string): Promise<Refundable> {
  const { payment } = await lockPayment(work, id);
  if (payment.payment_type === 'refund')
    throw new Refusal('This is a refund itself: look at the payment that it gives back.', {
      table: 'payments',
      id: payment.refunded_payment_id ?? id,
    });
  if (payment.payment_status === 'pending' || payment.payment_status === 'failed')
    throw new Refusal('This payment has not arrived: there is nothing to give back.');
  if (await work.manager.existsBy(PaymentDispute, { payment_id: id, status: 'open' }))
    throw new Refusal('The patient disputes this payment at their bank, which decides over the money now.', {
      table: 'payments',
      id,
    });
  const left = await refundable(work, payment);
  if (!exceeds(left, '0.00'))
    throw new AlreadySo('All of this payment was given back, or is on its way back.');
  return { payment, left };
}

/** @throws Invalid where more is asked for than is left */
export function noMoreThanLeft({ payment, left }: Refundable, amount: string): void {
  if (exceeds(amount, left)) throw new Invalid({ amount: `Only ${left} ${payment.currency} is left of it.` });
}

/** What one person alone has given back of this payment, or is giving back. */
export async function refundedAlone(work: Work, { id }: Payment): Promise<string> {
  const refunds = await work.list(Payment, { refunded_payment_id: id, payment_type: 'refund' });
  return sum(
    refunds
      .filter(({ payment_status }) => GIVEN_BACK.has(payment_status))
      .filter(({ metadata }) => metadata?.approval_request_id === undefined)
      .map(({ amount }) => amount),
  );
}

/** Gives back a part or all of a payment: card money through the gateway after the commit, a transfer at once. */
export async function makeRefund(
  work: Work,
  { payment, left }: Refundable,
  { amount, reason, transaction_id, approval_request_id }: Refund,
): Promise<Payment> {
  const { currency } = payment;
  const refund = await makeRefundRow(work, payment, {
    amount,
    transaction_id: transaction_id || null,
    metadata: { reason, ...(approval_request_id === undefined ? {} : { approval_request_id }) },
  });
  work.remark('Left of this payment afterwards', `${difference(left, amount)} ${currency}`);
  if (payment.payment_method === 'card') work.later('refund-card', { id: refund.id });
  else await settlePayment(work, refund, 'completed', { reason });
  return refund;
}
