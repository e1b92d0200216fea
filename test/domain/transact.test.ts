import { type EntityManager } from 'typeorm';
import { systemActor } from '../../src/core/actor.js';
import { query } from '../../src/core/database.js';
import { AuditEntry, OutboxMessage } from '../../src/core/entities.js';
import { transact, type Work } from '../../src/core/transact.js';
import { Patient } from '../../src/domain/people/entities.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { actorAs, aPatient } from '../support/world.js';

const system = systemActor('job', 'test');

let db: TestDatabase;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const run = <T>(work: (work: Work) => Promise<T>, action = 'test') => transact(system, null, action, work);
const rename = (work: Work, patient: Patient, first_name: string) =>
  work.change(Patient, patient, { first_name });
const nameOf = async (id: string) => (await db.app.manager.findOneByOrFail(Patient, { id })).first_name;
const entries = (action = 'test') =>
  db.app.manager.find(AuditEntry, { where: { action }, order: { id: 'ASC' } });

/** Lets several go on together, once all of them have come. */
function meeting(people: number) {
  let waiting = people;
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    if (--waiting <= 0) open();
    return opened;
  };
}

test('a deadlock is tried again: both transactions do all that they set out to do', async () => {
  const [first, second] = [await aPatient(), await aPatient()];
  const met = meeting(2);
  let attempts = 0;
  const cross = (one: Patient, other: Patient, name: string) =>
    run(async (work) => {
      attempts++;
      await rename(work, await work.find(Patient, one.id), `${name} 1`);
      await met();
      await rename(work, await work.find(Patient, other.id), `${name} 2`);
      work.later('deliver-notification', { id: name });
    });

  await Promise.all([cross(first, second, 'Ann'), cross(second, first, 'Bob')]);

  expect(attempts).toBe(3);
  const written = await entries();
  expect(written).toHaveLength(4);
  expect(await db.app.manager.count(OutboxMessage)).toBe(2);
  // Whoever committed last wrote both names.
  const last = (await nameOf(first.id)).split(' ')[0]!;
  expect((await nameOf(second.id)).startsWith(last)).toBe(true);
});

test('a lock that is not given in time is asked for again', async () => {
  const patient = await aPatient();
  const holder = db.owner.createQueryRunner();
  await holder.startTransaction();
  await holder.query('SELECT id FROM patients WHERE id = ? FOR UPDATE', [patient.id]);
  let attempts = 0;
  const renamed = run(async (work) => {
    attempts++;
    await work.manager.query('SET SESSION innodb_lock_wait_timeout = 1');
    await rename(work, await work.find(Patient, patient.id), 'Patience');
  });
  await until('it has waited in vain once', () => attempts === 2);
  await holder.rollbackTransaction();
  await holder.release();
  await renamed;
  expect(await nameOf(patient.id)).toBe('Patience');
  expect(await entries()).toHaveLength(1);
});

test('whoever never gets the lock reads so in the end, and has written nothing', async () => {
  const patient = await aPatient();
  const holder = db.owner.createQueryRunner();
  await holder.startTransaction();
  await holder.query('SELECT id FROM patients WHERE id = ? FOR UPDATE', [patient.id]);
  const renamed = run(async (work) => {
    await work.manager.query('SET SESSION innodb_lock_wait_timeout = 1');
    work.note('patients', patient.id, 'noted');
    await work.find(Patient, patient.id);
  });
  await expect(renamed).rejects.toMatchObject({ errno: 1205 });
  await holder.rollbackTransaction();
  await holder.release();
  expect(await entries()).toEqual([]);
});

test('any other fault is not tried again', async () => {
  let attempts = 0;
  const failing = run(() => {
    attempts++;
    return Promise.reject(new Error('No luck'));
  });
  await expect(failing).rejects.toThrow('No luck');
  expect(attempts).toBe(1);
});

test('rows, audit entries and messages are seen by others all at once, at the commit', async () => {
  const patient = await aPatient();
  const seen = async (manager: EntityManager) => ({
    name: (await manager.findOneByOrFail(Patient, { id: patient.id })).first_name,
    entries: await manager.countBy(AuditEntry, { action: 'test' }),
    messages: await manager.count(OutboxMessage),
  });
  await run(async (work) => {
    await rename(work, await work.find(Patient, patient.id), 'New');
    work.later('deliver-notification', { id: 'x' });
    expect(await seen(db.app.manager)).toEqual({ name: 'Test', entries: 0, messages: 0 });
  });
  expect(await seen(db.app.manager)).toEqual({ name: 'New', entries: 1, messages: 1 });
});

test('what fails after its changes leaves no row, no entry and no message', async () => {
  const patient = await aPatient();
  const failing = run(async (work) => {
    await rename(work, await work.find(Patient, patient.id), 'New');
    work.note('patients', patient.id, 'revealed');
    work.later('deliver-notification', { id: 'x' });
    throw new Error('Changed my mind');
  });
  await expect(failing).rejects.toThrow('Changed my mind');
  expect(await nameOf(patient.id)).toBe('Test');
  expect(await entries()).toEqual([]);
  expect(await db.app.manager.count(OutboxMessage)).toBe(0);
});

test('who may not is refused before anything is asked of the database', async () => {
  let ran = false;
  const forbidden = transact(actorAs('content'), 'patients.write', 'test', () => {
    ran = true;
    return Promise.resolve();
  });
  await expect(forbidden).rejects.toMatchObject({ code: 'forbidden', status: 403 });
  expect(ran).toBe(false);
});

test('an entry that cannot be written takes the change down with it', async () => {
  const patient = await aPatient();
  const failing = run(async (work) => {
    await rename(work, await work.find(Patient, patient.id), 'New');
    work.note('patients', 'x'.repeat(101), 'noted');
  });
  await expect(failing).rejects.toMatchObject({ errno: 1406 });
  expect(await nameOf(patient.id)).toBe('Test');
});

test('a delayed message is not due before its time', async () => {
  await run((work) => {
    work.later('deliver-notification', { id: 'x' }, 60_000);
    return Promise.resolve();
  });
  const [row] = await query<{ wait: string }>(
    db.app,
    'SELECT TIMESTAMPDIFF(SECOND, created_at, available_at) AS wait FROM outbox_messages',
  );
  expect(Number(row?.wait)).toBeGreaterThanOrEqual(59);
});
