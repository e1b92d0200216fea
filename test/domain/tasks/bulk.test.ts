import { IsNull } from 'typeorm';
import { approveReview } from '../../../src/domain/reviews/approve-review.js';
import { Review } from '../../../src/domain/reviews/entities.js';
import { rejectReview } from '../../../src/domain/reviews/reject-review.js';
import { cancelTask, checkBulk, confirmBulk, runBulk, startBulk } from '../../../src/domain/tasks/bulk.js';
import { bulkRows } from '../../../src/domain/tasks/bulk-rows.js';
import { BackgroundTask } from '../../../src/domain/tasks/entities.js';
import { systemActor } from '../../../src/core/actor.js';
import { AuditEntry, OutboxMessage } from '../../../src/core/entities.js';
import { workOff } from '../../../src/jobs/worker.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { breakAt } from '../../support/faults.js';
import { aClinic, actorAs, aPatient, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
let provider_id: string;
let patient_id: string;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 10 });
  staff = await makeStaff(db);
  provider_id = (await aClinic()).id;
  patient_id = (await aPatient()).id;
});
afterAll(() => db.close());

const content = () => actorAs('content', staff.content);
const job = () => systemActor('job', 'test');

async function reviews(number: number, values: Partial<Review> = {}): Promise<Review[]> {
  const made = [];
  for (let n = 0; n < number; n++)
    made.push(await make(Review, { provider_id, patient_id, overall_rating: 4, ...values }));
  return made;
}

const start = (rows: readonly Review[], verb = approveReview as never, input = {}) =>
  startBulk(content(), {
    resource: 'reviews',
    verb,
    title: 'Approve',
    input,
    rows: rows.map(({ id }) => ({ id, title: `review ${id}` })),
  });
const outcomesOf = async ({ id }: BackgroundTask) =>
  (await bulkRows(id, { limit: 1000 })).map(({ row_id, outcome, message }) => ({ row_id, outcome, message }));
const publishedOf = async (rows: readonly Review[]) => {
  const found = await db.app.manager.find(Review, { order: { id: 'ASC' } });
  return found.filter(({ id, is_published }) => is_published && rows.some((one) => one.id === id)).length;
};

test('the dry run says what would happen to each row, and changes none', async () => {
  const [waiting] = await reviews(1);
  const [published] = await reviews(1, { is_published: true });
  const task = await start([waiting!, published!]);
  expect(task).toMatchObject({ state: 'ready', total: 2, kind: 'bulk', action: 'approveReview' });
  expect(await outcomesOf(task)).toEqual([
    { row_id: waiting!.id, outcome: 'will_change', message: null },
    { row_id: published!.id, outcome: 'already', message: 'This review is published already.' },
  ]);
  expect(await publishedOf([waiting!])).toBe(0);
});

test('a row that is refused says why', async () => {
  const [published] = await reviews(1, { is_published: true });
  const task = await start([published!], rejectReview as never, { reason: 'It names a person.' });
  expect(await outcomesOf(task)).toEqual([
    { row_id: published!.id, outcome: 'refused', message: 'This review is published: take it down instead.' },
  ]);
});

test('confirming does what the dry run said, and each change is in the audit log under the person', async () => {
  const rows = await reviews(3);
  const task = await start(rows);
  const done = await confirmBulk(content(), task.id);
  expect(done).toMatchObject({ state: 'done', result: { changed: 3 } });
  expect(await publishedOf(rows)).toBe(3);
  const entries = await db.app.manager.findBy(AuditEntry, { action: 'approveReview', entity: 'reviews' });
  const own = entries.filter(({ entity_id }) => rows.some(({ id }) => id === entity_id));
  expect(own.map(({ actor_id }) => actor_id)).toEqual([staff.content, staff.content, staff.content]);
});

test('a row that changed after the dry run is left alone', async () => {
  const rows = await reviews(2);
  const task = await start(rows);
  await db.app.manager.update(Review, { id: rows[0]!.id }, { overall_rating: 1 });
  await confirmBulk(content(), task.id);
  expect(await outcomesOf(task)).toEqual([
    {
      row_id: rows[0]!.id,
      outcome: 'refused',
      message: 'This row changed after it was looked at, so it was left alone.',
    },
    { row_id: rows[1]!.id, outcome: 'changed', message: null },
  ]);
  expect(await publishedOf(rows)).toBe(1);
});

test('many rows are looked at and changed in the background', async () => {
  const rows = await reviews(40);
  const task = await start(rows);
  expect(task.state).toBe('checking');
  await checkBulk(job(), task.id);
  await confirmBulk(content(), task.id);
  expect(await publishedOf(rows)).toBe(0);
  await runBulk(job(), task.id);
  expect(await publishedOf(rows)).toBe(40);
  expect(await db.app.manager.findOneBy(BackgroundTask, { id: task.id })).toMatchObject({
    state: 'done',
    result: { changed: 40 },
  });
});

