import { database, query } from '../../core/database.js';

const SMALL = 10_000;
const sizes = new Map<string, number>();

/** Learns about how many rows each table has, from the database's own statistics. */
export async function refreshSizes(): Promise<void> {
  const rows = await query<{ name: string; size: string | number }>(
    database(),
    'SELECT table_name AS name, table_rows AS size FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  for (const { name, size } of rows) sizes.set(name, Number(size));
}

/** About how many rows; nothing is known of a table made meanwhile. */
export const approximateSize = (table: string): number => sizes.get(table) ?? 0;

export const isSmall = (table: string): boolean => approximateSize(table) < SMALL;
