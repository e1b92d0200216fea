import { DateTime } from 'luxon';
import { type Actor } from '../../core/actor.js';
import { keys } from '../../core/crypto.js';
import { Invalid } from '../../core/errors.js';
import { type ColumnFacts } from '../../core/facts.js';
import { visibleColumns } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { canSort, leadsIndex } from './indexes.js';

export interface Condition {
  sql: string;
  parameters: unknown[];
}

export interface Criteria {
  where: Condition[];
  sort: { by: string; direction: 'asc' | 'desc' };
  trash: boolean;
}

const TEXT_KINDS = new Set(['text', 'email', 'phone', 'url', 'file', 'longtext', 'currency']);
const RANGE_KINDS = new Set([
  'integer',
  'percentage',
  'stars',
  'rating',
  'money',
  'date',
  'time',
  'timestamp',
]);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Reads filters and sort order from a query string: `filters.status=quote`, `filters.created_at~~from=…`,
 * `filters.created_at~~to=…`, `filters.note~~is=empty|filled`, `filters.deleted_at=trashed`.
 * @throws Invalid at the filter that cannot be read, or that names what this person cannot see
 */
export function readCriteria(
  definition: ResourceDefinition,
  actor: Actor,
  query: Record<string, unknown>,
): Criteria {
  const columns = new Map(visibleColumns(definition, actor).map((facts) => [facts.column, facts]));
  const faults = Object.create(null) as Record<string, string>;
  const where: Condition[] = [];
  let trash = false;
  for (const [key, raw] of Object.entries(query)) {
    if (!key.startsWith('filters.') || raw === '' || raw === undefined) continue;
    const [name = '', operator = 'is it'] = key.slice('filters.'.length).split('~~');
    const facts = columns.get(name);
    try {
      if (typeof raw !== 'string') throw new Fault('takes one value');
      if (raw.length > 500) throw new Fault('is too long');
      if (!facts) throw new Fault('is not a column that you can filter by');
      if (name === 'deleted_at' && operator === 'is it' && raw === 'trashed') trash = true;
      else where.push(condition(definition, facts, operator, raw, actor));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults[name] = `The filter on ${name} ${error.message}.`;
    }
  }
  const sort = readSort(definition, columns, query, faults);
  if (Object.keys(faults).length > 0) throw new Invalid(faults);
  return { where, sort, trash };
}

class Fault extends Error {}

function readSort(
  definition: ResourceDefinition,
  columns: Map<string, ColumnFacts>,
  query: Record<string, unknown>,
  faults: Record<string, string>,
): Criteria['sort'] {
  const fallback = definition.sort ?? { by: 'id', direction: 'desc' as const };
  const { sortBy, direction = sortBy ? 'asc' : fallback.direction } = query;
  if (direction !== 'asc' && direction !== 'desc') faults.direction = 'The direction is asc or desc.';
  if (sortBy === undefined || sortBy === '') {
    const by = columns.has(fallback.by) ? fallback.by : [...columns.keys()][0]!;
    return { by, direction: direction as 'asc' | 'desc' };
  }
  const facts = typeof sortBy === 'string' ? columns.get(sortBy) : undefined;
  if (!facts || facts.mask !== undefined || !canSort(definition, facts))
    faults.sortBy = 'This list cannot be sorted by that column.';
  return { by: facts?.column ?? fallback.by, direction: direction as 'asc' | 'desc' };
}

function condition(
  definition: ResourceDefinition,
  facts: ColumnFacts,
  operator: string,
  raw: string,
  actor: Actor,
): Condition {
  const column = `t.\`${facts.column}\``;
  if (operator === 'is') return emptiness(column, facts, raw);
  if (facts.encrypted) return byBlindIndex(definition, facts, operator, raw);
  if (facts.mask !== undefined && operator !== 'is it') throw new Fault('finds exact values only');
  if (operator === 'from' || operator === 'to') return range(column, facts, operator, raw, actor);
  if (operator !== 'is it') throw new Fault(`does not know "${operator.slice(0, 20)}"`);
  if (facts.kind === 'json') throw new Fault('is not possible: the column holds structured data');
  if (facts.kind === 'boolean') return { sql: `${column} = ?`, parameters: [truth(raw)] };
  if (facts.values && !facts.values.includes(raw)) throw new Fault(`takes one of ${facts.values.join(', ')}`);
  if (RANGE_KINDS.has(facts.kind)) return onThe(column, facts, raw, actor);
  if (isPrefixText(definition, facts))
    return { sql: `${column} LIKE ?`, parameters: [`${escapeLike(raw)}%`] };
  return { sql: `${column} = ?`, parameters: [identifier(facts, raw)] };
}

