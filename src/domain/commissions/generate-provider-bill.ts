import { z } from 'zod';
import { query } from '../../core/database.js';
import { dayIn } from '../../core/dates.js';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { nextNumber } from '../../core/sequence.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { type Payment } from '../payments/entities.js';
import { Provider } from '../providers/entities.js';
import { type BillSums, isNegative, type LineDraft, linesFor, sumsOf } from './bill-lines.js';
import { ProviderBill, ProviderBillLine } from './entities.js';
import { Day, optional } from './input.js';
import { spoken } from './rate-periods.js';
import { hasMoved, type Period, unbilledBefore, unbilledPayments } from './unbilled.js';

export const GenerateProviderBill = z.object({
  period_start: Day,
  period_end: Day,
  currency: optional(
    z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/, 'A currency such as EUR.'),
  ),
});

/** A draft of what a clinic is paid for a period: every payment of it that no other bill holds, once. */
export const generateProviderBill = verb(
  'generateProviderBill',
  'bills.manage',
  GenerateProviderBill,
  (work, id) => work.find(Provider, id),
  async (work, provider, { currency: wanted, ...days }) => {
    if (days.period_end < days.period_start)
      throw new Invalid({ period_end: 'The last day is not before the first.' });
    const period = { ...days, provider_id: provider.id };
    const payments = await unbilledPayments(work, period);
    const currency = await currencyOf(work, payments, period, wanted);
    return draftBill(work, period, currency, payments);
  },
);

/**
 * A draft of those of these payments that are in one currency; the caller has locked the clinic and them.
 * @throws Refusal before it has written anything
 */
export async function draftBill(
  work: Work,
  period: Period,
  currency: string,
  payments: readonly Payment[],
): Promise<ProviderBill> {
  await refuseBilledByHand(work, period, currency);
  const lines = await linesFor(
    work,
    payments.filter((payment) => payment.currency === currency),
  );
  const sums = sumsOf(lines);
  if (isNegative(sums))
    throw new Refusal(
      `More went back than came in (${sums.net_amount} ${currency}): no bill is made, and the refunds wait for the next one.`,
    );
  await remarkSums(work, period, lines, sums);
  return makeBill(work, { ...period, ...sums, currency }, lines);
}

async function makeBill(work: Work, values: Partial<ProviderBill>, lines: LineDraft[]) {
  const bill_number = await nextBillNumber(work);
  const bill = await work.create(ProviderBill, { ...values, bill_number, status: 'draft' });
  for (const line of lines)
    await work.create(ProviderBillLine, {
      ...line,
      provider_bill_id: bill.id,
      live_payment_id: line.payment_id,
    });
  return bill;
}

/** @throws Refusal where nothing is to be billed, Invalid where a person has to choose */
async function currencyOf(
  work: Work,
  payments: readonly Payment[],
  period: Period,
  wanted: string | undefined,
): Promise<string> {
  const currencies = [...new Set(payments.map(({ currency }) => currency))].sort();
  if (wanted !== undefined && currencies.includes(wanted)) return wanted;
  if (wanted !== undefined && currencies.length > 0)
    throw new Refusal(`Nothing to bill in ${wanted}: what is not billed yet is in ${currencies.join(', ')}.`);
  if (currencies.length > 1)
    throw new Invalid({ currency: `Payments are in ${currencies.join(', ')}: choose one for this bill.` });
  if (currencies[0] !== undefined) return currencies[0];
  const days = `from ${spoken(period.period_start)} to ${spoken(period.period_end)}`;
  if (await hasMoved(work, period))
    throw new AlreadySo(`Nothing to bill: every payment ${days} is on a bill already.`);
  throw new Refusal(`Nothing to bill: no payment was completed ${days}.`);
}

/** A bill without lines is older than lines are: nobody knows which payments it holds, so its days are not billed again. */
async function refuseBilledByHand(work: Work, period: Period, currency: string): Promise<void> {
  const [older] = await query<{ id: string; bill_number: string }>(
    work.manager,
    `SELECT b.id, b.bill_number FROM provider_bills b LEFT JOIN provider_bill_lines l ON l.provider_bill_id = b.id
      WHERE b.provider_id = ? AND b.currency = ? AND b.status <> 'void' AND l.id IS NULL
        AND b.period_start <= ? AND b.period_end >= ? LIMIT 1`,
    [period.provider_id, currency, period.period_end, period.period_start],
  );
  if (older)
    throw new Refusal(
      `The bill ${older.bill_number} covers some of these days, and was made without lines.`,
      {
        table: 'provider_bills',
        id: older.id,
      },
    );
}

async function remarkSums(work: Work, period: Period, lines: LineDraft[], sums: BillSums): Promise<void> {
  const { currency } = lines[0]!;
  const refunds = lines.filter(({ gross_amount }) => exceeds('0.00', gross_amount));
  work.remark('Payments', String(lines.length - refunds.length));
  if (refunds.length > 0)
    work.remark('Refunds', `${refunds.length}, together ${sumsOf(refunds).gross_amount} ${currency}`);
  work.remark('Gross', `${sums.gross_amount} ${currency}`);
  work.remark('Commission', `${sums.commission_amount} ${currency}`);
  work.remark('Net, to be paid out', `${sums.net_amount} ${currency}`);
  if (period.period_end >= dayIn('UTC', work.now))
    work.remark('Not over yet', 'What is completed later in this period takes a bill of its own');
  const before = await unbilledBefore(work, period, currency);
  if (before.number > 0)
    work.remark('Not billed from before', `${before.number} payments, ${before.amount} ${currency}`);
}

/** HB-000123 */
async function nextBillNumber(work: Work): Promise<string> {
  const number = await nextNumber(work, 'bill_number', async () => {
    const [row] = await query<{ highest: string | null }>(
      work.manager,
      "SELECT MAX(CAST(SUBSTRING(bill_number, 4) AS UNSIGNED)) AS highest FROM provider_bills WHERE bill_number REGEXP '^HB-[0-9]+$'",
    );
    return Number(row?.highest ?? 0);
  });
  return `HB-${String(number).padStart(6, '0')}`;
}
