import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { type CardTable, ledgers } from '../gateway/ledgers.js';

type Suggest = (actor: Actor, id: string) => Promise<Record<string, unknown>>;

/** All that is left of a payment. */
const suggestIn =
  (table: CardTable): Suggest =>
  (actor, id) =>
    transact(actor, 'payments.read', 'suggestRefund', async (work) => {
      const { lock, refundable } = ledgers[table];
      return { amount: await refundable(work, await lock(work, id)) };
    });

export const suggestRefund = suggestIn('payments');
export const suggestAftercareRefund = suggestIn('aftercare_payments');
