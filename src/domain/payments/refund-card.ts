import { type Actor } from '../../core/actor.js';
import { Unavailable } from '../../core/errors.js';
import { inCents } from '../../core/money.js';
import { gateway } from '../../core/stripe/gateway.js';
import { transact } from '../../core/transact.js';
import { Payment } from './entities.js';
import { settleRefund } from './settle-by-gateway.js';

/**
 * Sends a card refund to the gateway, then writes down what became of it. Run twice, or after a crash between the two,
 * the gateway knows the key and gives the same answer.
 * @throws Unavailable while nobody knows: to be tried again
 */
export async function refundCard(actor: Actor, id: string): Promise<void> {
  const order = await transact(actor, null, 'refundCard', async (work) => {
    const refund = await work.find(Payment, id);
    if (refund.payment_status !== 'pending') return null;
    const original = await work.find(Payment, refund.refunded_payment_id ?? '');
    return { refund, payment_intent: original.stripe_payment_intent_id };
  });
  if (!order) return;
  const { refund, payment_intent } = order;
  const outcome = payment_intent
    ? await gateway().refund({
        idempotency_key: `refund-${id}`,
        row_id: id,
        amount: inCents(refund.amount),
        currency: refund.currency,
        payment_intent,
      })
    : ({ status: 'declined', code: 'no_reference' } as const);
  if (outcome.status === 'timed_out') throw new Unavailable('The payment gateway has not answered in time.');
  await settleRefund(actor, id, outcome);
}
