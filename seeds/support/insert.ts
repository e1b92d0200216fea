import { type EntityManager } from 'typeorm';
import { type QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { keys } from '../../src/core/crypto.js';
import { query } from '../../src/core/database.js';
import { type EntityClass, factsOf } from '../../src/core/facts.js';

const CHUNK = 500;

/** What a row is made of; what is left out, the database fills in. */
export type Values<T> = Partial<T>;

/**
 * Inserts those rows whose key is not there yet, and touches no other.
 * @returns the rows that were new
 */
export async function insertMissing<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  rows: readonly Values<T>[],
  key: readonly (keyof T & string)[] = ['id' as keyof T & string],
): Promise<Values<T>[]> {
  const added: Values<T>[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const known = new Set((await stored(manager, entity, chunk, key)).map((row) => keyOf(row, key)));
    const missing = chunk.filter((row) => !known.has(keyOf(row, key)));
    await insert(manager, entity, missing);
    added.push(...missing);
  }
  return added;
}

/**
 * As above, for rows that are known by something other than their id.
 * @returns the ids of all rows, in their order, and which rows were new
 */
export async function ensure<T extends { id: string }>(
  manager: EntityManager,
  entity: EntityClass<T>,
  rows: readonly Values<T>[],
  key: readonly (keyof T & string)[],
): Promise<{ ids: string[]; added: Set<Values<T>> }> {
  const added = new Set(await insertMissing(manager, entity, rows, key));
  const found = await stored(manager, entity, rows, key);
  const idByKey = new Map(found.map((row) => [keyOf(row, key), String(row.id)]));
  return { ids: rows.map((row) => idByKey.get(keyOf(row, key))!), added };
}

async function insert<T extends object>(manager: EntityManager, entity: EntityClass<T>, rows: Values<T>[]) {
  if (rows.length === 0) return;
  const values = rows.map((row) => withBlindIndexes(entity, row)) as QueryDeepPartialEntity<T>[];
  await manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
}

/** Also rows in the trash: what staff put there does not come back. */
async function stored<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  rows: readonly Values<T>[],
  key: readonly (keyof T & string)[],
): Promise<Values<T & { id: string }>[]> {
  if (rows.length === 0) return [];
  const { table, columns } = factsOf(entity);
  const names = [...new Set([...key, ...(columns.has('id') ? ['id'] : [])])].join(', ');
  const first = key[0]!;
  const wanted = [...new Set(rows.map((row) => row[first]))];
  return query(manager, `SELECT ${names} FROM ${table} WHERE ${first} IN (?)`, [wanted]);
}

function keyOf<T extends object>(row: Values<T>, key: readonly (keyof T & string)[]): string {
  return key.map((name) => String(row[name]).toLowerCase()).join('\0');
}

/** The keyed hash of each encrypted column that can be searched, as the unit of work writes it. */
function withBlindIndexes<T extends object>(entity: EntityClass<T>, row: Values<T>): Values<T> {
  const { table, columns } = factsOf(entity);
  const values = row as Record<string, unknown>;
  const indexes = [...columns.values()]
    .filter(({ blindIndexOf }) => blindIndexOf !== undefined && typeof values[blindIndexOf] === 'string')
    .map(({ column, blindIndexOf }) => [
      column,
      keys().blindIndex(values[blindIndexOf!] as string, `${table}.${blindIndexOf}`),
    ]);
  return { ...row, ...(Object.fromEntries(indexes) as Record<string, unknown>) };
}
