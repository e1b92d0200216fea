import { OutboxMessage } from '../../../src/core/entities.js';
import { jobFigures, namesOfMessages } from '../../../src/domain/failed-jobs/figures.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aFailedBeat, aFailedJob } from '../../support/failed-jobs.js';
import { make } from '../../support/world.js';

let db: TestDatabase;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const MINUTE_MS = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MS);
const owed = (values: Partial<OutboxMessage>) =>
  make(OutboxMessage, { name: 'charge-payment', payload: {}, available_at: ago(0), ...values });

test('what was owed, done and failed within a day is counted by its kind', async () => {
  await owed({ available_at: ago(10) });
  await owed({ available_at: ago(2) });
  await owed({ available_at: ago(-60) });
  await owed({ done_at: ago(5) });
  await owed({ done_at: ago(90) });
  await owed({ done_at: ago(30 * 60) });
  await owed({ done_at: ago(1), discarded_at: ago(1) });
  await aFailedJob({ name: 'charge-payment' });
  await aFailedBeat('expireQuotes', 'a quote');
  const [charge, ...others] = await jobFigures(db.app.manager);
  expect(charge).toMatchObject({
    name: 'charge-payment',
    does: 'Charge a card',
    waiting: 2,
    delayed: 1,
    done_hour: 1,
    done_day: 2,
    failed: 1,
  });
  expect(Math.round(charge!.oldest_ms! / MINUTE_MS)).toBe(10);
  expect(others).toEqual([
    expect.objectContaining({ name: 'expireQuotes', failed: 1, waiting: 0, oldest_ms: null }),
  ]);
});

test('what waits for later is nothing that waits', async () => {
  await owed({ available_at: ago(-60) });
  expect(await jobFigures(db.app.manager)).toMatchObject([{ waiting: 0, delayed: 1, oldest_ms: null }]);
});

test('where nothing is owed there is nothing to count', async () => {
  expect(await jobFigures(db.app.manager)).toEqual([]);
  expect(await namesOfMessages(db.app.manager, [])).toEqual(new Map());
});

test('running messages are counted by their names', async () => {
  const ids = [await owed({}), await owed({}), await owed({ name: 'mail-person' })].map(({ id }) => id);
  const named = await namesOfMessages(db.app.manager, ids);
  expect(Object.fromEntries(named)).toEqual({ 'charge-payment': 2, 'mail-person': 1 });
});