test('two workers on one task do every row once', async () => {
  const rows = await reviews(30);
  const task = await start(rows);
  await checkBulk(job(), task.id);
  await confirmBulk(content(), task.id);
  await Promise.all([runBulk(job(), task.id), runBulk(job(), task.id), runBulk(job(), task.id)]);
  const entries = await db.app.manager.findBy(AuditEntry, { action: 'approveReview', entity: 'reviews' });
  expect(entries.filter(({ entity_id }) => rows.some(({ id }) => id === entity_id))).toHaveLength(30);
  expect((await outcomesOf(task)).map(({ outcome }) => outcome)).toEqual(rows.map(() => 'changed'));
});

test('a crash at any point is made good by running again, and no row is done twice', async () => {
  for (const n of [5, 17, 28, 41, 60, 83]) {
    const rows = await reviews(6);
    const made = await db.app.manager.save(
      Object.assign(new BackgroundTask(), {
        user_id: staff.content,
        kind: 'bulk',
        title: 'Approve',
        resource: 'reviews',
        action: 'approveReview',
        input: {},
        state: 'checking',
        total: rows.length,
      }),
    );
    await db.app.query(
      `INSERT INTO bulk_rows (background_task_id, row_id) VALUES ${rows.map(() => '(?, ?)').join(', ')}`,
      rows.flatMap(({ id }) => [made.id, id]),
    );
    await checkBulk(job(), made.id);
    await db.app.manager.update(BackgroundTask, { id: made.id }, { state: 'running' });
    const fault = breakAt(db, n, 'after');
    await runBulk(job(), made.id).catch(() => undefined);
    fault.heal();
    await runBulk(job(), made.id);
    const entries = await db.app.manager.findBy(AuditEntry, { action: 'approveReview', entity: 'reviews' });
    expect([n, entries.filter(({ entity_id }) => rows.some(({ id }) => id === entity_id)).length]).toEqual([
      n,
      6,
    ]);
  }
});

test('a few rows that a killed server left in the middle are gone on with by a worker', async () => {
  const owed = async (name: string, { id }: BackgroundTask) =>
    (await db.app.manager.findBy(OutboxMessage, { name, done_at: IsNull() })).find(
      ({ payload }) => (payload as { task_id: string }).task_id === id,
    )!;
  for (const statement of [8, 16, 24, 40]) {
    const rows = await reviews(5);
    const task = await start(rows);
    await workOff((await owed('check-bulk', task)).id);
    const fault = breakAt(db, statement, 'after');
    await confirmBulk(content(), task.id).catch(() => undefined);
    fault.heal();
    const message = await owed('run-bulk', task);
    expect(message.available_at.getTime()).toBeGreaterThan(Date.now());
    await workOff(message.id);
    expect(await db.app.manager.findOneBy(BackgroundTask, { id: task.id })).toMatchObject({
      state: 'done',
      result: { changed: 5 },
    });
    expect(await publishedOf(rows)).toBe(5);
  }
});

test('a task is confirmed once, and by nobody else', async () => {
  const task = await start(await reviews(1));
  await expect(confirmBulk(actorAs('admin', staff.admin), task.id)).rejects.toMatchObject({
    code: 'not_found',
  });
  await confirmBulk(content(), task.id);
  await expect(confirmBulk(content(), task.id)).rejects.toThrow('This is done.');
});

test('a cancelled task does nothing more', async () => {
  const rows = await reviews(2);
  const task = await start(rows);
  await cancelTask(content(), task.id);
  await expect(confirmBulk(content(), task.id)).rejects.toThrow('This was cancelled.');
  await runBulk(job(), task.id);
  expect(await publishedOf(rows)).toBe(0);
});

test('whoever loses the right meanwhile changes nothing', async () => {
  const rows = await reviews(30);
  const task = await start(rows);
  await checkBulk(job(), task.id);
  await confirmBulk(content(), task.id);
  await db.app.query('UPDATE users SET deactivated_at = NOW() WHERE id = ?', [staff.content]);
  try {
    await runBulk(job(), task.id);
  } finally {
    await db.app.query('UPDATE users SET deactivated_at = NULL WHERE id = ?', [staff.content]);
  }
  expect(await publishedOf(rows)).toBe(0);
  expect(await db.app.manager.findOneBy(BackgroundTask, { id: task.id })).toMatchObject({ state: 'failed' });
});

test('nothing chosen, too much chosen, and a form that is not filled in are refused', async () => {
  await expect(start([])).rejects.toMatchObject({ fields: { ids: 'Choose at least one row.' } });
  const [one] = await reviews(1);
  await expect(start([one!], rejectReview as never)).rejects.toMatchObject({ status: 400 });
});
