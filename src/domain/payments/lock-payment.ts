import { NotFound } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { Quote } from '../quotes/entities.js';
import { Payment } from './entities.js';

export interface LockedPayment {
  quote: Quote;
  payment: Payment;
}

/** A payment, and its quote and all of that quote's payments before it: money of one quote moves in one order. */
export async function lockPayment(work: Work, id: string): Promise<LockedPayment> {
  const found = await work.manager.findOneBy(Payment, { id });
  if (!found) throw new NotFound('There is no such payment.');
  const quote = await work.find(Quote, found.quote_id);
  const payments = await work.list(Payment, { quote_id: quote.id });
  return { quote, payment: payments.find((payment) => payment.id === id)! };
}
