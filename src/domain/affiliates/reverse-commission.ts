import { difference, exceeds, proportion, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { Payment } from '../payments/entities.js';
import { AffiliateCommission } from './entities.js';

/**
 * Takes back what an affiliate earned by a payment, as far as a completed refund goes. What is not paid out yet and
 * loses its whole payment is cancelled; else the refund gets a row of its own whose amount is subtracted. A fixed
 * commission is lost with the whole payment, never with a part of it. However often it is called, a refund counts
 * once.
 * @returns the row that takes back, or null where there is none
 */
export async function reverseAffiliateCommission(
  work: Work,
  refund: Payment,
): Promise<AffiliateCommission | null> {
  const { payment_type, payment_status, refunded_payment_id } = refund;
  if (payment_type !== 'refund' || payment_status === 'failed' || !refunded_payment_id) return null;
  const payment = await work.find(Payment, refunded_payment_id);
  const earned = await work.findBy(AffiliateCommission, { payment_id: payment.id });
  if (!earned || earned.status === 'cancelled') return null;
  const reversals = await work.list(AffiliateCommission, { reverses_commission_id: earned.id });
  const known = reversals.find(({ payment_id }) => payment_id === refund.id);
  if (known) return known;
  const back = await givenBack(work, payment, refund);
  const isWhole = !exceeds(payment.amount, back);
  if (isWhole && earned.status !== 'paid') {
    for (const row of [earned, ...reversals]) await cancel(work, row);
    return null;
  }
  const lost = isWhole
    ? earned.commission_amount
    : earned.commission_type === 'fixed'
      ? '0.00'
      : proportion(earned.commission_amount, back, payment.amount);
  const before = sum(reversals.map(({ commission_amount }) => commission_amount));
  if (!exceeds(lost, before)) return null;
  return takeBack(work, earned, refund, difference(lost, before));
}

async function givenBack(work: Work, payment: Payment, refund: Payment): Promise<string> {
  const refunds = await work.list(Payment, { refunded_payment_id: payment.id, payment_type: 'refund' });
  const done = refunds.filter(({ id, payment_status }) => id === refund.id || payment_status === 'completed');
  return sum(done.map(({ amount }) => amount));
}

async function cancel(work: Work, row: AffiliateCommission): Promise<void> {
  await work.change(AffiliateCommission, row, {
    status: 'cancelled',
    cancellation_reason: 'The payment was refunded.',
  });
}

/** It stands where what it takes back from stands; from what is paid out it is taken with the next payout. */
function takeBack(
  work: Work,
  earned: AffiliateCommission,
  refund: Payment,
  commission_amount: string,
): Promise<AffiliateCommission> {
  const isPending = earned.status === 'pending';
  return work.create(AffiliateCommission, {
    affiliate_id: earned.affiliate_id,
    affiliate_discount_code_id: earned.affiliate_discount_code_id,
    quote_id: earned.quote_id,
    payment_id: refund.id,
    base_amount: refund.amount,
    commission_type: earned.commission_type,
    commission_amount,
    currency: earned.currency,
    status: isPending ? 'pending' : 'approved',
    approved_at: isPending ? null : work.now,
    reverses_commission_id: earned.id,
  });
}
