import { systemActor } from '../../src/core/actor.js';
import { query } from '../../src/core/database.js';
import { nextNumber } from '../../src/core/sequence.js';
import { transact } from '../../src/core/transact.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(() => db.truncateAll());
afterAll(() => db.close());

const next = (name: string, highest = 0) =>
  transact(systemActor('seed', 'test'), null, 'count', (work) =>
    nextNumber(work, name, () => Promise.resolve(highest)),
  );

test('numbers go up one by one, each sequence for itself', async () => {
  expect(await next('bills')).toBe(1);
  expect(await next('bills')).toBe(2);
  expect(await next('codes')).toBe(1);
});

test('a new sequence goes on where an older writer stopped', async () => {
  expect(await next('codes', 122)).toBe(123);
  expect(await next('codes', 500)).toBe(124);
});

test('however many ask at once, no number is given twice or left out', async () => {
  const numbers = await Promise.all(Array.from({ length: 30 }, () => next('codes')));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test('a transaction that fails gives its number back', async () => {
  await next('codes');
  const failing = transact(systemActor('seed', 'test'), null, 'count', async (work) => {
    await nextNumber(work, 'codes', () => Promise.resolve(0));
    throw new Error('something else went wrong');
  });
  await expect(failing).rejects.toThrow('something else went wrong');
  expect(await next('codes')).toBe(2);
  expect(await query(db.app, "SELECT value FROM settings WHERE name = 'sequence.codes'")).toHaveLength(1);
});
