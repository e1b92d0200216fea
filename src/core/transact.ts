import { setTimeout as sleep } from 'node:timers/promises';
import { type Actor, ANYONE } from './actor.js';
import { writeEntries } from './audit.js';
import { database, insertedId } from './database.js';
import { wholeSecond } from './dates.js';
import { OutboxMessage } from './entities.js';
import { Forbidden } from './errors.js';
import { announce } from './committed.js';
import { dispatch } from './queue.js';
import { Work } from './work.js';

export { Work } from './work.js';

const ATTEMPTS = 12;
const LONGEST_PAUSE_MS = 400;
/** Deadlock, lock time-out, and MariaDB's "record has changed since last read" under snapshot isolation. */
const AGAIN = new Set([1213, 1205, 1020]);

/**
 * Runs `work` in one transaction for an actor who holds `permission`, writes its audit entries and
 * outbox rows in the same transaction, and tells the queue after the commit. The whole is tried again
 * on a deadlock or a lock time-out.
 * @throws Forbidden, and whatever `work` throws; nothing is written then.
 */
export async function transact<T>(
  actor: Actor,
  permission: string | null,
  action: string,
  run: (work: Work) => Promise<T>,
): Promise<T> {
  allow(actor, permission);
  const { result, outbox, entries } = await retried(() =>
    database().transaction(async (manager) => {
      const work = new Work(manager, actor, action, wholeSecond(), 'pessimistic_write');
      const result = await run(work);
      await writeEntries(manager, actor, action, work.entries);
      return { result, outbox: await writeOutbox(work), entries: work.entries };
    }),
  );
  dispatch(outbox);
  await announce(entries);
  return result;
}

/** Everything that `work` would do, as its audit entries and messages; then rolled back. A mere look takes no locks. */
export async function rehearse(
  actor: Actor,
  permission: string | null,
  action: string,
  run: (work: Work) => Promise<unknown>,
  { locks = true } = {},
): Promise<Work> {
  allow(actor, permission);
  return retried(async () => {
    const runner = database().createQueryRunner();
    try {
      await runner.startTransaction();
      const lock = locks ? 'pessimistic_write' : undefined;
      const work = new Work(runner.manager, actor, action, wholeSecond(), lock);
      await run(work);
      return work;
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  });
}

export function allow(actor: Actor, permission: string | null): void {
  if (permission !== null && permission !== ANYONE && !actor.permissions.has(permission))
    throw new Forbidden();
}

async function writeOutbox(work: Work): Promise<string[]> {
  const ids: string[] = [];
  for (const { name, payload, delay_ms } of work.laters) {
    const insert = work.manager.createQueryBuilder().insert().into(OutboxMessage);
    const available_at = new Date(work.now.getTime() + delay_ms);
    const values = { name, payload: payload as object, request_id: work.actor.request_id, available_at };
    const result = await insert.values(values).updateEntity(false).execute();
    if (delay_ms === 0) ids.push(insertedId(result));
  }
  return ids;
}

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      const { errno } = error as { errno?: number };
      if (tried === ATTEMPTS || errno === undefined || !AGAIN.has(errno)) throw error;
      await sleep(Math.random() * Math.min(20 * 2 ** tried, LONGEST_PAUSE_MS));
    }
  }
}
