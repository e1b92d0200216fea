import { platformMigrations } from '../../migrations/index.js';
import { query } from '../../src/core/database.js';
import { adopt } from '../../src/main/adopt.js';
import { pendingMigrations, startAfresh, undoLast } from '../../src/main/migrations.js';
import { openEmptyDatabase, type TestDatabase } from '../support/database.js';
import { insertRow } from './minimal-row.js';

let db: TestDatabase;

beforeEach(async () => {
  db = await openEmptyDatabase('adopted');
});
afterEach(() => db.close());

test('an empty database is no platform', async () => {
  await expect(adopt(db.ownerUrl)).rejects.toThrow(/has none of the tables of a platform/);
});

test('what is missing is named, and nothing is changed', async () => {
  await makePlatform('DROP TABLE reviews', 'ALTER TABLE patients DROP COLUMN gender');
  await db.owner.query('ALTER TABLE medical_histories MODIFY age int NULL');
  const refusal = await adopt(db.ownerUrl).catch((error: Error) => error.message);
  expect(String(refusal).split('\n').slice(1)).toEqual([
    '  the table reviews is missing',
    '  the column patients.gender is missing',
    '  the column medical_histories.age is of type int, which can hold no encrypted text',
  ]);
  await expect(db.owner.query('SELECT * FROM typeorm_migrations')).rejects.toMatchObject({ errno: 1146 });
});

test('a platform is taken over with its rows, and gets what this program adds', async () => {
  await makePlatform('ALTER TABLE quotes ADD COLUMN deleted_at timestamp NULL');
  await insertRow(db.owner, 'locations', { name: 'Istanbul' });
  const run = await adopt(db.ownerUrl);
  expect(run.map((name) => name.slice(0, -13))).toEqual([
    'SoftDeleteOfTreatments',
    'ColumnsOfOurs',
    'IndexesOfOurs',
    'TablesOfOurs',
    'Checks',
    'Retention',
    'ColumnsForDecisions',
    'TablesForDecisions',
    'TablesForApps',
    'AppSecondFactors',
    'ClockOfAftercare',
    'MailsAndJobs',
    'TablesForCardPayments',
  ]);
  expect(await pendingMigrations(db.appUrl)).toEqual([]);
  expect(await query(db.app, 'SELECT name FROM locations')).toEqual([{ name: 'Istanbul' }]);
  const { upQueries } = await db.owner.driver.createSchemaBuilder().log();
  expect(upQueries).toEqual([]);
});

test('what was taken over is never undone or dropped', async () => {
  await makePlatform();
  const run = await adopt(db.ownerUrl);
  expect(await undoLast(db.ownerUrl, Infinity)).toEqual([...run].reverse());
  await expect(startAfresh(db.ownerUrl)).rejects.toThrow(/taken over from the platform/);
  await expect(db.owner.query('SELECT 1 FROM patients')).resolves.toEqual([]);
});

test('a database is taken over once', async () => {
  await makePlatform();
  await adopt(db.ownerUrl);
  await expect(adopt(db.ownerUrl)).rejects.toThrow(/without --adopt/);
});

async function makePlatform(...changes: string[]): Promise<void> {
  const runner = db.owner.createQueryRunner();
  for (const migration of platformMigrations) await new migration().up(runner);
  for (const change of changes) await runner.query(change);
  await runner.release();
}
