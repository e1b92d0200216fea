import { type Actor } from '../../core/actor.js';
import { gateway, type Refund } from '../../core/stripe/gateway.js';
import { transact } from '../../core/transact.js';
import { type CardTable, ledgers } from './ledgers.js';
import { settleRefund } from './settle-by-gateway.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    /** `payments`, where no table is named. */
    'refund-card': { id: string; table?: CardTable };
  }
}

/**
 * Sends a card refund to the gateway, then writes down what became of it. Run twice, or after a crash between the two,
 * the gateway knows the key and gives the same answer; one that takes days is told by an event.
 * @throws Unavailable while nobody knows: to be tried again
 */
export async function refundCard(actor: Actor, id: string, table: CardTable = 'payments'): Promise<void> {
  const { lock } = ledgers[table];
  const order = await transact(actor, null, 'refundCard', async (work) => {
    const refund = await lock(work, id);
    if (refund.payment_status !== 'pending') return null;
    const original = await lock(work, refund.refunded_payment_id ?? '');
    return { refund, payment_intent: original.stripe_payment_intent_id };
  });
  if (!order) return;
  const { refund, payment_intent } = order;
  const { amount, currency } = refund;
  const row = { table, id, attempt: 1 };
  const known: Refund = payment_intent
    ? await gateway().refund({ idempotency_key: `refund-${id}`, row, amount, currency, payment_intent })
    : { row, amount, currency, payment_intent: '', gateway_id: '', status: 'declined', code: 'no_reference' };
  await settleRefund(actor, known);
}
