import { difference, exceeds, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { type Quote } from '../quotes/entities.js';
import { Payment } from './entities.js';

/** Money of one quote, in its currency, as decimal strings. */
export interface Balance {
  /** What arrived, refunds not counted. */
  paid: string;
  /** What went back, or is on its way back. */
  refunded: string;
  /** What is still to be paid; never below zero. */
  owed: string;
}

const ARRIVED: ReadonlySet<string> = new Set(['completed', 'refunded']);
const GIVEN_BACK: ReadonlySet<string> = new Set(['pending', 'completed']);

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
  const rest = difference(quote.quote_amount, difference(paid, refunded));
  return { paid, refunded, owed: exceeds(rest, '0.00') ? rest : '0.00' };
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
