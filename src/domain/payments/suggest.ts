import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { Quote } from '../quotes/entities.js';
import { balanceOf } from './balance.js';
import { whatIsNext } from './what-is-next.js';

/** What a transfer most likely is: the next instalment, what is missing of the deposit, or the rest. */
export function suggestTransfer(actor: Actor, quoteId: string): Promise<Record<string, unknown>> {
  return transact(actor, 'payments.record', 'suggestTransfer', async (work) => {
    const quote = await work.find(Quote, quoteId);
    const { amount, payment_type } = await whatIsNext(work, quote, await balanceOf(work, quote));
    return { amount, payment_type };
  });
}
