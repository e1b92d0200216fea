import Bull, { type Job, type Queue } from 'bull';
import { Redis } from 'ioredis';
import { database, query } from './database.js';
import { log } from './log.js';

const QUEUE = 'hairline';
const RUNNING_SHOWN = 500;

/** Whoever hands work over is told at once that Redis is away; whoever waits for work waits. */
const impatient = {
  connectionName: QUEUE,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 2000,
};
const patient = { connectionName: QUEUE, maxRetriesPerRequest: null, enableReadyCheck: false };

let clients: Redis[] = [];
let queue: Queue | undefined;
let producerOnline = false;

/** Connects to the queue; the program works without it, more slowly: the outbox holds what is owed. */
export function connectQueue(redisUrl: string): Queue {
  queue = new Bull(QUEUE, {
    createClient: (type) => {
      const client = new Redis(redisUrl, type === 'client' ? impatient : patient);
      client.on('error', (error) => log().warn({ error: error.message }, 'the queue is out of reach'));
      clients.push(client);
      return client;
    },
    defaultJobOptions: {
      attempts: 8,
      backoff: { type: 'exponential', delay: 1000 },
      removeOnComplete: true,
      removeOnFail: true,
    },
  });
  queue.on('error', (error) => log().warn({ error: error.message }, 'the queue is out of reach'));
  producerOnline = true;
  return queue;
}

export async function disconnectQueue(): Promise<void> {
  producerOnline = false;
  await queue?.close(true);
  queue = undefined;
  // Bull closes only connections that it made itself.
  for (const client of clients) client.disconnect();
  clients = [];
}

/** Tells the queue of committed outbox rows. A failure is no loss: the sweeper finds them. */
export function dispatch(outboxIds: readonly string[]): void {
  if (!producerOnline || outboxIds.length === 0) return;
  for (const id of outboxIds)
    void enqueue(id).catch((error: Error) =>
      log().warn({ outbox_id: id, error: error.message }, 'left to the sweeper'),
    );
}

/** One queue entry for each outbox row: Bull ignores a jobId that it already holds. */
async function enqueue(outboxId: string): Promise<void> {
  await queue?.add({ id: outboxId }, { jobId: `outbox-${outboxId}` });
}

/**
 * Hands over what a crash or a missing Redis left behind. What has failed for good waits for a person: it is
 * owed again once its row in failed_jobs is gone. @returns how many rows
 */
export async function sweep(olderThanSeconds = 5, limit = 500): Promise<number> {
  const owed = await query<{ id: string }>(
    database(),
    `SELECT m.id FROM outbox_messages m WHERE m.done_at IS NULL
        AND m.available_at <= UTC_TIMESTAMP() - INTERVAL ? SECOND
        AND NOT EXISTS (SELECT 1 FROM failed_jobs f WHERE f.uuid = CONCAT('outbox-', m.id))
      ORDER BY m.available_at LIMIT ?`,
    [olderThanSeconds, limit],
  );
  for (const { id } of owed) await enqueue(id);
  return owed.length;
}

export interface QueueState {
  counts: { waiting: number; active: number; delayed: number; failed: number };
  /** The outbox rows that are being worked on. */
  running: string[];
}

/** What the queue holds now; null while Redis is away. */
export async function queueState(): Promise<QueueState | null> {
  if (!queue) return null;
  try {
    const [counts, active] = await Promise.all([queue.getJobCounts(), queue.getActive(0, RUNNING_SHOWN)]);
    const { waiting, active: running, delayed, failed } = counts;
    const ids = active.flatMap((job: Job<{ id: string }> | null) => job?.data.id ?? []);
    return { counts: { waiting, active: running, delayed, failed }, running: ids };
  } catch {
    return null;
  }
}
