import { randomUUID } from 'node:crypto';
import { systemActor } from './actor.js';
import { database, query } from './database.js';
import { wholeSecond } from './dates.js';
import { FailedJob } from './entities.js';
import { NotFound, Refusal } from './errors.js';
import { traceOf } from './fault.js';
import { log } from './log.js';
import { transact, type Work } from './transact.js';

const AT_ONCE = 200;
/** What has failed is tried again this much later, and not with every beat. */
const AGAIN_AFTER_MS = 10 * 60_000;

export interface Due {
  /** Selects the `id` of each row for which something is due. Without locks: the row is judged again when it is locked. */
  sql: string;
  parameters: (now: Date) => unknown[];
}

/**
 * Does what the clock demands to each row that is due, each in a transaction of its own, as often as it is called and
 * in however many workers at once: `act` locks the row, looks whether it is still due, and does nothing where it is
 * not. A row that fails holds up no other; it is kept in failed_jobs as `clock-<name>-<id>`, tried again ten minutes
 * later, or at once when that row is taken away, and leaves the list when it succeeds.
 * @returns for how many rows it was done
 */
export async function eachDue(name: string, due: Due, act: Act): Promise<number> {
  const now = wholeSecond();
  const failed = await failuresOf(name, now);
  let done = 0;
  for (let after = ''; ;) {
    const ids = await page(due, now, after);
    for (const id of ids) {
      const failure = failed.get(id);
      failed.delete(id);
      if (!failure?.rests && (await attempt(name, id, act, failure !== undefined))) done += 1;
    }
    if (ids.length < AT_ONCE) break;
    after = ids.at(-1)!;
  }
  // Nothing is due to these any more, by whatever way.
  for (const id of failed.keys()) await forgetFailure(name, id);
  return done;
}

/** @returns whether it was still due */
type Act = (work: Work, id: string) => Promise<boolean>;

async function attempt(name: string, id: string, act: Act, hasFailed: boolean): Promise<boolean> {
  try {
    const actor = systemActor('job', `${name}-${randomUUID()}`);
    const done = await transact(actor, null, name, (work) => act(work, id));
    if (hasFailed) await forgetFailure(name, id);
    return done;
  } catch (error) {
    // The row has gone, or does not stand where it stood.
    if (error instanceof Refusal || error instanceof NotFound) return false;
    await keepFailure(name, id, error as Error);
    return false;
  }
}

async function page({ sql, parameters }: Due, now: Date, after: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    database(),
    `SELECT due.id FROM (${sql}) AS due WHERE due.id > ? ORDER BY due.id LIMIT ?`,
    [...parameters(now), after, AT_ONCE],
  );
  return rows.map(({ id }) => id);
}

const uuidOf = (name: string, id: string) => `clock-${name}-${id}`;

async function failuresOf(name: string, now: Date): Promise<Map<string, { rests: boolean }>> {
  const rows = await query<{ uuid: string; rests: number | string }>(
    database(),
    'SELECT uuid, failed_at > ? AS rests FROM failed_jobs WHERE uuid LIKE ?',
    [new Date(now.getTime() - AGAIN_AFTER_MS), `${uuidOf(name, '')}%`],
  );
  const prefix = uuidOf(name, '').length;
  return new Map(rows.map(({ uuid, rests }) => [uuid.slice(prefix), { rests: Number(rests) === 1 }]));
}

async function forgetFailure(name: string, id: string): Promise<void> {
  await database()
    .getRepository(FailedJob)
    .delete({ uuid: uuidOf(name, id) });
}

async function keepFailure(name: string, id: string, error: Error): Promise<void> {
  const row = {
    uuid: uuidOf(name, id),
    connection: 'clock',
    queue: name,
    payload: JSON.stringify({ id }),
    exception: traceOf(error),
    failed_at: wholeSecond(),
  };
  await database().getRepository(FailedJob).upsert(row, ['uuid']);
  log().error({ clock: name, row_id: id }, 'what was due could not be done');
}
