import { type Actor } from '../../core/actor.js';
import { Unavailable } from '../../core/errors.js';
import { inCents } from '../../core/money.js';
import { gateway } from '../../core/stripe/gateway.js';
import { transact } from '../../core/transact.js';
import { isUnderway } from './balance.js';
import { Payment } from './entities.js';
import { settleCharge } from './settle-by-gateway.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'charge-payment': { id: string };
  }
}

/**
 * Charges a card, then writes down what became of it; safe to run twice, as a refund is. Each attempt has a key of its
 * own, for the gateway gives the same answer to the same key.
 * @throws Unavailable while nobody knows: to be tried again
 */
export async function chargePayment(actor: Actor, id: string): Promise<void> {
  const payment = await transact(actor, null, 'chargePayment', (work) => work.find(Payment, id));
  if (!isUnderway(payment)) return;
  const attempt = Number(payment.metadata?.charge_attempt);
  const card = payment.metadata?.payment_method;
  const outcome = await gateway().charge({
    idempotency_key: `charge-${id}-${attempt}`,
    row_id: id,
    amount: inCents(payment.amount),
    currency: payment.currency,
    payment_method: typeof card === 'string' ? card : null,
  });
  if (outcome.status === 'timed_out') throw new Unavailable('The payment gateway has not answered in time.');
  await settleCharge(actor, id, attempt, outcome);
}
