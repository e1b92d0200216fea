import {
  type BankingDetail,
  type ProviderBill,
  type ProviderBillLine,
} from '../../src/domain/commissions/entities.js';
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

interface BillStory {
  bill: Stored<ProviderBill>;
  lines: Stored<ProviderBillLine>[];
}

interface Sums {
  gross: number;
  commission: number;
}

/** A bill for each clinic and month of the last year in which money came in, numbered in the order in which they were made. */
export function buildBills(
  clinics: readonly Clinic[],
  payments: readonly PaymentStory[],
  banking: readonly Stored<BankingDetail>[],
  clock: Clock,
): { bills: Stored<ProviderBill>[]; lines: Stored<ProviderBillLine>[] } {
  const moved = payments.filter(({ paidAt }) => paidAt !== null);
  const stories = clinics.flatMap((clinic) =>
    billsOfClinic(
      moved.filter(({ quote }) => quote.clinic === clinic),
      { clinic, banking: banking.find(({ provider_id }) => provider_id === clinic.row.id), clock },
    ),
  );
  const inOrder = stories.sort((a, b) => Number(a.bill.created_at) - Number(b.bill.created_at));
  return {
    bills: inOrder.map(({ bill }, at) => numbered(bill, at + 1)),
    lines: inOrder.flatMap(({ lines }) => lines),
  };
}

/** Month by month; where more went back than came in there is no bill, and the refunds wait for the next. */
function billsOfClinic(moved: readonly PaymentStory[], account: Account): BillStory[] {
  let waiting: PaymentStory[] = [];
  return Array.from({ length: 12 }, (_, at) => monthsAgo(11 - at, account.clock)).flatMap((month) => {
    // Of every second clinic, nobody has billed the month that is still running.
    if (month.ago === 0 && account.clinic.number % 2 === 0) return [];
    const own = moved.filter(({ paidAt }) => paidAt! >= month.first && paidAt! < month.next);
    const held = [...waiting, ...own];
    waiting = [];
    if (held.length === 0) return [];
    const { gross, commission } = sumsOf(held);
    if (Math.min(gross, commission, gross - commission) >= 0) return billsOf(held, month, account);
    waiting = held.filter(({ row }) => row.payment_type === 'refund');
    return [];
  });
}

/** One bill; a void one is followed by the bill that replaces it. */
function billsOf(held: readonly PaymentStory[], month: Month, account: Account): BillStory[] {
  const issuedAt = month.next + 2;
  // The month that has just ended is still looked at on its first days.
  if (month.ago === 0 || issuedAt > -0.5) return [drafted(held, month, '', account)];
  const settled = month.ago > 2 && account.banking?.verified_at;
  const bill = (suffix: string) => {
    const one = issued(drafted(held, month, suffix, account), issuedAt, account);
    return settled ? paidOut(one, issuedAt, account) : one;
  };
  if (account.clinic.number > 2 || month.ago !== 5) return [bill('')];
  const wrong = issued(drafted(held, month, '', account), issuedAt, account);
  return [voided(wrong, issuedAt, account), bill('-B')];
}

function drafted(
  held: readonly PaymentStory[],
  { ago, first, next }: Month,
  suffix: string,
  { clinic, clock }: Account,
): BillStory {
  const { gross, commission } = sumsOf(held);
  const made = clock.at(Math.min(next + 1, -0.2));
  const bill: Stored<ProviderBill> = {
    id: seedId(`bill ${clinic.number} ${ago}${suffix}`, -ago * 30),
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
  return { bill, lines: held.map((payment) => lineOf(payment, bill)) };
}

function lineOf(payment: PaymentStory, bill: Stored<ProviderBill>): Stored<ProviderBillLine> {
  const { gross, commission } = sumsOf([payment]);
  return {
    id: seedId(`line ${bill.id} ${payment.row.id}`, payment.paidAt!),
    provider_bill_id: bill.id,
    payment_id: payment.row.id,
    live_payment_id: payment.row.id,
    gross_amount: amount(gross),
    commission_percentage: payment.quote.commission,
    commission_amount: amount(commission),
    net_amount: amount(gross - commission),
    currency: bill.currency!,
    created_at: bill.created_at!,
    updated_at: bill.created_at!,
  };
}

/** In cents; a refund takes back what its payment brought. */
function sumsOf(held: readonly PaymentStory[]): Sums {
  return held.reduce(
    (sums, { cents, quote, row }) => {
      const sign = row.payment_type === 'refund' ? -1 : 1;
      return {
        gross: sums.gross + sign * cents,
        commission: sums.commission + sign * share(cents, quote.commission),
      };
    },
    { gross: 0, commission: 0 },
  );
}

function numbered(bill: Stored<ProviderBill>, number: number): Stored<ProviderBill> {
  const digits = String(number).padStart(6, '0');
  return {
    ...bill,
    bill_number: `HB-${digits}`,
    payout_reference: bill.status === 'paid' ? `PO-${digits}` : null,
  };
}

function issued(story: BillStory, day: number, { clock }: Account): BillStory {
  const when = clock.at(day);
  return changed(story, {
    status: 'issued',
    issued_at: when,
    due_date: clock.date(day + 30),
    updated_at: when,
  });
}

function paidOut(story: BillStory, issuedAt: number, { banking, clock }: Account): BillStory {
  const when = clock.at(Math.min(issuedAt + 20, -0.2));
  return changed(story, { status: 'paid', paid_at: when, banking_detail_id: banking!.id, updated_at: when });
}

function voided(story: BillStory, issuedAt: number, { clock }: Account): BillStory {
  const when = clock.at(issuedAt + 0.4);
  const void_reason = 'Issued to the wrong account; made again as a bill of its own.';
  const { bill, lines } = changed(story, { status: 'void', voided_at: when, void_reason, updated_at: when });
  return { bill, lines: lines.map((line) => ({ ...line, live_payment_id: null, updated_at: when })) };
}

function changed({ bill, lines }: BillStory, values: Partial<ProviderBill>): BillStory {
  return { bill: { ...bill, ...values }, lines };
}
