import { type EntityManager } from 'typeorm';
import { database, query } from './database.js';
import { digests, GENESIS, HORIZON_HOURS, SEALED_COLUMNS, type SealedEntry } from './seal.js';

const PAGE = 1000;

export interface Verdict {
  seals: number;
  entries: number;
  /** Written since the last seal; some are always on their way. */
  unsealed: number;
  faults: number;
  /** The newest seal, to be held against the program's log. */
  head: { id: string; digest: string } | null;
}

interface Seal {
  id: string;
  sealed_at: Date;
  first_entry_id: string;
  last_entry_id: string;
  entry_count: string;
  previous_digest: string;
  digest: string;
}

/** An entry that a seal covers; without an id of its own where it is gone from the log. */
type Covered = { seal_id: string; entry_id: string } & (SealedEntry | { id: null });

/**
 * Recomputes the chain: every entry as it was sealed, every seal after the one before, nothing added since.
 * Reads one consistent state, a page at a time.
 *
 * @param report is told what is wrong, a sentence each
 * @param knownDigest a seal's digest from the program's log: the chain must still contain it
 */
export function verifyAudit(report: (fault: string) => void, knownDigest?: string): Promise<Verdict> {
  return database().transaction('REPEATABLE READ', async (manager) => {
    const verdict: Verdict = { seals: 0, entries: 0, unsealed: 0, faults: 0, head: null };
    const fault = (sentence: string) => {
      verdict.faults++;
      report(sentence);
    };
    const settled = Date.now() - HORIZON_HOURS * 3_600_000;
    let settledUpTo = 0n;
    let known = knownDigest === undefined;
    const groups = coveredBySeal(manager);
    let group = (await groups.next()).value;

    for await (const seal of sealsOf(manager)) {
      for (; group && BigInt(group.seal_id) < BigInt(seal.id); group = (await groups.next()).value)
        fault(missingSeal(group));
      const covered = group?.seal_id === seal.id ? group.entries : [];
      if (group?.seal_id === seal.id) group = (await groups.next()).value;
      for (const sentence of faultsOf(seal, verdict.head?.digest ?? GENESIS, covered)) fault(sentence);
      verdict.seals++;
      verdict.entries += covered.length;
      verdict.head = { id: seal.id, digest: seal.digest };
      known ||= seal.digest === knownDigest;
      if (seal.sealed_at.getTime() < settled && BigInt(seal.last_entry_id) > settledUpTo)
        settledUpTo = BigInt(seal.last_entry_id);
    }
    for (; group; group = (await groups.next()).value) fault(missingSeal(group));
    if (!known) fault('The chain does not contain the given seal: its end was cut off, or it was rewritten.');

    const open = await unsealed(manager, String(settledUpTo));
    verdict.unsealed = open.all;
    if (open.late > 0)
      fault(`${open.late} entries, the first with id ${open.first}, were added long after their time.`);
    return verdict;
  });
}

function faultsOf(seal: Seal, previous: string, covered: readonly Covered[]): string[] {
  const faults: string[] = [];
  if (seal.previous_digest !== previous) faults.push(`Seal ${seal.id} does not follow the one before it.`);
  const entries = covered.filter((entry): entry is Covered & SealedEntry => entry.id !== null);
  const gone = covered.filter(({ id }) => id === null);
  if (gone.length > 0) faults.push(...gone.map(({ entry_id }) => `Entry ${entry_id} is gone.`));
  else if (entries.length !== Number(seal.entry_count))
    faults.push(`Seal ${seal.id} was set over ${seal.entry_count} entries, and ${entries.length} are there.`);
  else if (entries[0]?.id !== seal.first_entry_id || entries.at(-1)?.id !== seal.last_entry_id)
    faults.push(`Seal ${seal.id} was set from entry ${seal.first_entry_id} to ${seal.last_entry_id}.`);
  else if (!digests(seal.previous_digest, entries).includes(seal.digest))
    faults.push(
      `Seal ${seal.id} is broken: an entry from ${seal.first_entry_id} to ${seal.last_entry_id} was changed,` +
        ' or it was sealed under a key that is no longer in APP_PREVIOUS_KEYS.',
    );
  return faults;
}

const missingSeal = ({ seal_id, entries }: { seal_id: string; entries: Covered[] }) =>
  `Seal ${seal_id} is gone, and ${entries.length} entries belong to it.`;

async function* sealsOf(manager: EntityManager): AsyncGenerator<Seal> {
  for (let after = '0'; ;) {
    const page = await query<Seal>(
      manager,
      `SELECT id, sealed_at, first_entry_id, last_entry_id, entry_count, previous_digest, digest
         FROM audit_seals WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
      [after],
    );
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

/** What each seal covers, in the order of the seals: one seal's entries at a time, which are a batch at most. */
async function* coveredBySeal(
  manager: EntityManager,
): AsyncGenerator<{ seal_id: string; entries: Covered[] }, undefined> {
  let group: { seal_id: string; entries: Covered[] } | undefined;
  for await (const row of coveredEntries(manager)) {
    if (group && group.seal_id !== row.seal_id) {
      yield group;
      group = undefined;
    }
    group ??= { seal_id: row.seal_id, entries: [] };
    group.entries.push(row);
  }
  if (group) yield group;
  return undefined;
}

async function* coveredEntries(manager: EntityManager): AsyncGenerator<Covered> {
  for (let after = { seal_id: '0', entry_id: '0' }; ;) {
    const page = await query<Covered>(
      manager,
      `SELECT s.seal_id, s.entry_id, ${SEALED_COLUMNS.map((column) => `e.${column}`).join(', ')}
         FROM audit_seal_entries s LEFT JOIN audit_entries e ON e.id = s.entry_id
        WHERE s.seal_id >= ? AND (s.seal_id > ? OR s.entry_id > ?)
        ORDER BY s.seal_id, s.entry_id LIMIT ${PAGE}`,
      [after.seal_id, after.seal_id, after.entry_id],
    );
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!;
  }
}

async function unsealed(manager: EntityManager, settledUpTo: string) {
  const [row] = await query<{ all_open: string; late: string | null; first: string | null }>(
    manager,
    `SELECT COUNT(*) AS all_open, SUM(e.id <= ?) AS late, MIN(e.id) AS first
       FROM audit_entries e LEFT JOIN audit_seal_entries s ON s.entry_id = e.id WHERE s.entry_id IS NULL`,
    [settledUpTo],
  );
  return { all: Number(row?.all_open ?? 0), late: Number(row?.late ?? 0), first: row?.first ?? '' };
}
