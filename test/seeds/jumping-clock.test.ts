import { runDemo } from '../../seeds/index.js';
import { query } from '../../src/core/database.js';
import { clock } from '../../src/jobs/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { fakeDate, realDate } from '../support/fake-date.js';

const START = Math.floor(Date.now() / 1000) * 1000;
const DAY_MS = 86_400_000;
/** What can be due because of something else that was. */
const MOST_BEATS = 10;

let db: TestDatabase;
afterEach(() => db.close());
afterAll(realDate);

async function plantDemo(): Promise<void> {
  fakeDate(START);
  db = await openTestDatabase({ connections: 20 });
  await runDemo();
}

/** How many rows each table has. */
async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { tableName } of db.app.entityMetadatas) {
    const [row] = await query<{ rows: string }>(db.app, `SELECT COUNT(*) AS \`rows\` FROM ${tableName}`);
    found[tableName] = Number(row!.rows);
  }
  return found;
}

/** Everything that is due so many days from the start is done, by so many workers at once. */
async function live(days: number, workers: number): Promise<Record<string, number>> {
  fakeDate(START + days * DAY_MS);
  let before = await counts();
  for (let beat = 0; beat < MOST_BEATS; beat++) {
    await Promise.all(
      Array.from({ length: workers }, async () => {
        for (const { run } of clock) await run();
      }),
    );
    const after = await counts();
    if (JSON.stringify(after) === JSON.stringify(before)) return after;
    before = after;
  }
  throw new Error('There is always more to do.');
}

let alone: Record<string, number>;

test('a clock that jumps a month ahead, back, and ahead again does nothing twice', async () => {
  await plantDemo();
  const now = await live(0, 1);
  alone = await live(30, 1);
  expect(alone.alerts_notifications).toBeGreaterThan(now.alerts_notifications! + 50);
  for (const days of [0, 30]) expect({ days, ...(await live(days, 1)) }).toEqual({ days, ...alone });
});

test('three workers do what one does', async () => {
  await plantDemo();
  await live(0, 3);
  expect(await live(30, 3)).toEqual(alone);
});
