import { type Actor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';
import { type Changes } from '../../core/entities.js';
import { Invalid } from '../../core/errors.js';
import { type ColumnFacts } from '../../core/facts.js';
import { asText } from '../../core/text.js';
import { MASK, visibleColumns } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { type Condition, type Criteria } from './criteria.js';
import { visibleChanges } from './changes.js';
import { leadsIndex } from './indexes.js';
import { limited, limitedOrNull } from './limits.js';
import { approximateSize, isSmall } from './sizes.js';
import { toParam } from './values.js';

export type Params = Record<string, unknown>;

export interface Page {
  limit: number;
  offset: number;
  /** Only these columns, where they are visible; all of them unless said. */
  columns?: readonly string[];
}

export interface Total {
  total: number;
  total_is: 'exact' | 'about' | 'at_least';
}

export const COUNT_CAP = 10_000;
const DEEP = 10_000;

/** One page of rows, with the wanted columns as this person may see them. */
export async function findRows(
  definition: ResourceDefinition,
  actor: Actor,
  criteria: Criteria,
  page: Page,
): Promise<Params[]> {
  const key = keyOf(definition);
  if (key === null) return compositeRows(definition, actor, criteria, page);
  const { table } = definition.facts;
  const where = whereSql(definition, criteria);
  const { by, direction } = criteria.sort;
  // Ids first, from the index alone: a deep page must not read the rows that it skips.
  refuseDeepScan(definition, criteria, page);
  const ids = await limited<{ id: string }>(
    `SELECT t.\`${key}\` AS id FROM \`${table}\` t ${where.sql}
      ORDER BY t.\`${by}\` ${direction}, t.\`${key}\` ${direction} LIMIT ? OFFSET ?`,
    [...where.parameters, page.limit, page.offset],
  );
  return rowsByIds(
    definition,
    actor,
    ids.map(({ id }) => String(id)),
    page.columns,
  );
}

/** The ids of all rows that match, `limit` at the most, in the order of their keys. */
export async function findIds(
  definition: ResourceDefinition,
  criteria: Criteria,
  limit: number,
): Promise<string[]> {
  const key = keyOf(definition);
  if (key === null) return [];
  const where = whereSql(definition, criteria);
  const rows = await limited<{ id: string }>(
    `SELECT t.\`${key}\` AS id FROM \`${definition.facts.table}\` t ${where.sql} ORDER BY t.\`${key}\` LIMIT ?`,
    [...where.parameters, limit],
  );
  return rows.map(({ id }) => String(id));
}

/** The next ids after one, along the key. A download is nobody's click, so it may take its time. */
export async function pageAfter(
  definition: ResourceDefinition,
  criteria: Criteria,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const key = keyOf(definition);
  const where = whereSql(definition, criteria);
  const next = after === null ? '' : `${where.sql === '' ? 'WHERE' : 'AND'} t.\`${key}\` > ?`;
  const rows = await query<{ id: string }>(
    database(),
    `SELECT t.\`${key}\` AS id FROM \`${definition.facts.table}\` t ${where.sql} ${next} ORDER BY t.\`${key}\` LIMIT ?`,
    [...where.parameters, ...(after === null ? [] : [after]), limit],
  );
  return rows.map(({ id }) => String(id));
}

/** Rows with just these columns, masked ones in plain: for whoever gave a reason for it. */
export async function selectPlain(
  definition: ResourceDefinition,
  actor: Actor,
  ids: readonly string[],
  columns: readonly ColumnFacts[],
): Promise<Params[]> {
  const names = columns.map(({ column }) => column);
  return selectByIds(definition, actor, ids, names, new Set(names));
}

/** Far down a big list only where the index alone leads there: with filters, or in another order, it would scan. */
function refuseDeepScan(definition: ResourceDefinition, { where, sort, trash }: Criteria, page: Page): void {
  if (page.offset < DEEP || isSmall(definition.facts.table)) return;
  const ordered = sort.by === 'id' || leadsIndex(definition, sort.by) !== null;
  const inIndexAlone = ordered && (!definition.facts.columns.has('deleted_at') || sort.by === 'created_at');
  if (where.length > 0 || trash || !inIndexAlone)
    throw new Invalid({
      page: `Only the first ${DEEP.toLocaleString('en')} rows can be paged through like this: filter more.`,
    });
}

/** The rows with these ids, in this order; rows that are gone are left out. */
export async function rowsByIds(
  definition: ResourceDefinition,
  actor: Actor,
  ids: readonly string[],
  columns?: readonly string[],
): Promise<Params[]> {
  return selectByIds(definition, actor, ids, columns, new Set());
}

/** One row, with those masked columns in plain that this person has revealed. */
export async function rowById(
  definition: ResourceDefinition,
  actor: Actor,
  id: string,
  revealed: ReadonlySet<string> = new Set(),
): Promise<Params | null> {
  return (await selectByIds(definition, actor, [id], undefined, revealed))[0] ?? null;
}

/** Exact while that is cheap, else what the database's statistics say, else "more than". */
export async function countRows(definition: ResourceDefinition, criteria: Criteria): Promise<Total> {
  const size = approximateSize(definition.facts.table);
  if (criteria.where.length === 0 && !criteria.trash && size > COUNT_CAP * 2)
    return { total: size, total_is: 'about' };
  const where = whereSql(definition, criteria);
  const rows = await limitedOrNull<{ total: string | number }>(
    `SELECT COUNT(*) AS total FROM
      (SELECT 1 FROM \`${definition.facts.table}\` t ${where.sql} LIMIT ${COUNT_CAP + 1}) counted`,
    where.parameters,
  );
  // Too slow to count: the page itself was found, so there is at least something.
  if (rows === null) return { total: COUNT_CAP, total_is: 'at_least' };
  const total = Number(rows[0]?.total ?? 0);
  return total > COUNT_CAP ? { total: COUNT_CAP, total_is: 'at_least' } : { total, total_is: 'exact' };
}

/** The key column, or null where the key has several parts (Spatie's pivots). */
export function keyOf({ facts }: ResourceDefinition): string | null {
  const { primaryColumns } = database().getMetadata(facts.entity);
  return primaryColumns.length === 1 ? primaryColumns[0]!.propertyName : null;
}

function whereSql({ facts }: ResourceDefinition, { where, trash }: Criteria): Condition {
  const alive: Condition[] = facts.columns.has('deleted_at')
    ? [{ sql: `t.deleted_at IS ${trash ? 'NOT ' : ''}NULL`, parameters: [] }]
    : [];
  const all = [...where, ...alive];
  return {
    sql: all.length === 0 ? '' : `WHERE ${all.map(({ sql }) => sql).join(' AND ')}`,
    parameters: all.flatMap(({ parameters }) => parameters),
  };
}

async function selectByIds(
  definition: ResourceDefinition,
  actor: Actor,
  ids: readonly string[],
  names: readonly string[] | undefined,
  revealed: ReadonlySet<string>,
): Promise<Params[]> {
  const key = keyOf(definition);
  if (ids.length === 0 || key === null) return [];
  const columns = visibleColumns(definition, actor).filter(
    ({ column }) => column === key || !names || names.includes(column),
  );
  const rows = await query<Params>(
    database(),
    `SELECT ${columns.map((facts) => selected(facts, revealed)).join(', ')} FROM \`${definition.facts.table}\` t
      WHERE t.\`${key}\` IN (${ids.map(() => '?').join(', ')})`,
    [...ids],
  );
  const byId = new Map(rows.map((row) => [String(row[key]), asParams(row, columns, actor)]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

async function compositeRows(
  definition: ResourceDefinition,
  actor: Actor,
  criteria: Criteria,
  { limit, offset }: Page,
): Promise<Params[]> {
  const columns = visibleColumns(definition, actor);
  const where = whereSql(definition, criteria);
  const keys = database().getMetadata(definition.facts.entity).primaryColumns;
  const rows = await query<Params>(
    database(),
    `SELECT ${columns.map((facts) => selected(facts, new Set())).join(', ')} FROM \`${definition.facts.table}\` t
      ${where.sql} ORDER BY ${keys.map(({ propertyName }) => `t.\`${propertyName}\``).join(', ')} LIMIT ? OFFSET ?`,
    [...where.parameters, limit, offset],
  );
  return rows.map((row) => asParams(row, columns, actor));
}

/** A masked value never leaves the database: only whether there is one does. */
function selected({ column, mask }: ColumnFacts, revealed: ReadonlySet<string>): string {
  if (mask === undefined || revealed.has(column)) return `t.\`${column}\` AS \`${column}\``;
  return `IF(t.\`${column}\` IS NULL, NULL, '${MASK}') AS \`${column}\``;
}

function asParams(row: Params, columns: ColumnFacts[], actor: Actor): Params {
  const entries = columns.map((facts): [string, unknown] => {
    const raw = row[facts.column];
    const value = raw === MASK ? MASK : toParam(raw, facts);
    // The audit log holds what other tables hold: it shows no more of them than they do.
    if (facts.shape === 'changes')
      return [facts.column, visibleChanges(asText(row.entity), asText(row.event), actor, value as Changes)];
    return [facts.column, value];
  });
  return Object.fromEntries(entries);
}
