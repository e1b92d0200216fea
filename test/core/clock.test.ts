import { eachDue } from '../../src/core/clock.js';
import { FailedJob } from '../../src/core/entities.js';
import { Refusal } from '../../src/core/errors.js';
import { Treatment } from '../../src/domain/catalogue/entities.js';
import { aTreatment } from '../support/journey.js';
import { staffedDatabase } from '../support/staffed-database.js';

const world = staffedDatabase();

const due = { sql: "SELECT id FROM treatments WHERE treatment_type = 'due'", parameters: () => [] };
const failures = () => world.db.app.getRepository(FailedJob).find();
const many = (number: number) =>
  Promise.all(Array.from({ length: number }, () => aTreatment({ treatment_type: 'due' })));
const settle = () => world.db.app.query("UPDATE treatments SET treatment_type = 'done'");

afterEach(async () => {
  await settle();
  await world.db.app.query('DELETE FROM failed_jobs');
});

/** As a verb of the clock is written: locked, looked at again, done. */
const doIt = async (...[work, id]: Parameters<Parameters<typeof eachDue>[2]>): Promise<boolean> => {
  const row = await work.find(Treatment, id);
  if (row.treatment_type !== 'due') return false;
  await work.change(Treatment, row, { treatment_type: 'done' });
  return true;
};

test('each row that is due is done, however many there are', async () => {
  await many(450);
  expect(await eachDue('test', due, doIt)).toBe(450);
  expect(await eachDue('test', due, doIt)).toBe(0);
});

test('workers who do it at once do each row once between them', async () => {
  await many(30);
  const done = await Promise.all([1, 2, 3, 4].map(() => eachDue('test', due, doIt)));
  expect(done.reduce((sum, one) => sum + one)).toBe(30);
});

test('a row that fails holds up no other, is kept, rests, and leaves the list when it succeeds', async () => {
  const [bad] = await many(3);
  let tried = 0;
  const badly: typeof doIt = (work, id) => {
    if (id !== bad!.id) return doIt(work, id);
    tried += 1;
    throw new Error('the secret of somebody');
  };
  expect(await eachDue('test', due, badly)).toBe(2);
  expect(await eachDue('test', due, badly)).toBe(0);
  expect(tried).toBe(1);
  const [kept] = await failures();
  expect(kept).toMatchObject({ uuid: `clock-test-${bad!.id}`, connection: 'clock', queue: 'test' });
  expect(kept!.exception).toMatch(/^Error\nat /);
  expect(kept!.exception).not.toContain('secret');

  await world.db.app.query('UPDATE failed_jobs SET failed_at = failed_at - INTERVAL 11 MINUTE');
  expect(await eachDue('test', due, doIt)).toBe(1);
  expect(await failures()).toEqual([]);
});

test('a failure whose row is not due any more is forgotten', async () => {
  await many(1);
  await eachDue('test', due, () => Promise.reject(new Error('no')));
  expect(await failures()).toHaveLength(1);
  await settle();
  await eachDue('test', due, doIt);
  expect(await failures()).toEqual([]);
});

test('a refusal is no failure: somebody was faster', async () => {
  await many(1);
  expect(await eachDue('test', due, () => Promise.reject(new Refusal('It is so already.')))).toBe(0);
  expect(await failures()).toEqual([]);
});
