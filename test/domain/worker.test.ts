import { randomUUID } from 'node:crypto';
import { type Queue } from 'bull';
import { systemActor } from '../../src/core/actor.js';
import { AuditEntry, FailedJob, OutboxMessage } from '../../src/core/entities.js';
import { setLogLevel } from '../../src/core/log.js';
import { connectQueue, disconnectQueue, sweep } from '../../src/core/queue.js';
import { type JobName } from '../../src/core/queue-types.js';
import { transact } from '../../src/core/transact.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { clock, jobs, upkeep } from '../../src/jobs/index.js';
import { startWorker, workOff } from '../../src/jobs/worker.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { redisUrl } from '../support/server.js';
import { until } from '../support/until.js';
import { make } from '../support/world.js';

let db: TestDatabase;
let queue: Queue;

beforeAll(() => setLogLevel('silent'));
beforeEach(async () => {
  db = await openTestDatabase();
  queue = connectQueue(redisUrl());
  await until('the queue is connected', () => queue.client.status === 'ready');
});
afterEach(async () => {
  await queue.obliterate({ force: true });
  await disconnectQueue();
  await db.close();
});

/** A message that nobody tells the queue of. */
async function owed(name: string, payload: object): Promise<string> {
  const result = await db.app
    .createQueryBuilder()
    .insert()
    .into(OutboxMessage)
    .values({ name, payload, request_id: 'request-7' })
    .updateEntity(false)
    .execute();
  return String((result.raw as { insertId: number }).insertId);
}

const aNotification = () =>
  make(AlertsNotification, {
    notifiable_type: 'Patient',
    notifiable_id: randomUUID(),
    type: 'test',
    title: 'A title',
    body: 'A body',
  });
const message = (id: string) => db.app.manager.findOneByOrFail(OutboxMessage, { id });
const failed = () => db.app.manager.find(FailedJob);
/** As the queue would, but giving up after so many attempts. */
const hand = (id: string, attempts: number) =>
  queue.add({ id }, { jobId: `outbox-${id}`, attempts, backoff: 1 });

test('a job that runs twice does its work once', async () => {
  const { id } = await aNotification();
  const outboxId = await owed('deliver-notification', { id });
  await workOff(outboxId);
  const delivered = await db.app.manager.findOneByOrFail(AlertsNotification, { id });
  expect(delivered).toMatchObject({ delivery_state: 'delivered', delivered_at: expect.any(Date) as Date });

  await workOff(outboxId);
  await jobs['deliver-notification'](systemActor('job', 'again'), { id });
  await Promise.all(
    Array.from({ length: 5 }, () => jobs['deliver-notification'](systemActor('job', 'again'), { id })),
  );
  const entries = await db.app.manager.findBy(AuditEntry, { action: 'deliverNotification' });
  expect(entries).toEqual([
    expect.objectContaining({ entity_id: id, door: 'job', request_id: 'request-7', actor_type: 'System' }),
  ]);
});

test.each([
  ['deliver-notification', { id: randomUUID() }],
  ['mail-password-reset', { user_id: randomUUID() }],
])('%s whose row is gone is done', async (name, payload) => {
  const id = await owed(name, payload);
  await workOff(id);
  expect((await message(id)).done_at).toBeInstanceOf(Date);
});

test('a queue entry whose message is gone is nothing to do', async () => {
  await expect(workOff('999999999')).resolves.toBeUndefined();
});

test('a job that fails for good becomes a row that people can read, and is left to them', async () => {
  const id = await owed('no-such-job', {});
  const stop = startWorker(queue);
  await hand(id, 2);
  await until('the job has failed for good', async () => (await failed()).length > 0);
  await until('the queue has let it go', async () => (await queue.getJob(`outbox-${id}`)) === null);

  const [row, ...others] = await failed();
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    uuid: `outbox-${id}`,
    connection: 'redis',
    queue: 'no-such-job',
    payload: JSON.stringify({ outbox_id: id }),
    failed_at: expect.any(Date) as Date,
  });
  expect(row?.exception).toMatch(/^Error\n/);
  expect((await message(id)).done_at).toBeNull();
  expect(await sweep(0)).toBe(0);
  await stop();
});

test('once its failed row is taken away, it is owed again', async () => {
  const { id: notification } = await aNotification();
  const id = await owed('deliver-notification', { id: notification });
  await make(FailedJob, {
    uuid: `outbox-${id}`,
    connection: 'redis',
    queue: 'deliver-notification',
    payload: '{}',
    exception: 'Error',
  });
  expect(await sweep(0)).toBe(0);
  await db.app.getRepository(FailedJob).delete({ uuid: `outbox-${id}` });
  expect(await sweep(0)).toBe(1);
});

test('a job that fails at first and then does not is no failed row', async () => {
  const { id: notification } = await aNotification();
  const id = await owed('not-yet', { id: notification });
  const stop = startWorker(queue);
  const job = await hand(id, 50);
  await until('it has failed once', async () => ((await queue.getJob(job.id))?.attemptsMade ?? 0) > 0);
  await db.app.getRepository(OutboxMessage).update({ id }, { name: 'deliver-notification' });
  await until('it is done', async () => (await message(id)).done_at !== null);
  expect(await failed()).toEqual([]);
  await stop();
});

test('the worker finishes what it does before it stops', async () => {
  const ids = await Promise.all(
    Array.from({ length: 20 }, async () => owed('deliver-notification', { id: (await aNotification()).id })),
  );
  await Promise.all(ids.map((id) => hand(id, 1)));
  const stop = startWorker(queue);
  await until('it has begun', async () => (await queue.getWaitingCount()) < 20);
  await stop();
  const delivered = await db.app.manager.countBy(AlertsNotification, { delivery_state: 'delivered' });
  const done = (await db.app.manager.find(OutboxMessage)).filter(({ done_at }) => done_at !== null).length;
  expect(delivered).toBe(done);
});

test('every job that anything owes is in the map, and every rhythm can run at any time', async () => {
  for (const name of ['deliver-notification', 'mail-password-reset'] satisfies JobName[])
    expect(jobs[name]).toBeInstanceOf(Function);
  for (const { run } of [...upkeep, ...clock]) await Promise.all([run(), run()]);
});

test('jobs act as the program, at their own door, under the request that asked', async () => {
  await transact(systemActor('api', 'request-9'), null, 'owe', (work) => {
    work.later('deliver-notification', { id: randomUUID() });
    return Promise.resolve();
  });
  const [row] = await db.app.manager.find(OutboxMessage);
  expect(row).toMatchObject({ request_id: 'request-9', payload: { id: expect.any(String) as string } });
});
