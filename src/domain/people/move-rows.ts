import { In, type ObjectLiteral } from 'typeorm';
import { query } from '../../core/database.js';
import { type EntityClass } from '../../core/facts.js';
import { type Work } from '../../core/work.js';
import { type Pointer } from './pointers.js';

interface Moved {
  moved: number;
  /** Rows that the other one has just so: they stay where they are, and nothing is lost. */
  left: number;
}

type Row = Record<string, unknown> & { id: string };

/** Lets every row that points to one patient point to another, those in the trash too; each change is audited. */
export async function moveRows(
  work: Work,
  pointer: Pointer,
  from: string,
  to: string,
  staying: ReadonlySet<string> = new Set(),
): Promise<Moved> {
  if (!hasOwnKey(work, pointer)) return moveKeys(work, pointer, from, to);
  const entity = pointer.entity as EntityClass<Row>;
  const rows = await work.manager.find(entity, {
    where: whose(pointer, from),
    withDeleted: true,
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const count: Moved = { moved: 0, left: 0 };
  for (const row of rows.filter(({ id }) => !staying.has(id))) {
    if (await collides(work, pointer, row, to)) count.left++;
    else {
      await work.change(entity, row, { [pointer.column]: to });
      count.moved++;
    }
  }
  return count;
}

export function whose({ column, typeColumn, types }: Pointer, id: string): ObjectLiteral {
  return { [column]: id, ...(typeColumn ? { [typeColumn]: In(types) } : {}) };
}

/** Whether the other one has a row already that a unique index says there is one of. */
async function collides(work: Work, { entity, column }: Pointer, row: Row, to: string): Promise<boolean> {
  const { indices } = work.manager.connection.getMetadata(entity);
  for (const { isUnique, columns } of indices) {
    const names = columns.map(({ propertyName }) => propertyName);
    if (!isUnique || !names.includes(column)) continue;
    const where = Object.fromEntries(names.map((name) => [name, name === column ? to : row[name]]));
    if (Object.values(where).includes(null)) continue;
    if (await work.manager.findOne(entity, { where, withDeleted: true })) return true;
  }
  return false;
}

function hasOwnKey(work: Work, { entity }: Pointer): boolean {
  return work.manager.connection.getMetadata(entity).primaryColumns.length === 1;
}

/** Pivots have no id: what the other one has as well goes, the rest moves, and the log gets the number. */
async function moveKeys(work: Work, pointer: Pointer, from: string, to: string): Promise<Moved> {
  const { table, column, typeColumn, types } = pointer;
  const condition = `${column} = ? AND ${typeColumn} IN (?, ?)`;
  const held = await query(work.manager, `SELECT 1 FROM ${table} WHERE ${condition} FOR UPDATE`, [
    from,
    ...types,
  ]);
  if (held.length === 0) return { moved: 0, left: 0 };
  await work.manager.query(`UPDATE IGNORE ${table} SET ${column} = ? WHERE ${condition}`, [
    to,
    from,
    ...types,
  ]);
  const same = await query(work.manager, `SELECT 1 FROM ${table} WHERE ${condition} FOR UPDATE`, [
    from,
    ...types,
  ]);
  await work.manager.query(`DELETE FROM ${table} WHERE ${condition}`, [from, ...types]);
  const moved = held.length - same.length;
  work.note('patients', to, 'noted', {
    [table]: { before: null, after: `${moved} from the merged patient` },
  });
  return { moved, left: 0 };
}
