import { query } from '../../src/core/database.js';
import { User } from '../../src/domain/people/entities.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test('every connection of the pool speaks UTC and strict SQL', async () => {
  const runners = Array.from({ length: 5 }, () => db.app.createQueryRunner());
  const sessions = await Promise.all(
    runners.map((runner) =>
      runner.query('SELECT CONNECTION_ID() AS id, @@time_zone AS zone, @@sql_mode AS mode, SLEEP(0.2)'),
    ),
  );
  await Promise.all(runners.map((runner) => runner.release()));
  const rows = (sessions as { id: string; zone: string; mode: string }[][]).flat();
  expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
  for (const { zone, mode } of rows) {
    expect(zone).toBe('+00:00');
    expect(mode).toContain('STRICT_TRANS_TABLES');
    expect(mode).toContain('ONLY_FULL_GROUP_BY');
  }
});

test('a time comes back as it was saved, and stands in the database in UTC', async () => {
  const moment = new Date('2026-03-29T01:30:00Z');
  const user = Object.assign(new User(), {
    username: 'in-summer-time',
    firstname: 'Ada',
    lastname: 'Yilmaz',
    email: 'ada@hairline.test',
    password: 'x',
    email_verified_at: moment,
  });
  await db.app.getRepository(User).insert(user);
  const { email_verified_at } = await db.app.getRepository(User).findOneByOrFail({ id: user.id });
  expect(email_verified_at).toEqual(moment);
  const [row] = await query(
    db.app,
    "SELECT DATE_FORMAT(email_verified_at, '%Y-%m-%d %H:%i:%s') AS text FROM users",
  );
  expect(row).toEqual({ text: '2026-03-29 01:30:00' });
});

test('the tables are emptied between files', async () => {
  await db.truncateAll();
  expect(await db.app.getRepository(User).count()).toBe(0);
});
