import { type Actor } from '../../core/actor.js';
import { gateway, type SavedCard } from '../../core/stripe/gateway.js';
import { transact, type Work } from '../../core/transact.js';
import { GatewayCustomer } from './entities.js';

/** A patient's account at the gateway, made when it is first needed. Not within a transaction. */
export async function gatewayAccount(actor: Actor, patient_id: string): Promise<GatewayCustomer> {
  const look = (work: Work) => work.findBy(GatewayCustomer, { patient_id });
  const known = await transact(actor, null, 'openGatewayAccount', look);
  if (known) return known;
  const gateway_customer_id = await gateway().customer(patient_id);
  return transact(actor, null, 'openGatewayAccount', async (work) => {
    // The gateway answers the same to everybody who asks for this patient's.
    return (await look(work)) ?? work.create(GatewayCustomer, { patient_id, gateway_customer_id });
  });
}

declare module '../../core/queue-types.js' {
  interface Jobs {
    'forget-gateway-account': { gateway_customer_id: string };
  }
}

/** The card of somebody who was erased is forgotten at the gateway too. */
export async function forgetGatewayAccount(gateway_customer_id: string): Promise<void> {
  await gateway().forget(gateway_customer_id);
}

/** The card with which a patient paid last is the one that later instalments are charged to. */
export async function keepCard(work: Work, patient_id: string, saved: SavedCard | null): Promise<void> {
  const account = saved && (await work.findBy(GatewayCustomer, { patient_id }));
  if (!account) return;
  const { payment_method, brand, last4, exp_month, exp_year } = saved;
  await work.change(GatewayCustomer, account, {
    payment_method,
    card_brand: brand,
    card_last4: last4,
    card_exp_month: exp_month,
    card_exp_year: exp_year,
  });
}
