import { type EntityManager, In } from 'typeorm';
import { FailedJob, OutboxMessage } from '../../core/entities.js';
import { NotFound } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { type AboutJob, aboutJob } from './kinds.js';

/** Where a failed job came from, as its uuid says: `outbox-<id>`, `clock-<name>-<id>`, or from elsewhere. */
export type Origin = { from: 'outbox'; id: string } | { from: 'clock'; id: string } | { from: 'elsewhere' };

export function originOf({ uuid, queue }: FailedJob): Origin {
  const [, message] = /^outbox-(\d+)$/.exec(uuid) ?? [];
  if (message !== undefined) return { from: 'outbox', id: message };
  const clock = `clock-${queue}-`;
  return uuid.startsWith(clock) ? { from: 'clock', id: uuid.slice(clock.length) } : { from: 'elsewhere' };
}

/** @throws NotFound also for what is no number: the database would read one from its beginning */
export async function lockFailedJob(work: Work, id: string): Promise<FailedJob> {
  if (!/^\d+$/.test(id)) throw new NotFound('There is no such failed job.');
  return work.find(FailedJob, id);
}

/** The message that a failed job is about, locked; none where it came from elsewhere or is gone. */
export async function lockMessage(work: Work, job: FailedJob): Promise<OutboxMessage | null> {
  const origin = originOf(job);
  return origin.from === 'outbox' ? work.findBy(OutboxMessage, { id: origin.id }) : null;
}

export interface FailedJobInWords extends AboutJob {
  id: string;
  name: string;
  origin: Origin['from'];
  /** The error's name; its message may hold values and was never kept. */
  error: string;
  failed_at: Date;
}

/** Failed jobs in words, without their payloads. */
export async function inWords(
  manager: EntityManager,
  jobs: readonly FailedJob[],
): Promise<FailedJobInWords[]> {
  const origins = new Map(jobs.map((job) => [job, originOf(job)]));
  const ids = [...origins.values()].flatMap((origin) => (origin.from === 'outbox' ? [origin.id] : []));
  const messages = await manager.findBy(OutboxMessage, { id: In(ids) });
  const payloads = new Map(messages.map(({ id, payload }) => [String(id), payload]));
  return jobs.map((job) => {
    const origin = origins.get(job)!;
    const payload = origin.from === 'outbox' ? payloads.get(origin.id) : origin;
    return {
      id: String(job.id),
      name: job.queue,
      origin: origin.from,
      error: errorNamed(job.exception),
      failed_at: job.failed_at,
      ...aboutJob(job.queue, payload),
    };
  });
}

/** Other writers of the table put a message behind the name. */
const errorNamed = (exception: string): string => /^[\w$.]+/.exec(exception)?.[0] ?? 'Error';

/** Where in the program it went wrong. */
export const framesOf = ({ exception }: FailedJob): string[] =>
  exception.split('\n').filter((line) => /^at .+:\d+\)?$/.test(line));
