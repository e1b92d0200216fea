import { platformMigrations } from '../../migrations/index.js';
import { query } from '../../src/core/database.js';
import { openEmptyDatabase, type TestDatabase } from '../support/database.js';
import { described } from './described-tables.js';
import { undescribed } from './undescribed-tables.js';

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: string;
  fallback: string | null;
}

let db: TestDatabase;
let columns: Column[];
let indexes: { table: string; name: string; columns: string; is_unique: number }[];

beforeAll(async () => {
  db = await openEmptyDatabase('platform');
  const runner = db.owner.createQueryRunner();
  for (const migration of platformMigrations) await new migration().up(runner);
  await runner.release();
  columns = await query<Column>(
    db.owner,
    `SELECT table_name AS \`table\`, column_name AS name, column_type AS type, is_nullable AS nullable,
            column_default AS fallback
       FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position`,
  );
  indexes = await query(
    db.owner,
    `SELECT table_name AS \`table\`, index_name AS name, MIN(non_unique) = 0 AS is_unique,
            GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ', ') AS columns
       FROM information_schema.statistics WHERE table_schema = DATABASE() GROUP BY table_name, index_name`,
  );
});
afterAll(() => db.close());

test('the platform has its 97 tables, and the two that their relations need', () => {
  const expected = [...Object.keys(described), ...undescribed];
  expect(expected).toHaveLength(97 + 2);
  expect([...new Set(columns.map(({ table }) => table))].sort()).toEqual([...expected].sort());
});

test.each(Object.entries(described))('%s has the described columns', (table, { columns: text }) => {
  const present = columns.filter((column) => column.table === table).map(inOneWord);
  expect(present).toEqual(expand(text));
});

test.each(Object.entries(described))(
  '%s has the described indexes',
  (table, { unique = [], indexes: list = [] }) => {
    const present = indexes.filter((index) => index.table === table);
    const uniques = present.filter(({ is_unique }) => Number(is_unique) === 1).map((index) => index.columns);
    expect(uniques).toEqual(expect.arrayContaining(unique));
    const missing = list.filter(
      (wanted) => !present.some((index) => `${index.columns},`.startsWith(`${wanted},`)),
    );
    expect(missing).toEqual([]);
  },
);

test.each(undescribed)('%s is a real table: more than a name, with keys and indexes', (table) => {
  const own = columns.filter((column) => column.table === table);
  expect(own.length).toBeGreaterThan(2);
  const present = indexes.filter((index) => index.table === table).map(({ name }) => name);
  expect(present).toContain('PRIMARY');
  if (table !== 'password_reset_tokens') expect(present.length).toBeGreaterThan(1);
});

function expand(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .flatMap((part) => stamps[part] ?? [part]);
}

const stamps: Record<string, string[] | undefined> = {
  stamps: ['created_at timestamp=now', 'updated_at timestamp=now'],
  'stamps?': ['created_at timestamp?', 'updated_at timestamp?'],
  'stamps and trash': ['created_at timestamp=now', 'updated_at timestamp=now', 'deleted_at timestamp?'],
};

function inOneWord({ name, type, nullable, fallback }: Column): string {
  const value = fallback === null ? 'NULL' : fallback.replaceAll("'", '').toLowerCase();
  const written = value.startsWith('current_timestamp') ? 'now' : value;
  const isEmpty = nullable === 'YES';
  return `${name} ${short(type)}${isEmpty ? '?' : ''}${written === 'NULL' || written === 'null' ? '' : `=${written}`}`;
}

/** MariaDB tells widths that mean nothing, and calls JSON longtext. */
function short(type: string): string {
  const plain = type.replace(/^(tinyint|int|bigint)\(\d+\)/, '$1');
  const known: Record<string, string> = {
    'char(36)': 'uuid',
    'varchar(255)': 'string',
    tinyint: 'bool',
    longtext: 'json',
    'decimal(10,2)': 'money',
    'bigint unsigned': 'bigint',
  };
  return known[plain] ?? plain.replace('varchar', 'string');
}
