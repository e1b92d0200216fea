import { type Actor } from '../../core/actor.js';
import { type Charge, gateway } from '../../core/stripe/gateway.js';
import { transact } from '../../core/transact.js';
import { isUnderway } from '../payments/balance.js';
import { type GatewayCustomer } from './entities.js';
import { gatewayAccount } from './gateway-account.js';
import { type CardTable, ledgers } from './ledgers.js';
import { orderFor } from './order.js';
import { failCharge, settleCharge } from './settle-by-gateway.js';
import { takeBackEarlier } from './take-back-earlier.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    /** `payments`, where no table is named. */
    'charge-payment': { id: string; table?: CardTable };
  }
}

/**
 * Charges the card that a patient left for later, then writes down what became of it; safe to run twice, as a refund
 * is. Each attempt has a key of its own, for the gateway gives the same answer to the same key; but it forgets keys
 * after a day, so what it has taken for this row is looked for first: a job may be tried again after a week, and a
 * backup knows nothing of what came after it. An earlier attempt that the patient could still confirm in their app is
 * taken back.
 * @throws Unavailable while nobody knows: to be tried again
 */
export async function chargePayment(actor: Actor, id: string, table: CardTable = 'payments'): Promise<void> {
  const row = await transact(actor, null, 'chargePayment', (work) => ledgers[table].lock(work, id));
  // What a patient pays in their app, they confirm there.
  if (!isUnderway(row) || row.metadata?.in_app === true) return;
  if ((await takeBackEarlier(actor, row)) === 'paid') return;
  const account = await gatewayAccount(actor, row.patient_id);
  const taken = await findTaken(account, table, id);
  if (taken) {
    await settleCharge(actor, taken);
    return;
  }
  if (account.payment_method === null) {
    await failCharge(actor, table, row, 'no_card');
    return;
  }
  const { payment_method } = account;
  await settleCharge(actor, await gateway().charge({ ...orderFor(table, row, account), payment_method }));
}

async function findTaken(
  { gateway_customer_id }: GatewayCustomer,
  table: CardTable,
  id: string,
): Promise<Charge | undefined> {
  const charges = await gateway().findCharges(gateway_customer_id, { table, id });
  return charges.find(({ status }) => status === 'succeeded' || status === 'processing');
}
