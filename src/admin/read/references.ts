import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { longDay } from '../../core/dates.js';
import { type ColumnFacts, type TableFacts } from '../../core/facts.js';
import { mayRead } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { humanize } from '../labels.js';
import { findDefinition } from '../registry.js';
import { type Params, rowsByIds } from './rows.js';
import { asText } from '../../core/text.js';

export interface Reference {
  id: string;
  title: string;
  /** In the trash. */
  trashed: boolean;
}

/** {column: {id, title}} for each row, read under the permissions of the tables that they point to. */
export async function populate(
  definition: ResourceDefinition,
  actor: Actor,
  rows: readonly Params[],
  only?: readonly string[],
): Promise<Record<string, Reference>[]> {
  const columns = [...definition.facts.columns.values()].filter(
    ({ kind, column }) => kind === 'reference' && (!only || only.includes(column)),
  );
  const populated: Record<string, Reference>[] = rows.map(() => ({}));
  for (const facts of columns) {
    const target = readableTarget(definition, facts, actor);
    if (!target) continue;
    const ids = [
      ...new Set(rows.map((row) => row[facts.column]).filter((id): id is string => typeof id === 'string')),
    ];
    const found = await referencesTo(target, actor, ids);
    rows.forEach((row, index) => {
      const reference = found.get(String(row[facts.column]));
      if (reference) populated[index]![facts.column] = reference;
    });
  }
  return populated;
}

export async function referencesTo(
  target: ResourceDefinition,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, Reference>> {
  const rows = await rowsByIds(target, actor, ids, [...target.facts.title, 'deleted_at']);
  const references = await asReferences(target, actor, rows);
  return new Map(references.map((reference) => [reference.id, reference]));
}

export async function asReferences(
  definition: ResourceDefinition,
  actor: Actor,
  rows: readonly Params[],
): Promise<Reference[]> {
  const { facts } = definition;
  const populated = await populate(definition, actor, rows, facts.title);
  const key = database().getMetadata(facts.entity).primaryColumns[0]!.propertyName;
  return rows.map((row, index) => ({
    id: String(row[key]),
    title: titleOf(facts, row, populated[index]),
    trashed: Boolean(row.deleted_at),
  }));
}

/** What a person calls this row: its title columns, as far as the reader may see them, dates as days. */
export function titleOf(
  { title, columns }: TableFacts,
  row: Params,
  populated: Record<string, Reference> = {},
): string {
  const parts = title
    .map((name) => {
      const kind = columns.get(name)?.kind;
      return kind === 'reference' ? (populated[name]?.title ?? '') : readable(row[name], kind);
    })
    .filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : asText(row.id);
}

function readable(value: unknown, kind: string | undefined): string {
  if (kind === 'stars') return value === 1 ? '1 star' : `${asText(value)} stars`;
  if (kind === 'choice') return humanize(asText(value));
  const isDay = (kind === 'timestamp' || kind === 'date') && typeof value === 'string';
  return isDay ? longDay(value.slice(0, 10), 'en') : asText(value);
}

/** The table that a reference points to. */
export function targetTable({ facts }: ResourceDefinition, column: string): string | null {
  const key = database()
    .getMetadata(facts.entity)
    .foreignKeys.find(({ columns }) => columns[0]?.propertyName === column);
  return key?.referencedEntityMetadata.tableName ?? null;
}

function readableTarget(definition: ResourceDefinition, facts: ColumnFacts, actor: Actor) {
  const table = targetTable(definition, facts.column);
  const target = table === null ? undefined : findDefinition(table);
  return target && mayRead(target, actor) ? target : null;
}
