import { type EntityManager } from 'typeorm';
import { AuditEntry, OutboxMessage } from '../../src/core/entities.js';
import { query } from '../../src/core/database.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { type TestDatabase } from './database.js';

/** Everything that the program wrote beside its rows since a moment: what was told, logged and owed. */
export interface Traces {
  notifications: AlertsNotification[];
  entries: AuditEntry[];
  owed: OutboxMessage[];
}

/** Runs `act` and returns what it left behind. */
export async function tracesOf(manager: EntityManager, act: () => Promise<unknown>): Promise<Traces> {
  const [entry, message] = [await lastId(manager, 'audit_entries'), await lastId(manager, 'outbox_messages')];
  const told = new Set((await manager.find(AlertsNotification)).map(({ id }) => id));
  await act();
  return {
    notifications: (await manager.find(AlertsNotification, { order: { id: 'ASC' } })).filter(
      ({ id }) => !told.has(id),
    ),
    entries: await after(manager, AuditEntry, entry),
    owed: await after(manager, OutboxMessage, message),
  };
}

/** A picture of the content of every table: two are equal only when nothing at all was written between. */
export async function pictureOf({ owner }: TestDatabase): Promise<Record<string, string>> {
  const tables = owner.entityMetadatas.map(({ tableName }) => tableName).join(', ');
  const rows = await query<{ Table: string; Checksum: string }>(owner, `CHECKSUM TABLE ${tables}`);
  return Object.fromEntries(rows.map(({ Table, Checksum }) => [Table.split('.').pop()!, String(Checksum)]));
}

async function lastId(manager: EntityManager, table: string): Promise<string> {
  const [row] = await query<{ id: string | null }>(manager, `SELECT MAX(id) AS id FROM ${table}`);
  return row?.id ?? '0';
}

async function after<T extends { id: string }>(
  manager: EntityManager,
  entity: new () => T,
  id: string,
): Promise<T[]> {
  const rows = await manager.createQueryBuilder(entity, 'row').where('row.id > :id', { id }).getMany();
  return rows.sort((a, b) => Number(a.id) - Number(b.id));
}
