import { type Actor } from '../../core/actor.js';
import { Unavailable } from '../../core/errors.js';
import { gateway } from '../../core/stripe/gateway.js';
import { type CardRow } from './ledgers.js';
import { attemptOf } from './order.js';
import { settleCharge } from './settle-by-gateway.js';

/**
 * Before a payment is asked for once more: what an earlier attempt left open at the gateway could still be paid, and
 * would be paid twice then.
 * @returns whether it may be asked for: no earlier attempt is paid, and none can be paid any more
 * @throws Unavailable while the bank has not answered an earlier attempt
 */
export async function takeBackEarlier(actor: Actor, row: CardRow): Promise<boolean> {
  const earlier = row.stripe_payment_intent_id;
  if (earlier === null) return true;
  const before = await gateway().readCharge(earlier);
  if (before.row?.attempt === attemptOf(row)) return true;
  const isOver = before.status === 'cancelled' || before.status === 'succeeded';
  const charge = isOver ? before : await gateway().cancel(earlier);
  if (charge.status === 'processing')
    throw new Unavailable('The bank has not answered an earlier attempt yet.');
  if (charge.status !== 'succeeded') return true;
  await settleCharge(actor, charge);
  return false;
}
