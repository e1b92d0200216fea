import { type AffiliateCommission } from '../../src/domain/affiliates/entities.js';
import { type BankingDetail } from '../../src/domain/commissions/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { amount, cents, share } from '../support/money.js';
import { type CodeStory } from './codes.js';
import { monthOf } from './months.js';
import { type PaymentStory } from './payments.js';
import { staffId } from './staff.js';
import { type Stored } from './types.js';

/** What affiliates earned by payments of patients who came with one of their codes. */
export function buildAffiliateCommissions(
  codes: CodeStory,
  payments: readonly PaymentStory[],
  banking: readonly Stored<BankingDetail>[],
  clock: Clock,
): Stored<AffiliateCommission>[] {
  const arrived = payments.filter(({ row, paidAt }) => paidAt !== null && row.payment_type !== 'refund');
  const earned = arrived.flatMap((payment) => commission(payment, codes, banking, clock) ?? []);
  return [...earned, ...reversals(earned, payments, clock)];
}

/** What refunds of a part took back; from what was paid out before, it waits for the next payout. */
function reversals(
  earned: readonly Stored<AffiliateCommission>[],
  payments: readonly PaymentStory[],
  clock: Clock,
): Stored<AffiliateCommission>[] {
  return payments.flatMap(({ row, paidAt }) => {
    const origin = earned.find(({ payment_id }) => payment_id === row.refunded_payment_id);
    if (!origin || paidAt === null || origin.status === 'cancelled') return [];
    if (origin.commission_type === 'fixed') return [];
    const when = clock.at(paidAt);
    const isLate = origin.status === 'paid' && when > origin.paid_at!;
    const lost = Math.round(
      (cents(origin.commission_amount!) * cents(row.amount!)) / cents(origin.base_amount!),
    );
    const standing = isLate ? { ...openAgain, status: 'approved', approved_at: when, updated_at: when } : {};
    return {
      ...origin,
      id: seedId(`affiliate reversal ${row.id}`, paidAt),
      payment_id: row.id,
      base_amount: row.amount!,
      commission_amount: amount(lost),
      reverses_commission_id: origin.id,
      created_at: when,
      updated_at: when > origin.updated_at! ? when : origin.updated_at!,
      ...standing,
    };
  });
}

const openAgain = {
  approved_by_user_id: null,
  period_start: null,
  period_end: null,
  paid_at: null,
  banking_detail_id: null,
  payout_reference: null,
};

function commission(
  { row, quote, paidAt }: PaymentStory,
  { affiliates, affiliateCodes }: CodeStory,
  banking: readonly Stored<BankingDetail>[],
  clock: Clock,
): Stored<AffiliateCommission> | null {
  const code = affiliateCodes.find(({ id }) => id === quote.affiliateCodeId);
  const affiliate = affiliates.find(({ id }) => id === code?.affiliate_id);
  const fixed = affiliate?.commission_type === 'fixed';
  // A fixed commission is earned once, with the payment that books.
  if (!code || !affiliate || (fixed && row.payment_type !== 'deposit')) return null;
  const { commission_value } = affiliate;
  const earned = fixed ? cents(commission_value!) : share(cents(row.amount!), Number(commission_value));
  const day = paidAt!;
  const account = banking.find(({ affiliate_id }) => affiliate_id === affiliate.id);
  const base = {
    id: seedId(`affiliate commission ${row.id}`, day),
    affiliate_id: affiliate.id,
    affiliate_discount_code_id: code.id,
    quote_id: quote.id,
    payment_id: row.id,
    base_amount: row.amount!,
    commission_type: affiliate.commission_type!,
    commission_amount: amount(earned),
    currency: row.currency!,
    status: 'pending',
    created_at: clock.at(day),
    updated_at: clock.at(day),
  };
  if (row.payment_status === 'refunded')
    return { ...base, status: 'cancelled', cancellation_reason: 'The payment was refunded.' };
  if (day > -35) return base;
  const when = clock.at(day + 30);
  const approved = {
    ...base,
    status: 'approved',
    approved_at: when,
    approved_by_user_id: staffId('admin'),
    updated_at: when,
  };
  return day < -90 && account?.verified_at ? { ...approved, ...payout(day, account.id, clock) } : approved;
}

function payout(day: number, banking_detail_id: string, clock: Clock) {
  const { first, next } = monthOf(day, clock);
  const paid_at = clock.at(Math.min(next + 40, -0.2));
  return {
    status: 'paid',
    period_start: clock.date(first),
    period_end: clock.date(next - 1),
    paid_at,
    banking_detail_id,
    payout_reference: `AF-${clock.date(first).slice(0, 7)}-${banking_detail_id.slice(-4)}`,
    updated_at: paid_at,
  };
}
