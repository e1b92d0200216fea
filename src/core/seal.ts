import { createHash } from 'node:crypto';
import { type EntityManager, type QueryRunner } from 'typeorm';
import { canonical } from './canonical.js';
import { keys } from './crypto.js';
import { database, insertedId, query } from './database.js';
import { AuditSeal, AuditSealEntry } from './entities.js';
import { log } from './log.js';

const BATCH = 1000;
/** A longer backlog is left to the next beat, so that a worker that is told to stop can. */
const BATCHES = 20;
const RECENT_HOURS = 1;
/** No transaction of ours lives longer; an older entry that is not there will not come any more. */
export const HORIZON_HOURS = 24;
const LATE_LOCK_SECONDS = 10;
const PURPOSE = 'hairline:audit-seal';
export const GENESIS = '0'.repeat(64);

/**
 * One for each database: the server's locks are shared by all of them, and a name takes 64 characters. By SHA2,
 * for newer MySQL servers bring MD5 only as a component that is not always there.
 */
const LOCK = "CONCAT('hairline:seal:', LEFT(SHA2(DATABASE(), 256), 32))";

export const SEALED_COLUMNS = [
  'id',
  'occurred_at',
  'actor_type',
  'actor_id',
  'door',
  'request_id',
  'action',
  'event',
  'entity',
  'entity_id',
  'changes',
  'reason',
] as const;

export type SealedEntry = Record<(typeof SEALED_COLUMNS)[number], unknown> & { id: string };

interface Seal {
  id: string;
  digest: string;
  entry_count: number;
  last_entry_id: string;
}

/**
 * Chains committed audit entries that no seal covers yet: one sealer at a time, so that writers never
 * wait for one another. Ids are given before a commit, so an entry may appear behind others that are
 * sealed already: the last hour is looked through each time. @returns how many entries were sealed
 */
export function sealAudit(): Promise<number> {
  return alone(0, (runner) => catchUp(runner, RECENT_HOURS));
}

/** The same for entries that came later than within the hour; slower, because it looks through a whole day. */
export function sealLateEntries(): Promise<number> {
  return alone(LATE_LOCK_SECONDS, (runner) => catchUp(runner, HORIZON_HOURS));
}

/** Keyed, under each key that we know, the current first: whoever holds the database alone cannot forge it. */
export function digests(previous: string, entries: readonly SealedEntry[]): string[] {
  const hash = createHash('sha256').update(previous);
  for (const entry of entries)
    hash.update(canonical(Object.fromEntries(SEALED_COLUMNS.map((column) => [column, entry[column]]))));
  return keys().signatures(PURPOSE, hash.digest('hex'));
}

/** The lock lives as long as its connection, and is given back only after the last commit on it. */
async function alone(waitSeconds: number, work: (runner: QueryRunner) => Promise<number>): Promise<number> {
  const runner = database().createQueryRunner();
  try {
    const [row] = await query<{ held: unknown }>(runner.manager, `SELECT GET_LOCK(${LOCK}, ?) AS held`, [
      waitSeconds,
    ]);
    if (Number(row?.held) !== 1) return 0;
    try {
      return await work(runner);
    } finally {
      await runner.query(`SELECT RELEASE_LOCK(${LOCK})`);
    }
  } finally {
    await runner.release();
  }
}

async function catchUp(runner: QueryRunner, hours: number): Promise<number> {
  let after = await sealedBefore(runner.manager, hours);
  let sealed = 0;
  for (let batch = 0; batch < BATCHES; batch++) {
    const seal = await runner.manager.transaction((manager) => sealBatch(manager, after));
    if (!seal) break;
    // The chain's head leaves the database with the log: cutting its tail off shows.
    log().info({ seal_id: seal.id, digest: seal.digest, entries: seal.entry_count }, 'audit sealed');
    sealed += seal.entry_count;
    after = seal.last_entry_id;
    if (seal.entry_count < BATCH) break;
  }
  return sealed;
}

/**
 * An entry id up to which nothing new is expected. The newest seal of that age is read alone, for speed: where
 * it holds a latecomer its id is lower than need be, which costs a longer look and misses nothing.
 */
async function sealedBefore(manager: EntityManager, hours: number): Promise<string> {
  const [row] = await query<{ last_entry_id: string }>(
    manager,
    `SELECT last_entry_id FROM audit_seals WHERE sealed_at < UTC_TIMESTAMP() - INTERVAL ? HOUR
      ORDER BY id DESC LIMIT 1`,
    [hours],
  );
  return row?.last_entry_id ?? '0';
}

async function sealBatch(manager: EntityManager, after: string): Promise<Seal | null> {
  const entries = await query<SealedEntry>(
    manager,
    `SELECT ${SEALED_COLUMNS.map((column) => `e.${column}`).join(', ')} FROM audit_entries e
       LEFT JOIN audit_seal_entries s ON s.entry_id = e.id
      WHERE s.entry_id IS NULL AND e.id > ? ORDER BY e.id LIMIT ${BATCH}`,
    [after],
  );
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return null;
  const [head] = await manager.getRepository(AuditSeal).find({ order: { id: 'DESC' }, take: 1 });
  const previous_digest = head?.digest ?? GENESIS;
  const seal = {
    previous_digest,
    digest: digests(previous_digest, entries)[0]!,
    entry_count: String(entries.length),
    first_entry_id: first.id,
    last_entry_id: last.id,
  };
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(AuditSeal)
    .values(seal)
    .updateEntity(false)
    .execute();
  const id = insertedId(inserted);
  await manager
    .createQueryBuilder()
    .insert()
    .into(AuditSealEntry)
    .values(entries.map((entry) => ({ entry_id: entry.id, seal_id: id })))
    .updateEntity(false)
    .execute();
  return { id, digest: seal.digest, entry_count: entries.length, last_entry_id: last.id };
}
