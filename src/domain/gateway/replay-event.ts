import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { GatewayEventRow } from './entities.js';

/** Has an event worked once more: the gateway is asked anew, so that nothing can happen twice by it. */
export const replayGatewayEvent = verb(
  'replayGatewayEvent',
  'payments.reconcile',
  z.object({}),
  async (work, id) => {
    const event = await work.find(GatewayEventRow, id);
    if (event.worked_at === null) throw new AlreadySo('This event waits to be worked already.');
    return event;
  },
  async (work, event) => {
    work.later('work-gateway-event', { id: event.id });
    return work.change(GatewayEventRow, event, { worked_at: null, outcome: null });
  },
);
