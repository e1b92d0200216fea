import { type DataSource } from 'typeorm';
import { query } from '../../src/core/database.js';

interface Column {
  name: string;
  type: string;
  length: number | null;
}

type Values = Record<string, string | number | null>;

/** Puts a row into any table: what must not be empty gets something plausible, and nothing it refers to need exist. */
export async function insertRow(owner: DataSource, table: string, values: Values = {}): Promise<void> {
  const required = await query<Column>(
    owner,
    `SELECT column_name AS name, data_type AS type, character_maximum_length AS length FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name = ? AND is_nullable = 'NO' AND column_default IS NULL
        AND extra NOT LIKE '%auto_increment%'`,
    [table],
  );
  const row = {
    ...Object.fromEntries(required.map((column) => [column.name, plausible(column)])),
    ...values,
  };
  const runner = owner.createQueryRunner();
  try {
    await runner.query('SET foreign_key_checks = 0');
    await runner.query(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
        .map(() => '?')
        .join(', ')})`,
      Object.values(row),
    );
  } finally {
    await runner.query('SET foreign_key_checks = 1');
    await runner.release();
  }
}

let made = 0;

/** Numbers are 2: some count from 2, and ratings end at 5. */
function plausible({ type, length }: Column): string | number {
  made += 1;
  switch (type) {
    case 'date':
      return '2026-01-31';
    case 'time':
      return '09:30:00';
    case 'timestamp':
      return '2026-01-31 09:30:00';
    case 'json':
      return '{}';
    case 'int':
    case 'bigint':
    case 'tinyint':
    case 'decimal':
      return 2;
    case 'longtext':
      // MariaDB's JSON.
      return '{}';
    default:
      return String(made).padStart(3, 'v').slice(-Number(length));
  }
}
