import { type Actor } from '../../core/actor.js';
import { Unavailable } from '../../core/errors.js';
import { gateway } from '../../core/stripe/gateway.js';
import { type CardRow } from './ledgers.js';
import { attemptOf } from './order.js';
import { settleCharge } from './settle-by-gateway.js';

/**
 * Before a payment is asked for once more: what an earlier attempt left open at the gateway could still be paid, and
 * would be paid twice then.
 * @returns `free` where it may be asked for, `open` where this very attempt is at the gateway already, `paid` where an
 * earlier one has paid it
 * @throws Unavailable while the bank has not answered an earlier attempt
 */
export async function takeBackEarlier(actor: Actor, row: CardRow): Promise<'free' | 'open' | 'paid'> {
  const earlier = row.stripe_payment_intent_id;
  if (earlier === null) return 'free';
  const before = await gateway().readCharge(earlier);
  if (before.row?.attempt === attemptOf(row)) return 'open';
  const isOver = before.status === 'cancelled' || before.status === 'succeeded';
  const charge = isOver ? before : await gateway().cancel(earlier);
  if (charge.status === 'processing')
    throw new Unavailable('The bank has not answered an earlier attempt yet.');
  if (charge.status !== 'succeeded') return 'free';
  await settleCharge(actor, charge);
  return 'paid';
}
