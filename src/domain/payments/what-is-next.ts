import { difference, exceeds } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { type Quote } from '../quotes/entities.js';
import { type Balance, depositOf, reachesDeposit } from './balance.js';
import { type Payment } from './entities.js';
import { nextInstallment, runningPlan } from './payable.js';

interface Next {
  amount: string;
  payment_type: string;
  /** The instalment that is next, where the quote is paid in parts. */
  part: Payment | null;
}

/** What is to be paid next for a quote: the next instalment, what is missing of the deposit, or the rest. */
export async function whatIsNext(work: Work, quote: Quote, balance: Balance): Promise<Next> {
  const plan = await runningPlan(work, quote);
  const part = plan && (await nextInstallment(work, plan));
  if (part) return { amount: part.amount, payment_type: part.payment_type, part };
  if (await reachesDeposit(work, quote, balance))
    return { amount: balance.open, payment_type: 'final', part: null };
  const missing = difference(await depositOf(work, quote), difference(balance.paid, balance.refunded));
  const amount = exceeds(missing, balance.open) ? balance.open : missing;
  return { amount, payment_type: 'deposit', part: null };
}
