import { randomUUID } from 'node:crypto';
import { systemActor } from './actor.js';
import { database, query } from './database.js';
import { type JobName, type Jobs } from './queue-types.js';
import { transact } from './transact.js';

const OWNER = ['System', 'clock'] as const;

/**
 * Hands a job over once for a period (such as a day), however many workers there are and however often they ask.
 * @returns whether this call handed it over
 */
export async function handOverOnce<N extends JobName>(
  name: N,
  payload: Jobs[N],
  period: string,
): Promise<boolean> {
  const key = `${name}-${period}`;
  const sql = 'SELECT 1 FROM idempotency_keys WHERE owner_type = ? AND owner_id = ? AND idempotency_key = ?';
  if ((await query(database(), sql, [...OWNER, key])).length > 0) return false;
  return transact(systemActor('job', `${name}-${randomUUID()}`), null, name, async (work) => {
    const { affectedRows } = await work.manager.query<{ affectedRows: number }>(
      'INSERT IGNORE INTO idempotency_keys (owner_type, owner_id, idempotency_key, request_hash) VALUES (?, ?, ?, ?)',
      [...OWNER, key, ''],
    );
    if (affectedRows === 0) return false;
    work.later(name, payload);
    return true;
  });
}
