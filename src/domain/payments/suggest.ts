import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { difference, exceeds } from '../../core/money.js';
import { Quote } from '../quotes/entities.js';
import { balanceOf, depositOf, reachesDeposit, refundable } from './balance.js';
import { lockPayment } from './lock-payment.js';
import { nextInstallment, runningPlan } from './payable.js';

/** What a transfer most likely is: the next instalment, what is missing of the deposit, or the rest. */
export function suggestTransfer(actor: Actor, quoteId: string): Promise<Record<string, unknown>> {
  return transact(actor, 'payments.record', 'suggestTransfer', async (work) => {
    const quote = await work.find(Quote, quoteId);
    const balance = await balanceOf(work, quote);
    const plan = await runningPlan(work, quote);
    const part = plan && (await nextInstallment(work, plan));
    if (part) return { amount: part.amount, payment_type: part.payment_type };
    if (await reachesDeposit(work, quote, balance)) return { amount: balance.open, payment_type: 'final' };
    const missing = difference(await depositOf(work, quote), difference(balance.paid, balance.refunded));
    return {
      amount: exceeds(missing, balance.open) ? balance.open : missing,
      payment_type: 'deposit',
    };
  });
}

/** All that is left of a payment. */
export function suggestRefund(actor: Actor, paymentId: string): Promise<Record<string, unknown>> {
  return transact(actor, 'payments.read', 'suggestRefund', async (work) => {
    const { payment } = await lockPayment(work, paymentId);
    return { amount: await refundable(work, payment) };
  });
}
