import { type EntityManager, In } from 'typeorm';
import { type EntityClass, factsOfTable } from '../../core/facts.js';
import { Patient } from './entities.js';
import { type Pointer, pointersTo } from './pointers.js';

export type FoundRow = Record<string, unknown>;

/** Rows by their table, each once. */
export type Footprint = ReadonlyMap<string, { entity: EntityClass; rows: FoundRow[] }>;

/** Books of Hairline with clinics and affiliates: they rest on a patient's payments, and say nothing of the person. */
export const BOOKS: Readonly<Record<string, string>> = {
  provider_bill_lines: "what a clinic is owed for a payment: the clinic's account",
  affiliate_commissions: "what an affiliate earns by a payment: the affiliate's account",
};

const AT_A_TIME = 500;

/**
 * Everything that belongs to a patient: the row itself, whatever points to it, whatever points to those, and so on,
 * in the trash too. Which columns point is read from the entities.
 */
export async function footprintOf(
  manager: EntityManager,
  patientId: string,
  { lock = false } = {},
): Promise<Footprint> {
  const found = new Map<string, { entity: EntityClass; rows: FoundRow[]; keys: Set<string> }>();
  const remember = (table: string, entity: EntityClass, rows: FoundRow[]): string[] => {
    const place = found.get(table) ?? { entity, rows: [], keys: new Set<string>() };
    found.set(table, place);
    const fresh = rows.filter((row) => !place.keys.has(keyOf(manager, entity, row)));
    for (const row of fresh) {
      place.keys.add(keyOf(manager, entity, row));
      place.rows.push(row);
    }
    return fresh.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  };
  const patients = await manager.find(Patient, { where: { id: patientId }, withDeleted: true });
  const queue: { table: string; ids: string[] }[] = [
    { table: 'patients', ids: remember('patients', Patient, patients as unknown as FoundRow[]) },
  ];
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (next.ids.length === 0) continue;
    for (const pointer of pointersTo(manager, next.table)) {
      if (pointer.table in BOOKS) continue;
      const rows = await rowsAt(manager, pointer, next.ids, lock);
      queue.push({ table: pointer.table, ids: remember(pointer.table, pointer.entity, rows) });
    }
  }
  return found;
}

/** Every table that a patient's rows can be in. */
export function tablesOfPatients(manager: EntityManager): Set<string> {
  const reached = new Set(['patients']);
  for (const table of reached)
    for (const pointer of pointersTo(manager, table))
      if (!(pointer.table in BOOKS)) reached.add(pointer.table);
  return reached;
}

async function rowsAt(
  manager: EntityManager,
  { table, column, typeColumn, types }: Pointer,
  ids: readonly string[],
  lock: boolean,
): Promise<FoundRow[]> {
  const rows: FoundRow[] = [];
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    const where = {
      [column]: In(ids.slice(from, from + AT_A_TIME)),
      ...(typeColumn ? { [typeColumn]: In([...types]) } : {}),
    };
    const page = await manager.find<FoundRow>(factsOfTable(table).entity, {
      where,
      withDeleted: true,
      ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    rows.push(...page);
  }
  return rows;
}

function keyOf(manager: EntityManager, entity: EntityClass, row: FoundRow): string {
  const { primaryColumns } = manager.connection.getMetadata(entity);
  return primaryColumns.map(({ propertyName }) => String(row[propertyName])).join('/');
}
