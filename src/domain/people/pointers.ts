import { type EntityManager } from 'typeorm';
import { type EntityClass, factsOf, factsOfTable } from '../../core/facts.js';

/** A column that says whose a row is: a foreign key, or an id with the name of its kind beside it. */
export interface Pointer {
  entity: EntityClass;
  table: string;
  column: string;
  /** Where the id alone does not say to which table it points. */
  typeColumn: string | null;
  /** The spellings of this kind: ours, and Laravel's. */
  types: readonly string[];
}

/** Ids of patients that neither a foreign key nor a type beside them tells. */
const UNTOLD: readonly [table: string, column: string, typeColumn: string | null][] = [
  ['oauth_access_tokens', 'user_id', null],
  ['oauth_auth_codes', 'user_id', null],
  ['approval_requests', 'open_subject_id', 'subject_type'],
];

/** What is never rewritten and never walked into: the log of what happened. */
const APPEND_ONLY = new Set(['audit_entries', 'audit_seals', 'audit_seal_entries']);

/** Every column anywhere that points to rows of this table, read from the entities: a new table cannot be forgotten. */
export function pointersTo(manager: EntityManager, target: string): Pointer[] {
  const { entity: targetEntity } = factsOfTable(target);
  const types = [targetEntity.name, `App\\Models\\${targetEntity.name}`];
  const found: Pointer[] = [];
  for (const metadata of manager.connection.entityMetadatas) {
    const entity = metadata.target as EntityClass;
    const { table, columns } = factsOf(entity);
    if (APPEND_ONLY.has(table)) continue;
    const keys = new Map(
      metadata.foreignKeys.map((key) => [key.columnNames[0]!, key.referencedEntityMetadata.tableName]),
    );
    for (const column of columns.keys()) {
      const typeColumn = column.replace(/_id$/, '_type');
      if (keys.get(column) === target) found.push({ entity, table, column, typeColumn: null, types });
      else if (
        !keys.has(column) &&
        typeColumn !== column &&
        takes(columns.get(typeColumn), targetEntity.name)
      )
        found.push({ entity, table, column, typeColumn, types });
    }
  }
  if (target !== 'patients') return found;
  const untold = UNTOLD.map(([table, column, typeColumn]) => ({
    entity: factsOfTable(table).entity,
    table,
    column,
    typeColumn,
    types,
  }));
  return [...found, ...untold];
}

/** A column of kinds without a list takes any. */
function takes(typeColumn: { values?: readonly string[] } | undefined, name: string): boolean {
  if (!typeColumn) return false;
  return typeColumn.values === undefined || typeColumn.values.includes(name);
}
