import { exceeds, proportion } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { type Payment } from '../payments/entities.js';
import { Quote } from '../quotes/entities.js';
import { Affiliate, AffiliateCommission, AffiliateDiscountCode } from './entities.js';

/**
 * What an affiliate earns by a payment that has just completed, of a patient who came with one of its codes: a
 * percentage of each payment, or a fixed amount once for the booking. However often it is called, a payment
 * counts once. The payment and its quote are locked by whoever settles it.
 * @returns the commission, or null where nothing is earned; a fixed one is only earned in its own currency
 */
export async function accrueAffiliateCommission(
  work: Work,
  payment: Payment,
): Promise<AffiliateCommission | null> {
  if (payment.payment_type === 'refund' || payment.payment_status !== 'completed') return null;
  const quote = await work.manager.findOneBy(Quote, { id: payment.quote_id });
  if (!quote?.affiliate_discount_code_id) return null;
  // Also what makes two payments of one booking wait for one another.
  const code = await work.find(AffiliateDiscountCode, quote.affiliate_discount_code_id);
  const known = await work.findBy(AffiliateCommission, { payment_id: payment.id });
  if (known) return known;
  const affiliate = await work.manager.findOneOrFail(Affiliate, {
    where: { id: code.affiliate_id },
    withDeleted: true,
  });
  const earned = await earnings(work, affiliate, payment);
  if (!exceeds(earned, '0.00')) return null;
  return work.create(AffiliateCommission, {
    affiliate_id: affiliate.id,
    affiliate_discount_code_id: code.id,
    quote_id: quote.id,
    payment_id: payment.id,
    base_amount: payment.amount,
    commission_type: affiliate.commission_type,
    commission_amount: earned,
    currency: payment.currency,
    status: 'pending',
  });
}

async function earnings(work: Work, affiliate: Affiliate, payment: Payment): Promise<string> {
  const { commission_type, commission_value, currency } = affiliate;
  if (commission_type === 'percentage') return proportion(payment.amount, commission_value, '100.00');
  if (currency !== payment.currency) return '0.00';
  return (await earnedBefore(work, payment)) ? '0.00' : commission_value;
}

/** A fixed commission that still stands for this booking; one that a refund took back does not. */
async function earnedBefore(work: Work, { quote_id }: Payment): Promise<boolean> {
  const rows = await work.list(AffiliateCommission, { quote_id });
  const reversed = new Set(rows.map(({ reverses_commission_id }) => reverses_commission_id));
  return rows.some(
    ({ id, status, reverses_commission_id }) =>
      status !== 'cancelled' && reverses_commission_id === null && !reversed.has(id),
  );
}
