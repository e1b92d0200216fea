import { In } from 'typeorm';
import { OutboxMessage } from '../../src/core/entities.js';
import { workOff } from '../../src/jobs/worker.js';
import { type TestDatabase } from './database.js';

const MONEY_JOBS = [
  'charge-payment',
  'refund-card',
  'reconcile-payment',
  'close-card-payment',
  'work-gateway-event',
];

/** Does what is owed to the gateway; those that fail stay owed. @returns the messages of what failed */
export async function workOffMoney({ app }: TestDatabase): Promise<string[]> {
  const outbox = app.getRepository(OutboxMessage);
  const failed: string[] = [];
  for (const { id, done_at } of await outbox.findBy({ name: In(MONEY_JOBS) }))
    if (!done_at) await workOff(id).catch((error: Error) => failed.push(error.message));
  return failed;
}
