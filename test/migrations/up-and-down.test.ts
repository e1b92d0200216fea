import { query } from '../../src/core/database.js';
import { migrations } from '../../migrations/index.js';
import { pendingMigrations, runPending, startAfresh, undoLast } from '../../src/main/migrations.js';
import { openEmptyDatabase, type TestDatabase } from '../support/database.js';

const names = migrations.map(({ name }) => name);
let db: TestDatabase;

beforeAll(async () => {
  db = await openEmptyDatabase('migrations');
});
afterAll(() => db.close());

test('everything is pending on an empty database, and the app may ask', async () => {
  expect(await pendingMigrations(db.appUrl)).toEqual(names);
});

test('migrations run in order, and a second run does nothing', async () => {
  expect(await runPending(db.ownerUrl)).toEqual(names);
  expect(await runPending(db.ownerUrl)).toEqual([]);
  expect(await pendingMigrations(db.appUrl)).toEqual([]);
});

test('the migrated tables are exactly what the entities declare', async () => {
  expect(await differences()).toEqual([]);
});

test('each migration is undone by itself, and nothing is left in the end', async () => {
  for (const name of [...names].reverse()) {
    expect(await undoLast(db.ownerUrl, 1)).toEqual([name]);
  }
  expect(await leftovers()).toEqual(['typeorm_migrations']);
  expect(await undoLast(db.ownerUrl, 1)).toEqual([]);
});

test('several are undone at once, and run again', async () => {
  await runPending(db.ownerUrl);
  expect(await undoLast(db.ownerUrl, 5)).toEqual(names.slice(-5).reverse());
  expect(await runPending(db.ownerUrl)).toEqual(names.slice(-5));
  expect(await differences()).toEqual([]);
});

test('a fresh start drops whatever is there', async () => {
  await db.owner.query('CREATE TABLE of_somebody_else (id int)');
  expect(await startAfresh(db.ownerUrl)).toEqual(names);
  expect(await leftovers()).not.toContain('of_somebody_else');
  expect(await differences()).toEqual([]);
});

test('two that migrate at the same time do so one after the other', async () => {
  await undoLast(db.ownerUrl, Infinity);
  const both = await Promise.all([runPending(db.ownerUrl), runPending(db.ownerUrl)]);
  expect(both.flat().sort()).toEqual([...names].sort());
});

async function differences(): Promise<string[]> {
  const { upQueries } = await db.owner.driver.createSchemaBuilder().log();
  return upQueries.map((change) => change.query);
}

async function leftovers(): Promise<string[]> {
  const rows = await query<{ name: string }>(
    db.owner,
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()
     UNION SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()`,
  );
  return rows.map(({ name }) => name);
}
