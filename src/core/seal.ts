import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { canonical } from './canonical.js';
import { keys } from './crypto.js';
import { database, insertedId, query } from './database.js';
import { AuditSeal, AuditSealEntry } from './entities.js';
import { log } from './log.js';

const BATCH = 500;
/** No transaction of ours lives longer; an older entry that is not there will not come any more. */
const HORIZON_HOURS = 24;
const PURPOSE = 'hairline:audit-seal';
const GENESIS = '0'.repeat(64);

const ENTRY_COLUMNS =
  'id, occurred_at, actor_type, actor_id, door, request_id, action, event, entity, entity_id, changes, reason';

type Entry = Record<string, unknown> & { id: string };

/**
 * Chains committed audit entries that no seal covers yet: one sealer at a time, so that writers never
 * wait for one another. @returns how many entries were sealed
 */
export async function sealAudit(): Promise<number> {
  return database().transaction(async (manager) => {
    const [lock] = await query<{ held: unknown }>(manager, "SELECT GET_LOCK('hairline:seal', 0) AS held");
    if (Number(lock?.held) !== 1) return 0;
    try {
      return await sealBatch(manager);
    } finally {
      await query(manager, "SELECT RELEASE_LOCK('hairline:seal')");
    }
  });
}

export interface Verdict {
  seals: number;
  entries: number;
  unsealed: number;
  /** What is wrong, a line each; none when the log is whole. */
  faults: string[];
}

/** Recomputes the chain: every entry as it was sealed, every seal after the one before. */
export async function verifyAudit(): Promise<Verdict> {
  const faults: string[] = [];
  let previous = GENESIS;
  let entries = 0;
  const seals = await database()
    .getRepository(AuditSeal)
    .find({ order: { id: 'ASC' } });
  for (const seal of seals) {
    const rows = await entriesOf(database().manager, seal.id);
    entries += rows.length;
    if (seal.previous_digest !== previous) faults.push(`Seal ${seal.id} does not follow the one before it.`);
    if (rows.length !== Number(seal.entry_count))
      faults.push(`Seal ${seal.id} covers ${seal.entry_count} entries, ${rows.length} are there.`);
    else if (!digests(seal.previous_digest, rows).includes(seal.digest))
      faults.push(
        `Seal ${seal.id}: an entry between ${seal.first_entry_id} and ${seal.last_entry_id} was changed.`,
      );
    previous = seal.digest;
  }
  const [row] = await query<{ open: string }>(
    database(),
    `SELECT COUNT(*) AS open FROM audit_entries e LEFT JOIN audit_seal_entries s ON s.entry_id = e.id
      WHERE s.entry_id IS NULL`,
  );
  return { seals: seals.length, entries, unsealed: Number(row?.open ?? 0), faults };
}

async function sealBatch(manager: EntityManager): Promise<number> {
  const entries = await query<Entry>(
    manager,
    `SELECT ${ENTRY_COLUMNS.replace(/\w+/g, 'e.$&')} FROM audit_entries e
       LEFT JOIN audit_seal_entries s ON s.entry_id = e.id
      WHERE s.entry_id IS NULL
        AND e.id > (SELECT COALESCE(MAX(id), 0) FROM audit_entries WHERE occurred_at < UTC_TIMESTAMP() - INTERVAL ${HORIZON_HOURS} HOUR
                     AND id <= (SELECT COALESCE(MAX(last_entry_id), 0) FROM audit_seals))
      ORDER BY e.id LIMIT ${BATCH}`,
  );
  if (entries.length === 0) return 0;
  const [last] = await manager.getRepository(AuditSeal).find({ order: { id: 'DESC' }, take: 1 });
  const previous_digest = last?.digest ?? GENESIS;
  const digest = digests(previous_digest, entries)[0]!;
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(AuditSeal)
    .values({
      previous_digest,
      digest,
      entry_count: String(entries.length),
      first_entry_id: entries[0]!.id,
      last_entry_id: entries.at(-1)!.id,
    })
    .updateEntity(false)
    .execute();
  const seal_id = insertedId(inserted);
  await manager
    .createQueryBuilder()
    .insert()
    .into(AuditSealEntry)
    .values(entries.map(({ id }) => ({ entry_id: id, seal_id })))
    .updateEntity(false)
    .execute();
  // The chain's head leaves the database with the log: cutting its tail off shows.
  log().info({ seal_id, digest, entries: entries.length }, 'audit sealed');
  return entries.length;
}

async function entriesOf(manager: EntityManager, sealId: string): Promise<Entry[]> {
  return query<Entry>(
    manager,
    `SELECT ${ENTRY_COLUMNS.replace(/\w+/g, 'e.$&')} FROM audit_seal_entries s JOIN audit_entries e ON e.id = s.entry_id
      WHERE s.seal_id = ? ORDER BY e.id`,
    [sealId],
  );
}

/** Keyed, under each key that we know: whoever holds the database alone cannot forge it. */
function digests(previous: string, entries: readonly Entry[]): string[] {
  const hash = createHash('sha256').update(previous);
  for (const entry of entries) hash.update(canonical(entry));
  return keys().signatures(PURPOSE, hash.digest('hex'));
}
