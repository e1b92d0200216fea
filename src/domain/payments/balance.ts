import { difference, exceeds, share, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { type Quote } from '../quotes/entities.js';
import { readSetting } from '../settings/read-setting.js';
import { Payment } from './entities.js';

/** Money of one quote, in its currency, as decimal strings. */
export interface Balance {
  /** What arrived, refunds not counted. */
  paid: string;
  /** What went back, or is on its way back. */
  refunded: string;
  /** What is still to be paid; never below zero. */
  owed: string;
  /** What the gateway is charging at this moment. */
  underway: string;
  /** What is owed and nobody is charging: more than this is never taken. */
  open: string;
}

const ARRIVED: ReadonlySet<string> = new Set(['completed', 'refunded']);
/** A refund in one of these states has taken its amount; a failed one has not. */
export const GIVEN_BACK: ReadonlySet<string> = new Set(['pending', 'completed']);

/** Every payment of a quote, locked. */
export async function balanceOf(work: Work, quote: Quote): Promise<Balance> {
  const payments = await work.list(Payment, { quote_id: quote.id });
  const amounts = (wanted: (payment: Payment) => boolean) =>
    sum(payments.filter(wanted).map(({ amount }) => amount));
  const paid = amounts(
    ({ payment_type, payment_status }) => payment_type !== 'refund' && ARRIVED.has(payment_status),
  );
  const refunded = amounts(
    ({ payment_type, payment_status }) => payment_type === 'refund' && GIVEN_BACK.has(payment_status),
  );
  const underway = amounts(isUnderway);
  const owed = atLeastNothing(difference(quote.quote_amount, difference(paid, refunded)));
  return { paid, refunded, owed, underway, open: atLeastNothing(difference(owed, underway)) };
}

/** What of one payment has not been given back yet; nothing of one that never arrived. */
export async function refundable(work: Work, payment: Payment): Promise<string> {
  if (payment.payment_type === 'refund' || !ARRIVED.has(payment.payment_status)) return '0.00';
  const refunds = await work.list(Payment, { refunded_payment_id: payment.id, payment_type: 'refund' });
  const back = refunds
    .filter(({ payment_status }) => GIVEN_BACK.has(payment_status))
    .map(({ amount }) => amount);
  return difference(payment.amount, sum(back));
}

/** Whether the gateway has been asked for this money and has not answered yet. */
export function isUnderway({
  payment_type,
  payment_method,
  payment_status,
  metadata,
}: Pick<Payment, 'payment_type' | 'payment_method' | 'payment_status' | 'metadata'>): boolean {
  const asked = typeof metadata?.charge_attempt === 'number';
  return payment_type !== 'refund' && payment_method === 'card' && payment_status === 'pending' && asked;
}

/** What has to arrive before a booking is confirmed. */
export async function depositOf(work: Work, quote: Quote): Promise<string> {
  const percentage = quote.deposit_percentage ?? (await readSetting(work.manager, 'deposit_percentage'));
  return share(quote.quote_amount, percentage);
}

/** Whether what arrived and stayed reaches the deposit. */
export async function reachesDeposit(
  work: Work,
  quote: Quote,
  { paid, refunded }: Balance,
): Promise<boolean> {
  const kept = difference(paid, refunded);
  return exceeds(kept, '0.00') && !exceeds(await depositOf(work, quote), kept);
}

function atLeastNothing(amount: string): string {
  return exceeds(amount, '0.00') ? amount : '0.00';
}
