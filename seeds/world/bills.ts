import { type BankingDetail, type ProviderBill } from '../../src/domain/commissions/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { amount, share } from '../support/money.js';
import { type Month, monthsAgo } from './months.js';
import { type PaymentStory } from './payments.js';
import { type Clinic, type Stored } from './types.js';

interface Account {
  clinic: Clinic;
  banking: Stored<BankingDetail> | undefined;
  clock: Clock;
}

/** A bill for each clinic and month of the last year in which money came in. */
export function buildBills(
  clinics: readonly Clinic[],
  payments: readonly PaymentStory[],
  banking: readonly Stored<BankingDetail>[],
  clock: Clock,
): Stored<ProviderBill>[] {
  const months = Array.from({ length: 12 }, (_, at) => monthsAgo(11 - at, clock));
  const received = payments.filter(
    ({ row, paidAt }) =>
      paidAt !== null && row.payment_type !== 'refund' && row.payment_status === 'completed',
  );
  return clinics.flatMap((clinic) => {
    const own = received.filter(({ quote }) => quote.clinic === clinic);
    const account = {
      clinic,
      banking: banking.find(({ provider_id }) => provider_id === clinic.row.id),
      clock,
    };
    return months.flatMap((month) => {
      const paid = own.filter(({ paidAt }) => paidAt! >= month.first && paidAt! < month.next);
      return paid.length === 0 ? [] : billsOf(paid, month, account);
    });
  });
}

/** One bill; a void one is followed by the bill that replaces it. */
function billsOf(paid: readonly PaymentStory[], month: Month, account: Account): Stored<ProviderBill>[] {
  const issuedAt = month.next + 2;
  // The month that has just ended is still looked at on its first days.
  if (month.ago === 0 || issuedAt > -0.5) return [drafted(paid, month, '', account)];
  const settled = month.ago > 2 && account.banking?.verified_at;
  const bill = (suffix: string) => {
    const one = issued(drafted(paid, month, suffix, account), issuedAt, account);
    return settled ? paidOut(one, issuedAt, account) : one;
  };
  if (account.clinic.number > 2 || month.ago !== 5) return [bill('')];
  const wrong = issued(drafted(paid, month, '', account), issuedAt, account);
  return [voided(wrong, issuedAt, account), bill('-B')];
}

function drafted(
  paid: readonly PaymentStory[],
  { ago, first, next }: Month,
  suffix: string,
  { clinic, clock }: Account,
): Stored<ProviderBill> {
  const gross = paid.reduce((total, { cents }) => total + cents, 0);
  const commission = paid.reduce((total, { cents, quote }) => total + share(cents, quote.commission), 0);
  const made = clock.at(Math.min(next + 1, -0.2));
  return {
    id: seedId(`bill ${clinic.number} ${ago}${suffix}`, -ago * 30),
    bill_number: `HB-${clock.date(first).slice(0, 7)}-${String(clinic.number).padStart(3, '0')}${suffix}`,
    provider_id: clinic.row.id,
    period_start: clock.date(first),
    period_end: clock.date(next - 1),
    gross_amount: amount(gross),
    commission_amount: amount(commission),
    net_amount: amount(gross - commission),
    currency: clinic.currency,
    status: 'draft',
    created_at: made,
    updated_at: made,
  };
}

function issued(bill: Stored<ProviderBill>, day: number, { clock }: Account): Stored<ProviderBill> {
  const when = clock.at(day);
  return { ...bill, status: 'issued', issued_at: when, due_date: clock.date(day + 30), updated_at: when };
}

function paidOut(
  bill: Stored<ProviderBill>,
  issuedAt: number,
  { banking, clock }: Account,
): Stored<ProviderBill> {
  const when = clock.at(Math.min(issuedAt + 20, -0.2));
  const payout_reference = `PO-${bill.bill_number!.slice(3)}`;
  return {
    ...bill,
    status: 'paid',
    paid_at: when,
    banking_detail_id: banking!.id,
    payout_reference,
    updated_at: when,
  };
}

function voided(bill: Stored<ProviderBill>, issuedAt: number, { clock }: Account): Stored<ProviderBill> {
  const when = clock.at(issuedAt + 0.4);
  const void_reason = `Issued to the wrong account; replaced by ${bill.bill_number}-B.`;
  return { ...bill, status: 'void', voided_at: when, void_reason, updated_at: when };
}
