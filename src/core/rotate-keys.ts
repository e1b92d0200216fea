import { type Actor } from './actor.js';
import { blindIndexFor } from './blind-index.js';
import { keys, Undecipherable } from './crypto.js';
import { database, query } from './database.js';
import { allTables, type ColumnFacts, type TableFacts } from './facts.js';
import { transact } from './transact.js';
import { type Work } from './work.js';

/** Rows looked at in one step; those of them that need it are locked and written in one transaction. */
const PAGE = 200;

export interface Rotation {
  rows: number;
  changed: number;
  undecipherable: number;
}

export interface RotationReport {
  /** After each page. */
  progress(table: string, sofar: Rotation): void;
  /** A value that no key opens; it is left as it is. */
  undecipherable(table: string, column: string, id: string): void;
}

type StoredRow = Record<string, string | null> & { id: string };

/**
 * Brings every encrypted value under the current key, and every blind index with it, missing ones included.
 * What is current already is left alone, so a run that was cut short is taken up by running it again.
 */
export async function rotateKeys(actor: Actor, report: RotationReport): Promise<Rotation> {
  const total: Rotation = { rows: 0, changed: 0, undecipherable: 0 };
  for (const table of allTables().filter(({ columns }) => encryptedColumns(columns).length > 0)) {
    const { rows, changed, undecipherable } = await rotateTable(actor, table, report);
    total.rows += rows;
    total.changed += changed;
    total.undecipherable += undecipherable;
  }
  await transact(actor, null, 'rotateKeys', (work) => {
    const { rows, changed, undecipherable } = total;
    work.note('encryption_keys', null, 'noted', {
      rows: { after: rows },
      changed: { after: changed },
      undecipherable: { after: undecipherable },
    });
    return Promise.resolve();
  });
  return total;
}

async function rotateTable(actor: Actor, facts: TableFacts, report: RotationReport): Promise<Rotation> {
  const sofar: Rotation = { rows: 0, changed: 0, undecipherable: 0 };
  for (let after = ''; ;) {
    const page = await readPage(facts, after);
    if (page.length === 0) return sofar;
    const due: string[] = [];
    for (const row of page) {
      const { patch, undecipherable } = currentValues(facts, row);
      for (const column of undecipherable) report.undecipherable(facts.table, column, row.id);
      sofar.undecipherable += undecipherable.length;
      if (Object.keys(patch).length > 0) due.push(row.id);
    }
    if (due.length > 0)
      sofar.changed += await transact(actor, null, 'rotateKeys', (work) => rewrite(work, facts, due));
    sofar.rows += page.length;
    report.progress(facts.table, sofar);
    after = page.at(-1)!.id;
  }
}

function readPage(facts: TableFacts, after: string): Promise<StoredRow[]> {
  return query<StoredRow>(
    database(),
    `SELECT ${selected(facts)} FROM \`${facts.table}\` WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
    [after],
  );
}

/** Reads the rows again under their locks: somebody may have written to them since. */
async function rewrite(work: Work, facts: TableFacts, ids: readonly string[]): Promise<number> {
  const rows = await query<StoredRow>(
    work.manager,
    `SELECT ${selected(facts)} FROM \`${facts.table}\` WHERE id IN (?) ORDER BY id FOR UPDATE`,
    [ids],
  );
  // Nothing about the row has changed for whoever reads it.
  const unmoved = facts.columns.has('updated_at') ? ', updated_at = updated_at' : '';
  let changed = 0;
  for (const row of rows) {
    const patch = Object.entries(currentValues(facts, row).patch);
    if (patch.length === 0) continue;
    const set = patch.map(([column]) => `\`${column}\` = ?`).join(', ');
    await query(work.manager, `UPDATE \`${facts.table}\` SET ${set}${unmoved} WHERE id = ?`, [
      ...patch.map(([, value]) => value),
      row.id,
    ]);
    changed++;
  }
  return changed;
}

/** The columns that must be written so that the row is wholly under the current key. */
function currentValues({ table, columns }: TableFacts, row: StoredRow) {
  const patch: Record<string, string | null> = {};
  const undecipherable: string[] = [];
  for (const { column, blindIndex } of encryptedColumns(columns)) {
    const payload = row[column] ?? null;
    try {
      const plain = payload === null ? null : keys().decrypt(payload);
      if (payload !== null && plain !== null && !keys().isCurrent(payload))
        patch[column] = keys().encrypt(plain);
      if (blindIndex === undefined) continue;
      const hash = blindIndexFor(table, column, plain);
      if (hash !== row[blindIndex]) patch[blindIndex] = hash;
    } catch (error) {
      if (!(error instanceof Undecipherable)) throw error;
      undecipherable.push(column);
    }
  }
  return { patch, undecipherable };
}

function encryptedColumns(columns: ReadonlyMap<string, ColumnFacts>): ColumnFacts[] {
  return [...columns.values()].filter(({ encrypted }) => encrypted);
}

function selected({ columns }: TableFacts): string {
  const names = encryptedColumns(columns).flatMap(({ column, blindIndex }) => [column, blindIndex]);
  return ['id', ...names.filter((name) => name !== undefined)].map((name) => `\`${name}\``).join(', ');
}
