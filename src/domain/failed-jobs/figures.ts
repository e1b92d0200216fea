import { type EntityManager } from 'typeorm';
import { query } from '../../core/database.js';
import { wholeSecond } from '../../core/dates.js';
import { aboutJob } from './kinds.js';

const HOUR_MS = 60 * 60_000;

/** What the database knows of one kind of job. */
export interface JobFigures {
  name: string;
  does: string;
  /** Due, and not done. */
  waiting: number;
  /** Due later. */
  delayed: number;
  done_hour: number;
  done_day: number;
  failed: number;
  /** For how long the oldest that is due has waited; null where none is. */
  oldest_ms: number | null;
}

type Numbers<K extends string> = Record<K, string | number | null> & { name: string };

/** Each kind of job that was owed, done or failed within a day; those first for which something has failed or waits. */
export async function jobFigures(manager: EntityManager): Promise<JobFigures[]> {
  const now = wholeSecond();
  const [owed, done, failed] = await Promise.all([
    owedBy(manager, now),
    doneBy(manager, now),
    failedBy(manager),
  ]);
  const names = new Set([...owed, ...done, ...failed].map(({ name }) => name));
  const figures = [...names].map((name) => {
    const [due, over, lost] = [owed, done, failed].map((rows) => rows.find((row) => row.name === name)) as [
      (typeof owed)[number] | undefined,
      (typeof done)[number] | undefined,
      (typeof failed)[number] | undefined,
    ];
    return {
      name,
      does: aboutJob(name, null).does,
      waiting: Number(due?.due_now ?? 0),
      delayed: Number(due?.due_later ?? 0),
      done_hour: Number(over?.in_hour ?? 0),
      done_day: Number(over?.in_day ?? 0),
      failed: Number(lost?.failed ?? 0),
      oldest_ms: due?.oldest_s === null || due === undefined ? null : Number(due.oldest_s) * 1000,
    };
  });
  return figures.sort((a, b) => b.failed - a.failed || b.waiting - a.waiting || a.does.localeCompare(b.does));
}

/** What has failed for good is not owed until somebody wants it tried again. */
const owedBy = (manager: EntityManager, now: Date) =>
  query<Numbers<'due_now' | 'due_later' | 'oldest_s'>>(
    manager,
    `SELECT m.name, SUM(m.available_at <= ?) AS due_now, SUM(m.available_at > ?) AS due_later,
            MAX(IF(m.available_at <= ?, TIMESTAMPDIFF(SECOND, m.available_at, ?), NULL)) AS oldest_s
       FROM outbox_messages m WHERE m.done_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM failed_jobs f WHERE f.uuid = CONCAT('outbox-', m.id))
      GROUP BY m.name`,
    [now, now, now, now],
  );

const doneBy = (manager: EntityManager, now: Date) =>
  query<Numbers<'in_hour' | 'in_day'>>(
    manager,
    `SELECT name, SUM(done_at > ?) AS in_hour, COUNT(*) AS in_day FROM outbox_messages
      WHERE done_at > ? AND discarded_at IS NULL GROUP BY name`,
    [new Date(now.getTime() - HOUR_MS), new Date(now.getTime() - 24 * HOUR_MS)],
  );

const failedBy = (manager: EntityManager) =>
  query<Numbers<'failed'>>(
    manager,
    'SELECT queue AS name, COUNT(*) AS failed FROM failed_jobs GROUP BY queue',
  );

/** How many of these messages there are by their names. */
export async function namesOfMessages(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await query<{ name: string; number: string | number }>(
    manager,
    'SELECT name, COUNT(*) AS number FROM outbox_messages WHERE id IN (?) GROUP BY name',
    [ids],
  );
  return new Map(rows.map(({ name, number }) => [name, Number(number)]));
}
