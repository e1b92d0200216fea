import { database } from './database.js';
import { wholeSecond } from './dates.js';

const AT_ONCE = 1000;
const HOUR_MS = 3_600_000;

export const hoursAgo = (hours: number): Date => new Date(wholeSecond().getTime() - hours * HOUR_MS);

/** Runs a DELETE a thousand rows at a time, so that it locks nobody out for long. @returns how many rows went */
export async function removeInBatches(sql: string, parameters: readonly unknown[]): Promise<number> {
  for (let removed = 0; ;) {
    const { affectedRows } = await database().query<{ affectedRows: number }>(`${sql} LIMIT ${AT_ONCE}`, [
      ...parameters,
    ]);
    removed += affectedRows;
    if (affectedRows < AT_ONCE) return removed;
  }
}

const ANSWERS_KEPT_HOURS = 24;
const MESSAGES_KEPT_HOURS = 30 * 24;

/** Removes what apps were answered a day ago, and messages that left a month ago. Those still owed stay. */
export async function sweepKept(): Promise<void> {
  await removeInBatches('DELETE FROM idempotency_keys WHERE created_at < ? ORDER BY created_at', [
    hoursAgo(ANSWERS_KEPT_HOURS),
  ]);
  await removeInBatches('DELETE FROM outbox_messages WHERE done_at < ? ORDER BY done_at', [
    hoursAgo(MESSAGES_KEPT_HOURS),
  ]);
}
