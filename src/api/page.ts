import {
  Brackets,
  type EntityManager,
  type FindOptionsWhere,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';
import { z } from 'zod';
import { factsOf } from '../core/facts.js';
import { InvalidRequest } from './problem.js';
import { type Shape } from './shape.js';

export const MOST = 100;

/** The query of every list. */
export const Paging = z.strictObject({
  limit: z.coerce
    .number('A whole number from 1 to 100.')
    .int('A whole number from 1 to 100.')
    .min(1, 'At least 1.')
    .max(MOST, 'At most 100.')
    .default(20)
    .meta({ description: 'How many, 100 at the most.' }),
  cursor: z
    .string()
    .max(500, 'This is no cursor of ours.')
    .optional()
    .meta({ description: 'Where to go on: `next_cursor` of the page before, or its `Link`.' }),
});
export type PageQuery = z.output<typeof Paging>;

export interface Page<T> {
  data: T[];
  next_cursor: string | null;
}

export const pageSchema = (item: z.ZodType) =>
  z.strictObject({ data: z.array(item), next_cursor: z.string().nullable().meta({ example: null }) });

/** What a row is sorted by that is no column of it: `sql` speaks of the row as `t`; `name` is its cursors'. */
interface Computed {
  name: string;
  sql: string;
}

const COMPUTED = 'computed_key';

interface Order<T> {
  /** Sorted by this, then by id; never null. */
  by: (keyof T & string) | Computed;
  descending?: boolean;
}

/**
 * One page of a table along a key, so that the thousandth costs what the first does; where the key is computed, it is
 * computed of every row that `narrow` leaves. `narrow` may join and filter; the row is `t`.
 */
export async function pageOf<T extends { id: string }>(
  manager: EntityManager,
  { entity, columns }: Shape<T>,
  query: PageQuery,
  where: FindOptionsWhere<T>,
  { by, descending = true }: Order<T> = { by: 'id' },
  narrow: (builder: SelectQueryBuilder<T & ObjectLiteral>) => void = () => {},
): Promise<Page<T>> {
  const column = typeof by === 'string' ? by : null;
  const key = typeof by === 'string' ? { name: by, sql: `t.${by}` } : by;
  const selected = column === null ? ['id', ...columns] : ['id', ...columns, column];
  const builder = manager
    .getRepository<T & ObjectLiteral>(entity)
    .createQueryBuilder('t')
    .select([...new Set(selected)].map((name) => `t.${name}`))
    .where(where)
    .limit(query.limit + 1);
  if (column === null) builder.addSelect(key.sql, COMPUTED);
  narrow(builder);
  const direction = descending ? 'DESC' : 'ASC';
  builder.addOrderBy(key.sql, direction).addOrderBy('t.id', direction);
  const list = entityKey(entity, key.name);
  if (query.cursor !== undefined) seek(builder, readCursor(list, query.cursor), key, descending);
  const { entities: rows, raw } = await builder.getRawAndEntities<Record<string, unknown>>();
  const data = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? data.at(-1) : undefined;
  if (!last) return { data, next_cursor: null };
  const computed = raw.find(({ t_id }) => t_id === last.id)?.[COMPUTED];
  return { data, next_cursor: cursorOf(list, column === null ? computed : last[column], last.id) };
}

/** The beginning of a longer page of a list that stands in the order of its ids. */
export function firstOf<T extends { id: string }>(
  { data, next_cursor }: Page<T>,
  entity: Shape<{ id: string }>['entity'],
  limit: number,
): Page<T> {
  const last = data[limit - 1];
  if (data.length <= limit || !last) return { data, next_cursor };
  return { data: data.slice(0, limit), next_cursor: cursorOf(entityKey(entity, 'id'), last.id, last.id) };
}

/** The same page with each row made into what is answered. */
export async function mapPage<T, R>(
  { data, next_cursor }: Page<T>,
  map: (row: T) => R | Promise<R>,
): Promise<Page<R>> {
  return { data: await Promise.all(data.map(map)), next_cursor };
}

function seek<T extends ObjectLiteral>(
  builder: SelectQueryBuilder<T>,
  [value, id]: [string | number, string],
  { name, sql }: Computed,
  descending: boolean,
): void {
  const beyond = descending ? '<' : '>';
  const parameters = { cursor_value: value, cursor_id: id };
  if (name === 'id') builder.andWhere(`t.id ${beyond} :cursor_id`, parameters);
  else
    builder.andWhere(
      new Brackets((either) =>
        either
          .where(`${sql} ${beyond} :cursor_value`, parameters)
          .orWhere(`(${sql} = :cursor_value AND t.id ${beyond} :cursor_id)`, parameters),
      ),
    );
}

const entityKey = (entity: Shape<{ id: string }>['entity'], by: string) => `${factsOf(entity).table}.${by}`;

/** Opaque to apps; of one list in one order only. */
export function cursorOf(list: string, value: unknown, id: string): string {
  const plain = value instanceof Date ? value.toISOString().slice(0, 19).replace('T', ' ') : value;
  return Buffer.from(JSON.stringify([list, plain, id])).toString('base64url');
}

const Cursor = z.tuple([z.string(), z.union([z.string().max(255), z.number()]), z.string().max(100)]);

/** @throws InvalidRequest for anything that is no cursor of this list */
export function readCursor(list: string, cursor: string): [string | number, string] {
  const wrong = new InvalidRequest([{ pointer: '?cursor', detail: 'This is no cursor of this list.' }]);
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw wrong;
  }
  const read = Cursor.safeParse(content);
  if (!read.success || read.data[0] !== list) throw wrong;
  return [read.data[1], read.data[2]];
}
