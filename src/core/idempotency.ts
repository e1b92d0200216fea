import { createHash } from 'node:crypto';
import { canonical } from './canonical.js';
import { decrypt } from './crypto.js';
import { database, query } from './database.js';
import { IdempotencyKey } from './entities.js';
import { type Work } from './work.js';

const KEPT_HOURS = 24;

/** One request that may come again. */
export interface Repeatable {
  owner_type: string;
  owner_id: string;
  idempotency_key: string;
  request_hash: string;
}

export interface Kept {
  status: number;
  body: unknown;
}

interface KeyRow {
  id: string;
  request_hash: string;
  status: number | null;
  answer: string | null;
}

export function repeatable(
  owner: { type: string; id: string },
  idempotency_key: string,
  request: { method: string; path: string; body: unknown },
): Repeatable {
  const request_hash = createHash('sha256').update(canonical(request)).digest('hex');
  return { owner_type: owner.type, owner_id: owner.id, idempotency_key, request_hash };
}

/**
 * Writes down that the request was begun. The row outlives a crash and then says nothing, so that the next one
 * may go on; who works on it holds its lock.
 */
export async function begin({
  owner_type,
  owner_id,
  idempotency_key,
  request_hash,
}: Repeatable): Promise<void> {
  const key = [owner_type, owner_id, idempotency_key];
  await query(
    database(),
    `DELETE FROM idempotency_keys WHERE owner_type = ? AND owner_id = ? AND idempotency_key = ?
        AND created_at < UTC_TIMESTAMP() - INTERVAL ? HOUR`,
    [...key, KEPT_HOURS],
  );
  await query(
    database(),
    `INSERT IGNORE INTO idempotency_keys (owner_type, owner_id, idempotency_key, request_hash) VALUES (?, ?, ?, ?)`,
    [...key, request_hash],
  );
}

/**
 * In the transaction that does the thing: what was answered before; null when it is to be done now; `running` while
 * the first request is not over, `other` where the key was used for another one.
 */
export async function claim(
  work: Work,
  { owner_type, owner_id, idempotency_key, request_hash }: Repeatable,
): Promise<Kept | 'running' | 'other' | null> {
  const [row] = await query<KeyRow>(
    work.manager,
    `SELECT id, request_hash, status, answer FROM idempotency_keys
      WHERE owner_type = ? AND owner_id = ? AND idempotency_key = ? FOR UPDATE SKIP LOCKED`,
    [owner_type, owner_id, idempotency_key],
  );
  if (!row) return 'running';
  if (row.request_hash !== request_hash) return 'other';
  if (row.status === null || row.answer === null) return null;
  return { status: row.status, body: JSON.parse(decrypt(row.answer)) as unknown };
}

/** Keeps the answer for a day, with what was done. */
export async function keep(work: Work, { owner_type, owner_id, idempotency_key }: Repeatable, kept: Kept) {
  await work.manager.update(
    IdempotencyKey,
    { owner_type, owner_id, idempotency_key },
    { status: kept.status, answer: JSON.stringify(kept.body) },
  );
}
