import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { Quote } from '../quotes/entities.js';
import { balanceOf, refundable } from './balance.js';
import { lockPayment } from './lock-payment.js';
import { whatIsNext } from './what-is-next.js';

/** What a transfer most likely is: the next instalment, what is missing of the deposit, or the rest. */
export function suggestTransfer(actor: Actor, quoteId: string): Promise<Record<string, unknown>> {
  return transact(actor, 'payments.record', 'suggestTransfer', async (work) => {
    const quote = await work.find(Quote, quoteId);
    const { amount, payment_type } = await whatIsNext(work, quote, await balanceOf(work, quote));
    return { amount, payment_type };
  });
}

/** All that is left of a payment. */
export function suggestRefund(actor: Actor, paymentId: string): Promise<Record<string, unknown>> {
  return transact(actor, 'payments.read', 'suggestRefund', async (work) => {
    const { payment } = await lockPayment(work, paymentId);
    return { amount: await refundable(work, payment) };
  });
}
