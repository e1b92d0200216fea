import { type Actor } from '../../core/actor.js';
import { gateway } from '../../core/stripe/gateway.js';
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
 * the gateway knows the key and gives the same answer; when it has forgotten the key, the refund is found by its row.
 * One that takes days is told by an event.
 * @throws Unavailable while nobody knows: to be tried again
 */
export async function refundCard(actor: Actor, id: string, table: CardTable = 'payments'): Promise<void> {
  const { lock } = ledgers[table];
  const found = await transact(actor, null, 'refundCard', async (work) => {
    const refund = await lock(work, id);
    if (refund.payment_status !== 'pending') return null;
    const original = await lock(work, refund.refunded_payment_id ?? '');
    return { refund, payment_intent: original.stripe_payment_intent_id };
  });
  if (!found) return;
  const { refund, payment_intent } = found;
  const { amount, currency } = refund;
  const row = { table, id, attempt: 1 };
  if (payment_intent === null) {
    const declined = { gateway_id: '', status: 'declined', code: 'no_reference' } as const;
    await settleRefund(actor, { row, amount, currency, payment_intent: '', ...declined });
    return;
  }
  const order = { idempotency_key: `refund-${id}`, row, amount, currency, payment_intent };
  const made = await gateway().findRefund(payment_intent, row);
  await settleRefund(actor, made ?? (await gateway().refund(order)));
}
