import { type DataSource } from 'typeorm';
import { ourMigrations, platformMigrations } from '../../migrations/index.js';
import { type Step, type Steps } from '../../migrations/support/steps.js';
import { query } from '../core/database.js';
import { factsOfTable } from '../core/facts.js';
import { alone, executedMigrations, runAll } from './migrations.js';
import { Problem } from './problem.js';

type Columns = Map<string, Map<string, string>>;

/**
 * Takes over the database of an existing Hairline platform: its tables count as made, and what this program adds to
 * them is run. Nothing is recorded or changed unless all is there. @returns the names of what has run
 */
export function adopt(url: string): Promise<string[]> {
  return alone(url, async (orm) => {
    const columns = await columnsOf(orm);
    await refuseUnlessPlatform(orm, columns);
    const there = ourMigrations.filter((migration) => isThere(new migration(), columns));
    await record(orm, [...platformMigrations, ...there]);
    return runAll(orm);
  });
}

/** The type of each column of each table. */
async function columnsOf(orm: DataSource): Promise<Columns> {
  const rows = await query<{ table: string; name: string; type: string }>(
    orm,
    'SELECT table_name AS `table`, column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = DATABASE()',
  );
  const columns: Columns = new Map();
  for (const { table, name, type } of rows) {
    columns.set(table, (columns.get(table) ?? new Map<string, string>()).set(name, type));
  }
  return columns;
}

async function refuseUnlessPlatform(orm: DataSource, columns: Columns): Promise<void> {
  if ((await executedMigrations(orm)).length > 0)
    throw new Problem('Migrations have run on this database before: use "npm run migrate" without --adopt.');
  const expected = tablesOf(platformMigrations);
  const missing = expected.filter((table) => !columns.has(table));
  if (missing.length === expected.length)
    throw new Problem(
      'This database has none of the tables of a platform: use "npm run migrate" without --adopt.',
    );
  const faults = [
    ...missing.map((table) => `the table ${table} is missing`),
    ...expected.filter((table) => columns.has(table)).flatMap((table) => faultsOf(table, columns)),
  ];
  if (faults.length > 0)
    throw new Problem(
      `This is not the database of a platform, and nothing was changed:\n  ${faults.join('\n  ')}`,
    );
}

function faultsOf(table: string, columns: Columns): string[] {
  const present = columns.get(table) ?? new Map<string, string>();
  const addedLater = new Set(columnsMadeBy(ourMigrations, table));
  return [...factsOfTable(table).columns.values()].flatMap(({ column, encrypted }) => {
    const type = present.get(column);
    if (type === undefined) return addedLater.has(column) ? [] : [`the column ${table}.${column} is missing`];
    return encrypted && !/char|text/.test(type)
      ? [`the column ${table}.${column} is of type ${type}, which can hold no encrypted text`]
      : [];
  });
}

/** Where a migration does nothing but add columns, the platform's database may have them. */
function isThere(migration: Steps, columns: Columns): boolean {
  return migration.steps.every(
    ({ makes }) => makes?.column !== undefined && columns.get(makes.table)?.has(makes.column) === true,
  );
}

/** A negative id says for ever that the migration was not run from here. */
async function record(orm: DataSource, taken: (new () => Steps)[]): Promise<void> {
  await orm.showMigrations();
  const rows = taken.map(({ name }, index) => [index - taken.length, Number(name.slice(-13)), name]);
  await orm.query('INSERT INTO typeorm_migrations (id, timestamp, name) VALUES ?', [rows]);
}

function tablesOf(migrations: (new () => Steps)[]): string[] {
  return stepsOf(migrations).flatMap(({ makes }) => (makes && !makes.column ? [makes.table] : []));
}

function columnsMadeBy(migrations: (new () => Steps)[], table: string): string[] {
  return stepsOf(migrations).flatMap(({ makes }) =>
    makes?.table === table && makes.column ? [makes.column] : [],
  );
}

function stepsOf(migrations: (new () => Steps)[]): Step[] {
  return migrations.flatMap((migration) => [...new migration().steps]);
}
