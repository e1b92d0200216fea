import { systemActor } from '../../src/core/actor.js';
import { decrypt, keys } from '../../src/core/crypto.js';
import { query } from '../../src/core/database.js';
import { AuditEntry } from '../../src/core/entities.js';
import { transact, type Work } from '../../src/core/transact.js';
import { Patient, User } from '../../src/domain/people/entities.js';
import { Provider } from '../../src/domain/providers/entities.js';
import { StandaloneAftercareRequest } from '../../src/domain/standalone-aftercare/entities.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { aClinic, aPatient, aRequest, makeStaff } from '../support/world.js';

const PHONE = '+447700900123';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

let action = '';
beforeEach(() => {
  action = `test ${Math.random()}`;
});

const run = <T>(work: (work: Work) => Promise<T>) => transact(systemActor('job', 'test'), null, action, work);
const change = (id: string, patch: Partial<Patient>) =>
  run(async (work) => work.change(Patient, await work.find(Patient, id), patch));
const entries = () => db.app.manager.find(AuditEntry, { where: { action }, order: { id: 'ASC' } });
const raw = async (id: string) =>
  (await query<Record<string, string | null>>(db.app, 'SELECT * FROM patients WHERE id = ?', [id]))[0]!;
const indexOf = (phone: string) => keys().blindIndex(phone, 'patients.phone_number');

test('a change that changes nothing writes nothing, not even the time', async () => {
  const { id } = await aPatient({ phone_number: PHONE, birthday: '1990-05-01' });
  await db.app.query("UPDATE patients SET updated_at = '2020-01-01 00:00:00' WHERE id = ?", [id]);
  const before = await raw(id);
  await change(id, { first_name: 'Test', phone_number: PHONE, birthday: '1990-05-01', gender: null });
  expect(await raw(id)).toEqual(before);
  expect(await entries()).toEqual([]);
});

test('equal amounts, times, flags and lists are no change, however they are written', async () => {
  const { id } = await aRequest({
    photo_urls: ['a.jpg', 'b.jpg'],
    assigned_at: new Date('2026-01-01T10:00:00Z'),
  });
  await run(async (work) =>
    work.change(StandaloneAftercareRequest, await work.find(StandaloneAftercareRequest, id), {
      total_price: '600',
      photo_urls: ['a.jpg', 'b.jpg'],
      assigned_at: new Date('2026-01-01T10:00:00.400Z'),
      treatment_date: '2026-11-01',
    }),
  );
  expect(await entries()).toEqual([]);
});

test('only what differs is written and logged', async () => {
  const { id } = await aPatient();
  const changed = await change(id, { first_name: 'Other', last_name: undefined, location: 'Leeds' });
  expect(changed).toMatchObject({ first_name: 'Other', location: 'Leeds' });
  const [entry, ...others] = await entries();
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    event: 'updated',
    entity: 'patients',
    entity_id: id,
    changes: {
      first_name: { before: 'Test', after: 'Other' },
      location: { before: null, after: 'Leeds' },
    },
  });
  expect(Object.keys(entry!.changes).sort()).toEqual(['first_name', 'location']);
});

test('an encrypted column is ciphertext in the row, and its hash goes along', async () => {
  const { id } = await aPatient({ phone_number: PHONE });
  const made = await raw(id);
  expect(made.phone_number).not.toContain('7700');
  expect(decrypt(made.phone_number!)).toBe(PHONE);
  expect(made.phone_number_index).toBe(indexOf(PHONE));

  await change(id, { phone_number: '+905321234567' });
  expect((await raw(id)).phone_number_index).toBe(indexOf('+905321234567'));
  expect((await db.app.manager.findOneByOrFail(Patient, { id })).phone_number).toBe('+905321234567');

  await change(id, { phone_number: null });
  expect(await raw(id)).toMatchObject({ phone_number: null, phone_number_index: null });
});

test('in the log an encrypted column is ciphertext before and after, its hash is not there at all', async () => {
  const { id } = await aPatient({ phone_number: PHONE });
  await change(id, { phone_number: '+905321234567' });
  const [entry] = await entries();
  const { before, after } = entry!.changes.phone_number as { before: string; after: string };
  expect([decrypt(before), decrypt(after)]).toEqual([PHONE, '+905321234567']);
  expect(JSON.stringify(entry)).not.toMatch(/7700900|5321234/);
  expect(Object.keys(entry!.changes)).toEqual(['phone_number']);
});

test('that a secret changed is in the log, what it is never', async () => {
  const staff = await makeStaff(db);
  const hash = '$2y$10$abcdefghijklmnopqrstuv';
  await run(async (work) =>
    work.change(User, await work.find(User, staff.support!), { password: hash, remember_token: 'a token' }),
  );
  const [entry] = await entries();
  expect(entry!.changes).toEqual({
    password: { before: '(hidden)', after: '(hidden)' },
    remember_token: { before: null, after: '(hidden)' },
  });
  const all = JSON.stringify(await db.app.manager.find(AuditEntry));
  expect(all).not.toMatch(/\$2[ayb]\$|a token/);
});

test('a new row is logged with what it holds, defaults of the database included', async () => {
  const clinic = await run((work) =>
    work.create(Provider, {
      provider_name: 'Clinic',
      email: 'c@example.com',
      city: 'Izmir',
      country: 'Turkey',
    }),
  );
  const [entry] = await entries();
  expect(entry).toMatchObject({ event: 'created', entity: 'providers', entity_id: clinic.id });
  expect(entry!.changes).toMatchObject({
    provider_name: { before: null, after: 'Clinic' },
    status: { before: null, after: 'active' },
  });
});

test('the trash and the way back are events of their own, and what is in it is not found', async () => {
  const clinic = await aClinic();
  const trashed = new Date('2026-03-01T00:00:00Z');
  await run(async (work) =>
    work.change(Provider, await work.find(Provider, clinic.id), { deleted_at: trashed }),
  );
  await expect(run((work) => work.find(Provider, clinic.id))).rejects.toMatchObject({ code: 'not_found' });
  expect(await run((work) => work.findBy(Provider, { id: clinic.id }))).toBeNull();
  expect(await run((work) => work.list(Provider, { id: clinic.id }))).toEqual([]);
  await run((work) =>
    work.change(Provider, Object.assign(clinic, { deleted_at: trashed }), { deleted_at: null }),
  );
  expect((await run((work) => work.find(Provider, clinic.id))).deleted_at).toBeNull();
  expect((await entries()).map(({ event }) => event)).toEqual(['trashed', 'restored']);
});

test('a reason stands in every entry of its transaction, whenever it was given', async () => {
  const { id } = await aPatient();
  await run(async (work) => {
    work.reason = 'The patient asked';
    await work.change(Patient, await work.find(Patient, id), { first_name: 'Other' });
    work.note('patients', id, 'revealed', { email: {} });
  });
  expect((await entries()).map(({ event, reason }) => [event, reason])).toEqual([
    ['updated', 'The patient asked'],
    ['revealed', 'The patient asked'],
  ]);
});

test('two who change one row at once both count: the second sees what the first wrote', async () => {
  const { id } = await aPatient({ location: '0' });
  const add = () =>
    run(async (work) => {
      const patient = await work.find(Patient, id);
      await work.change(Patient, patient, { location: String(Number(patient.location) + 1) });
    });
  await Promise.all(Array.from({ length: 10 }, add));
  expect((await raw(id)).location).toBe('10');
});
