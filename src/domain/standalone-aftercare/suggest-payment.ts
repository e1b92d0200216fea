import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { StandaloneAftercareRequest } from './entities.js';
import { owedNow } from './payments.js';

/** What the payment form starts with: the amount that is owed now. */
export async function suggestPayment(actor: Actor, requestId: string): Promise<{ amount: string }> {
  return transact(actor, 'payments.read', 'suggestPayment', async (work) => {
    const owed = await owedNow(work, await work.find(StandaloneAftercareRequest, requestId));
    return { amount: owed.amount ?? '' };
  });
}