/** Text that many rows share is searched by its beginning; keys, codes and masked values exactly. */
export function isPrefixText(definition: ResourceDefinition, facts: ColumnFacts): boolean {
  if (!TEXT_KINDS.has(facts.kind) || facts.mask !== undefined || facts.kind === 'currency') return false;
  return (
    !/_(id|type)$|^(uuid|request_id)$/.test(facts.column) && leadsIndex(definition, facts.column) !== 'unique'
  );
}

function emptiness(column: string, facts: ColumnFacts, raw: string): Condition {
  const blank = facts.kind === 'text' || facts.kind === 'longtext';
  if (raw === 'empty')
    return { sql: blank ? `(${column} IS NULL OR ${column} = '')` : `${column} IS NULL`, parameters: [] };
  if (raw === 'filled') return { sql: blank ? `${column} > ''` : `${column} IS NOT NULL`, parameters: [] };
  throw new Fault('takes empty or filled');
}

function byBlindIndex(
  definition: ResourceDefinition,
  facts: ColumnFacts,
  operator: string,
  raw: string,
): Condition {
  if (facts.blindIndex === undefined || operator !== 'is it')
    throw new Fault('is not possible: the column is encrypted');
  if (facts.values && !facts.values.includes(raw)) throw new Fault(`takes one of ${facts.values.join(', ')}`);
  const hashes = keys().blindIndexes(raw, `${definition.facts.table}.${facts.column}`);
  return { sql: `t.\`${facts.blindIndex}\` IN (${hashes.map(() => '?').join(', ')})`, parameters: hashes };
}

function range(
  column: string,
  facts: ColumnFacts,
  operator: 'from' | 'to',
  raw: string,
  actor: Actor,
): Condition {
  if (!RANGE_KINDS.has(facts.kind)) throw new Fault('has no from and to');
  const [first, last] = bounds(facts, raw, actor);
  return operator === 'from'
    ? { sql: `${column} >= ?`, parameters: [first] }
    : { sql: `${column} <= ?`, parameters: [last] };
}

function onThe(column: string, facts: ColumnFacts, raw: string, actor: Actor): Condition {
  const [first, last] = bounds(facts, raw, actor);
  return first === last
    ? { sql: `${column} = ?`, parameters: [first] }
    : { sql: `${column} BETWEEN ? AND ?`, parameters: [first, last] };
}

/** The first and last value that `raw` names: a day has many moments, everything else is one value. */
function bounds({ kind }: ColumnFacts, raw: string, actor: Actor): [unknown, unknown] {
  if (kind === 'timestamp') return moments(raw, actor);
  if (kind === 'date') {
    const day = DateTime.fromISO(raw, { zone: 'utc' });
    if (!day.isValid || day.year < 1000 || day.year > 9999)
      throw new Fault('takes a date such as 2026-01-31');
    return [day.toISODate(), day.toISODate()];
  }
  if (kind === 'time') {
    if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(raw)) throw new Fault('takes a time such as 09:30');
    return [raw, raw];
  }
  const pattern = ['money', 'percentage', 'rating'].includes(kind)
    ? /^-?\d{1,12}(\.\d{1,4})?$/
    : /^-?\d{1,18}$/;
  if (!pattern.test(raw)) throw new Fault('takes a number');
  return [raw, raw];
}

function moments(raw: string, actor: Actor): [Date, Date] {
  const moment = DateTime.fromISO(raw, { zone: actor.time_zone, setZone: false });
  if (!moment.isValid || moment.year < 1970 || moment.year > 2037)
    throw new Fault('takes a date such as 2026-01-31');
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(raw);
  return [moment.toJSDate(), (whole ? moment.endOf('day') : moment).toJSDate()];
}

function truth(raw: string): number {
  if (raw === 'true' || raw === '1') return 1;
  if (raw === 'false' || raw === '0') return 0;
  throw new Fault('takes true or false');
}

function identifier({ kind, length }: ColumnFacts, raw: string): string {
  const isUuid = kind === 'id' || kind === 'reference';
  if (isUuid && !UUID.test(raw) && !/^\d{1,19}$/.test(raw)) throw new Fault('takes an id');
  if (length !== undefined && raw.length > length) throw new Fault('is longer than the column');
  return raw;
}

function escapeLike(raw: string): string {
  return raw.replace(/[\\%_]/g, (special) => `\\${special}`);
}
