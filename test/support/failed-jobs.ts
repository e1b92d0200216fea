import { randomUUID } from 'node:crypto';
import { FailedJob, OutboxMessage } from '../../src/core/entities.js';
import { make } from './world.js';

interface Failed {
  name?: string;
  payload?: object;
  done_at?: Date;
}

/** A message that the worker has given up, as it leaves one. */
export async function aFailedJob({
  name = 'deliver-notification',
  payload = { id: randomUUID() },
  done_at,
}: Failed = {}) {
  const available_at = new Date(Date.now() - 3_600_000);
  const message = await make(OutboxMessage, { name, payload, available_at, ...(done_at ? { done_at } : {}) });
  const job = await make(FailedJob, {
    uuid: `outbox-${message.id}`,
    connection: 'redis',
    queue: name,
    payload: JSON.stringify({ outbox_id: message.id }),
    exception: 'GatewayAway\nat charge (charge-payment.js:12:3)',
  });
  return { job, message };
}

/** What the clock could not do to a row. */
export const aFailedBeat = (name: string, id: string): Promise<FailedJob> =>
  make(FailedJob, {
    uuid: `clock-${name}-${id}`,
    connection: 'clock',
    queue: name,
    payload: JSON.stringify({ id }),
    exception: 'TypeError\nat expire (expire-quotes.js:12:3)',
  });
