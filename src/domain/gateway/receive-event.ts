import { type Actor } from '../../core/actor.js';
import { isDuplicate } from '../../core/database-errors.js';
import { type GatewayEvent } from '../../core/stripe/gateway.js';
import { transact } from '../../core/transact.js';
import { GatewayEventRow } from './entities.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'work-gateway-event': { id: string };
  }
}

/** Keeps what the gateway told, once however often it tells it, and has it worked after the commit. */
export async function receiveEvent(actor: Actor, event: GatewayEvent): Promise<void> {
  const { id: gateway_event_id, type, object_id, happened_at } = event;
  try {
    await transact(actor, null, 'receiveGatewayEvent', async (work) => {
      if (await work.manager.existsBy(GatewayEventRow, { gateway_event_id })) return;
      const row = await work.create(GatewayEventRow, { gateway_event_id, type, object_id, happened_at });
      work.later('work-gateway-event', { id: row.id });
    });
  } catch (error) {
    // Told twice at the same moment: the other keeps it.
    if (!isDuplicate(error)) throw error;
  }
}
