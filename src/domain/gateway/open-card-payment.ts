import { type Actor } from '../../core/actor.js';
import { NotFound, Refusal } from '../../core/errors.js';
import { gateway } from '../../core/stripe/gateway.js';
import { transact, type Work } from '../../core/transact.js';
import { isUnderway } from '../payments/balance.js';
import { paymentStands } from '../payments/moves.js';
import { gatewayAccount } from './gateway-account.js';
import { type CardRow, type CardTable, ledgers } from './ledgers.js';
import { attemptOf, orderFor } from './order.js';
import { takeBackEarlier } from './take-back-earlier.js';

export interface OpenedCard {
  client_secret: string;
  gateway_id: string;
}

/**
 * Asks the gateway for a payment that its patient confirms in their app, once for each attempt: whoever asks again, or
 * after a crash, gets the same secret. Not within a transaction.
 * @throws NotFound, Refusal where it is not paid in the app by now, Unavailable while the gateway does not answer
 */
export async function openCardPayment(actor: Actor, table: CardTable, id: string): Promise<OpenedCard> {
  const { entity, lock } = ledgers[table];
  const row = await transact(actor, 'patient.payments.make', 'openCardPayment', (work) =>
    ownOf(work, table, id),
  );
  const before = await takeBackEarlier(actor, row);
  if (before === 'paid') throw new Refusal(paymentStands('completed'));
  if (before === 'open') return openedBefore(row);
  const account = await gatewayAccount(actor, row.patient_id);
  const opened = await gateway().open(orderFor(table, row, account));
  await transact(actor, null, 'openCardPayment', async (work) => {
    const current = await lock(work, id);
    if (attemptOf(current) === attemptOf(row) && isUnderway(current))
      await work.change(entity, current, { stripe_payment_intent_id: opened.gateway_id });
  });
  return opened;
}

async function ownOf(work: Work, table: CardTable, id: string): Promise<CardRow> {
  const own = { id, patient_id: work.actor.id ?? '' };
  const row: CardRow | null = await work.manager.findOneBy<CardRow>(ledgers[table].entity, own);
  if (!row) throw new NotFound('There is no such record.');
  if (isUnderway(row) && row.metadata?.in_app === true) return row;
  throw new Refusal(
    row.payment_status === 'pending'
      ? 'This payment is not being made by card in the app: ask for it first.'
      : paymentStands(row.payment_status),
  );
}

/** Not opened again: the gateway may have forgotten the key, and two could be paid then. */
async function openedBefore({ stripe_payment_intent_id }: CardRow): Promise<OpenedCard> {
  const gateway_id = stripe_payment_intent_id!;
  return { gateway_id, client_secret: await gateway().secretOf(gateway_id) };
}
