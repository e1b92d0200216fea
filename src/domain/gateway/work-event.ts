import { type Actor } from '../../core/actor.js';
import { type Charge, gateway } from '../../core/stripe/gateway.js';
import { transact } from '../../core/transact.js';
import { settleCharge, settleRefund } from './settle-by-gateway.js';
import { settleDispute } from './settle-dispute.js';
import { GatewayEventRow } from './entities.js';

/**
 * Brings our rows to what the gateway says now of what an event was about: what the event itself said may be older than
 * what we know, for events come late, twice and in any order. Safe to run any number of times.
 */
export async function workEvent(actor: Actor, id: string): Promise<void> {
  const event = await transact(actor, null, 'workGatewayEvent', (work) => work.find(GatewayEventRow, id));
  const outcome = await effectOf(actor, event);
  await transact(actor, null, 'workGatewayEvent', async (work) => {
    await work.change(GatewayEventRow, await work.find(GatewayEventRow, id), {
      worked_at: work.now,
      outcome,
    });
  });
}

const CHANGED = { true: 'Our row follows it.', false: 'Our row says so already.' } as const;
const UNKNOWN = 'It is about nothing that we asked for.';

async function effectOf(actor: Actor, { type, object_id, gateway_event_id: event_id }: GatewayEventRow) {
  if (type.startsWith('payment_intent.')) {
    const charge: Charge = await gateway().readCharge(object_id);
    return charge.row ? CHANGED[`${await settleCharge(actor, charge, { event_id })}`] : UNKNOWN;
  }
  if (type.startsWith('refund.')) {
    const refund = await gateway().readRefund(object_id);
    return refund.row ? CHANGED[`${await settleRefund(actor, refund, { event_id })}`] : UNKNOWN;
  }
  if (type.startsWith('charge.dispute.'))
    return CHANGED[`${await settleDispute(actor, await gateway().readDispute(object_id))}`];
  return 'Nothing follows from it.';
}
