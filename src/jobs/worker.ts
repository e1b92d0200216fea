import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, type Queue } from 'bull';
import { systemActor } from '../core/actor.js';
import { database } from '../core/database.js';
import { FailedJob, OutboxMessage } from '../core/entities.js';
import { NotFound } from '../core/errors.js';
import { traceOf } from '../core/fault.js';
import { log } from '../core/log.js';
import { noteBeat, sayAlive, sayGoodbye } from '../core/pulse.js';
import { type JobName } from '../core/queue-types.js';
import { clock, jobs, upkeep } from './index.js';
import { type JobHandler, type Rhythm } from './job.js';

const CONCURRENCY = 4;
const ALIVE_EVERY_MS = 10_000;

/**
 * Works the queue and keeps the rhythms until the returned function is called, which waits for what runs.
 * @param byTheClock whether this process does what days and hours demand
 */
export function startWorker(queue: Queue, byTheClock = true): () => Promise<void> {
  const stopping = new AbortController();
  const rhythms = byTheClock ? [...upkeep, ...clock] : upkeep;
  // Each rhythm waits on it, and so does the pulse.
  setMaxListeners(rhythms.length + 10, stopping.signal);
  void queue
    .process(CONCURRENCY, (job: Job<{ id: string }>) => workOff(job.data.id))
    .catch((error: Error) => {
      log().error({ error: error.message }, 'the queue stopped');
    });
  queue.on('failed', (job: Job<{ id: string }>, error) => {
    if (job.attemptsMade < (job.opts.attempts ?? 1)) return;
    giveUp(job.data.id, error).catch((cause: Error) =>
      log().error({ outbox_id: job.data.id, error: cause.message }, 'left to the sweeper'),
    );
  });
  const beats = rhythms.map(async ({ name, every_ms, run }) => {
    while (!stopping.signal.aborted) {
      await beat({ name, every_ms, run });
      await sleep(every_ms, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  });
  const since = Date.now();
  const alive = (async () => {
    while (!stopping.signal.aborted) {
      await sayAlive(since);
      await sleep(ALIVE_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    stopping.abort();
    await Promise.all([...beats, alive, queue.pause(true, false).catch(() => undefined)]);
    await sayGoodbye(since);
  };
}

async function beat({ name, every_ms, run }: Rhythm): Promise<void> {
  const begun = Date.now();
  const well = await run().then(
    () => true,
    (error: Error) => {
      log().error({ rhythm: name, error: error.message }, 'a rhythm missed a beat');
      return false;
    },
  );
  const at = Date.now();
  void noteBeat({ name, every_ms, at, took_ms: at - begun, well });
}

/** Does what an outbox row owes and marks it done; a row that is done already is left alone. */
export async function workOff(outboxId: string): Promise<void> {
  const outbox = database().getRepository(OutboxMessage);
  const message = await outbox.findOneBy({ id: outboxId });
  if (!message || message.done_at) return;
  const handler = jobs[message.name as JobName] as JobHandler<JobName> | undefined;
  if (!handler) throw new Error(`There is no job "${message.name}"`);
  try {
    await handler(systemActor('job', message.request_id ?? `job-${outboxId}`), message.payload as never);
  } catch (error) {
    // What it was about is gone: there is nothing left to do.
    if (!(error instanceof NotFound)) throw error;
  }
  await outbox.update({ id: outboxId }, { done_at: new Date() });
}

/** A job that has failed for good becomes a row that people can see and run again. */
async function giveUp(outboxId: string, error: Error): Promise<void> {
  const message = await database().getRepository(OutboxMessage).findOneBy({ id: outboxId });
  if (!message) return;
  const row = {
    uuid: `outbox-${outboxId}`,
    connection: 'redis',
    queue: message.name,
    payload: JSON.stringify({ outbox_id: outboxId }),
    exception: traceOf(error),
  };
  await database().getRepository(FailedJob).upsert(row, ['uuid']);
  log().error({ outbox_id: outboxId, job: message.name }, 'a job has failed for good');
}
