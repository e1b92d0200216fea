import { type Queue } from 'bull';
import { systemActor } from '../../src/core/actor.js';
import { OutboxMessage } from '../../src/core/entities.js';
import { setLogLevel } from '../../src/core/log.js';
import { connectQueue, disconnectQueue, queueState, sweep } from '../../src/core/queue.js';
import { transact } from '../../src/core/transact.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { notify } from '../../src/domain/notifications/notify.js';
import { rejectStandaloneAftercare } from '../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { startWorker } from '../../src/jobs/worker.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { Gate } from '../support/gate.js';
import { redisUrl } from '../support/server.js';
import { until } from '../support/until.js';
import { actorAs, aPatient, aRequest } from '../support/world.js';

let db: TestDatabase;
let gate: Gate;
let queue: Queue | undefined;
let stopWorker: (() => Promise<void>) | undefined;

beforeAll(() => {
  // What this is about is a service that is out of reach, and the log says so over and over.
  setLogLevel('silent');
  gate = new Gate(redisUrl());
});
beforeEach(async () => {
  db = await openTestDatabase();
  await gate.open();
});
afterEach(async () => {
  await stopWorker?.();
  await queue?.obliterate({ force: true });
  await disconnectQueue();
  [queue, stopWorker] = [undefined, undefined];
  await gate.shut();
  await db.close();
});

const messages = () => db.app.manager.find(OutboxMessage, { order: { id: 'ASC' } });
const allDone = async () => {
  const found = await messages();
  return found.length > 0 && found.every(({ done_at }) => done_at !== null);
};
const states = async () =>
  (await db.app.manager.find(AlertsNotification)).map(({ delivery_state }) => delivery_state);

async function connect(): Promise<Queue> {
  const connected = connectQueue(gate.url);
  queue = connected;
  await until('the queue is connected', () => connected.client.status === 'ready');
  return connected;
}

async function reject(): Promise<void> {
  const { id } = await aRequest();
  await rejectStandaloneAftercare(actorAs('support'), id, { reason: 'Not possible' });
}

test('what a verb owes is done soon after its commit, by the worker', async () => {
  stopWorker = startWorker(await connect());
  await reject();
  await until('the message is done', allDone);
  expect(await states()).toEqual(['delivered']);
});

test('without Redis the verb answers all the same, and the sweeper delivers once it is back', async () => {
  stopWorker = startWorker(await connect());
  await gate.shut();
  const started = Date.now();
  await reject();
  expect(Date.now() - started).toBeLessThan(2_000);
  expect(await states()).toEqual(['pending']);
  expect(await allDone()).toBe(false);
  // The page of queues says so, and shows what the database knows.
  expect(await queueState()).toBeNull();

  await gate.open();
  await until('the sweeper reaches Redis', () =>
    sweep(0).then(
      () => true,
      () => false,
    ),
  );
  await until('the message is done', allDone);
  expect(await states()).toEqual(['delivered']);
});

test('a crash between the commit and the queue loses nothing', async () => {
  // No queue is connected: the process ends, so to speak, right after its commit.
  await reject();
  expect(await allDone()).toBe(false);

  stopWorker = startWorker(await connect());
  expect(await sweep(0)).toBe(1);
  await until('the message is done', allDone);
  expect(await states()).toEqual(['delivered']);
});

test('a verb that fails owes nothing', async () => {
  await connect();
  const patient = await aPatient();
  const failing = transact(systemActor('job', 'test'), null, 'fails', async (work) => {
    await notify(work, {
      to: { type: 'Patient', id: patient.id },
      type: 'test',
      subject: { type: 'Patient', id: patient.id },
      message: { en: { title: 'A', body: 'B' }, tr: { title: 'A', body: 'B' } },
    });
    throw new Error('Changed my mind');
  });
  await expect(failing).rejects.toThrow('Changed my mind');
  expect(await messages()).toEqual([]);
  expect(await states()).toEqual([]);
  expect(await queue!.count()).toBe(0);
});

test('what is done is not handed over again, and what is owed stands in the queue once', async () => {
  const connected = await connect();
  await reject();
  await reject();
  await until('both are handed over', async () => (await connected.count()) === 2);
  expect(await queueState()).toMatchObject({ counts: { waiting: 2, active: 0 }, running: [] });
  expect([await sweep(0), await sweep(0)]).toEqual([2, 2]);
  expect(await connected.count()).toBe(2);

  stopWorker = startWorker(connected);
  await until('both are done', allDone);
  expect(await sweep(0)).toBe(0);
  expect(await connected.count()).toBe(0);
});

test('the sweeper leaves alone what is not due yet', async () => {
  await transact(systemActor('job', 'test'), null, 'later', (work) => {
    work.later('deliver-notification', { id: 'in an hour' }, 3_600_000);
    work.later('deliver-notification', { id: 'now' });
    return Promise.resolve();
  });
  await connect();
  expect(await sweep(0)).toBe(1);
  expect(await sweep(3_600)).toBe(0);
});
