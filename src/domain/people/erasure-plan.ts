import { longDay } from '../../core/dates.js';
import { type EntityClass, factsOf } from '../../core/facts.js';
import { type Work } from '../../core/work.js';
import { blankOf, ERASURE, type Ground, GROUNDS, isKeptOn, keptUntil } from './erasure-rules.js';
import { type Footprint, type FoundRow } from './footprint.js';
import { isPath, pathsOf } from './personal-data.js';

interface Step {
  entity: EntityClass;
  table: string;
  row: FoundRow;
  patch: Record<string, unknown>;
}

interface Kept {
  tables: Map<string, number>;
  until: Date;
}

export interface ErasurePlan {
  steps: Step[];
  kept: Map<Ground, Kept>;
  /** Files that no row points to afterwards. */
  paths: string[];
}

/** What an erasure would do to each row; nothing is done yet. */
export function planErasure(footprint: Footprint, now: Date): ErasurePlan {
  const plan: ErasurePlan = { steps: [], kept: new Map(), paths: [] };
  const staying = new Set<string>();
  for (const [table, { entity, rows }] of footprint) {
    const { columns } = factsOf(entity);
    for (const row of rows) {
      const patch = erasedIn(table, row);
      for (const name of keptIn(table)) {
        const column = columns.get(name)!;
        if (name in patch || isEmpty(row[name])) continue;
        const change = lastChange(row, now);
        if (isKeptOn(now, change)) keep(plan, ERASURE[table]!.kept!.ground, table, change);
        else patch[name] = blankOf(column);
      }
      for (const column of [...columns.values()].filter(isPath)) {
        const paths = pathsOf(row[column.column]);
        if (column.column in patch) plan.paths.push(...paths);
        else for (const path of paths) staying.add(path);
      }
      if (Object.keys(patch).length > 0) plan.steps.push({ entity, table, row, patch });
    }
    const ground = ERASURE[table]?.kept?.ground;
    if (ground) countRows(plan, ground, table, rows, now);
  }
  plan.paths = [...new Set(plan.paths)].filter((path) => !staying.has(path));
  return plan;
}

/** For whoever asks and whoever approves: what goes, what stays, on what ground and until when. */
export function remarkPlan(work: Work, { steps, kept, paths }: ErasurePlan): void {
  const counts = new Map<string, number>();
  for (const { table } of steps) counts.set(table, (counts.get(table) ?? 0) + 1);
  for (const [table, count] of counts) work.remark('Anonymised', `${inWords(table)}: ${count}`);
  work.remark('Files removed from the storage', String(paths.length));
  for (const [ground, { tables, until }] of kept) {
    const what = [...tables].map(([table, count]) => `${inWords(table)} (${count})`).join(', ');
    const day = longDay(until.toISOString().slice(0, 10), 'en');
    work.remark('Kept without the name', `${what}. ${GROUNDS[ground]}, until ${day}`);
  }
  work.remark(
    'Kept',
    'Earlier entries of the audit log, which nothing can change; only who may read it sees them',
  );
}

function erasedIn(table: string, row: FoundRow): Record<string, unknown> {
  const rules = Object.entries(ERASURE[table]?.erased ?? {});
  const values = rules.map(([column, to]): [string, unknown] => [
    column,
    typeof to === 'function' ? (to as (row: FoundRow) => unknown)(row) : to,
  ]);
  return Object.fromEntries(values.filter(([column, to]) => to !== undefined && !isEmpty(row[column])));
}

const keptIn = (table: string) => ERASURE[table]?.kept?.columns ?? [];
const isEmpty = (value: unknown) => value === null || value === undefined || value === '';
const inWords = (table: string) => table.replaceAll('_', ' ');

function lastChange(row: FoundRow, now: Date): Date {
  const moment = row.updated_at ?? row.created_at;
  return moment instanceof Date ? moment : now;
}

function keep(plan: ErasurePlan, ground: Ground, table: string, change: Date): void {
  const kept = plan.kept.get(ground) ?? { tables: new Map<string, number>(), until: new Date(0) };
  plan.kept.set(ground, kept);
  const until = keptUntil(change);
  if (until > kept.until) kept.until = until;
  if (!kept.tables.has(table)) kept.tables.set(table, 0);
}

/** Rows are counted once, however many of their columns are kept. */
function countRows(plan: ErasurePlan, ground: Ground, table: string, rows: FoundRow[], now: Date): void {
  const tables = plan.kept.get(ground)?.tables;
  if (!tables?.has(table)) return;
  const kept = rows.filter(
    (row) => isKeptOn(now, lastChange(row, now)) && keptIn(table).some((name) => !isEmpty(row[name])),
  );
  tables.set(table, kept.length);
}
