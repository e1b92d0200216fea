import { systemActor } from '../../src/core/actor.js';
import { KeyRing, useKeys } from '../../src/core/crypto.js';
import { query } from '../../src/core/database.js';
import { AuditEntry } from '../../src/core/entities.js';
import { rotateKeys } from '../../src/core/rotate-keys.js';
import { transact } from '../../src/core/transact.js';
import { BankingDetail } from '../../src/domain/commissions/entities.js';
import { Inquiry, MedicalHistory } from '../../src/domain/inquiries/entities.js';
import { PassportDetail, Patient } from '../../src/domain/people/entities.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { aClinic, aPatient, make } from '../support/world.js';

const OLD = String(process.env.APP_KEY);
const NEW = `base64:${Buffer.alloc(32, 9).toString('base64')}`;
const LONG_AGO = '2020-01-01 00:00:00';
const cli = systemActor('cli', 'test');

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  await db.truncateAll();
  useKeys(OLD);
});
afterAll(async () => {
  useKeys(OLD);
  await db.close();
});

test('every encrypted value reads the same under the new key alone, and no row looks changed', async () => {
  const ids = await makeOneOfEach();
  const before = await readAll(ids);
  await rotate();

  useKeys(NEW);
  expect(await readAll(ids)).toEqual(before);
  for (const table of ['patients', 'medical_histories', 'passport_details', 'banking_details']) {
    const [row] = await query<{ updated_at: Date }>(db.app, `SELECT updated_at FROM ${table}`);
    expect(row?.updated_at).toEqual(new Date('2020-01-01T00:00:00Z'));
  }
});

test('rows in the trash are not forgotten', async () => {
  const { id } = await aPatient({ phone_number: '+905551234567' });
  await db.app.query('UPDATE patients SET deleted_at = ?', [LONG_AGO]);
  await rotate();
  expect(new KeyRing(NEW).decrypt((await stored(id)).phone_number!)).toBe('+905551234567');
});

test('blind indexes follow: found under the new key, wrong and missing ones included', async () => {
  const ids: string[] = [];
  for (const phone_number of ['+905551230001', '+905551230002', '+905551230003', null])
    ids.push((await aPatient({ phone_number })).id);
  const [, missing, wrong, without] = ids;
  await db.app.query('UPDATE patients SET phone_number_index = NULL WHERE id = ?', [missing]);
  await db.app.query('UPDATE patients SET phone_number_index = ? WHERE id IN (?)', [
    '0'.repeat(64),
    [wrong, without],
  ]);
  await rotate();

  const ring = new KeyRing(NEW);
  for (const [n, id] of ids.slice(0, 3).entries())
    expect((await stored(id)).phone_number_index).toBe(
      ring.blindIndex(`+90555123000${n + 1}`, 'patients.phone_number'),
    );
  expect(await stored(without!)).toEqual({ phone_number: null, phone_number_index: null });
});

test('a second run finds nothing to do, and writes nothing', async () => {
  await makeOneOfEach();
  expect(await rotate()).toMatchObject({ rows: 4, changed: 4, undecipherable: 0 });
  const before = await query(db.app, 'SELECT * FROM patients');
  expect(await rotate()).toMatchObject({ rows: 4, changed: 0, undecipherable: 0 });
  expect(await query(db.app, 'SELECT * FROM patients')).toEqual(before);
});

test('what no key opens is named and left as it is, and the rest of the row goes on', async () => {
  const foreign = new KeyRing(`base64:${Buffer.alloc(32, 5).toString('base64')}`).encrypt('TR00');
  const { id } = await make(BankingDetail, {
    ...banking(await aClinic()),
    iban: 'TR330006100519786457841326',
    account_number: '12345678',
  });
  await db.app.query('UPDATE banking_details SET iban = ? WHERE id = ?', [foreign, id]);
  const patient = await aPatient();
  await db.app.query("UPDATE patients SET phone_number = 'plain text', phone_number_index = 'kept'");

  const { named, ...counts } = await rotate();
  expect(counts).toMatchObject({ undecipherable: 2 });
  expect(named.sort()).toEqual([`banking_details.iban ${id}`, `patients.phone_number ${patient.id}`]);
  const [row] = await query<{ iban: string; account_number: string }>(
    db.app,
    'SELECT * FROM banking_details',
  );
  expect(row?.iban).toBe(foreign);
  expect(new KeyRing(NEW).decrypt(row!.account_number)).toBe('12345678');
  expect(await stored(patient.id)).toEqual({ phone_number: 'plain text', phone_number_index: 'kept' });
});

test('writers at the same time lose nothing', async () => {
  const patients = await Promise.all(
    Array.from({ length: 40 }, (_, n) => aPatient({ phone_number: `+9055512300${10 + n}` })),
  );
  useKeys(NEW, [OLD]);
  const writing = patients.map(async ({ id }, n) => {
    for (let round = 0; round < 3; round++)
      await transact(cli, null, 'edit', async (work) => {
        const row = await work.find(Patient, id);
        await work.change(Patient, row, { phone_number: `+90555999${round}0${10 + n}` });
      });
  });
  await Promise.all([rotateQuietly(), ...writing, rotateQuietly()]);

  const ring = new KeyRing(NEW);
  for (const [n, { id }] of patients.entries()) {
    const row = await stored(id);
    expect(ring.decrypt(row.phone_number!)).toBe(`+9055599920${10 + n}`);
    expect(row.phone_number_index).toBe(
      ring.blindIndex(ring.decrypt(row.phone_number!), 'patients.phone_number'),
    );
  }
});

test('the audit log has one entry for the run, with its numbers', async () => {
  await makeOneOfEach();
  await rotate();
  const entries = await db.app.getRepository(AuditEntry).findBy({ action: 'rotateKeys' });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    door: 'cli',
    event: 'noted',
    changes: { rows: { after: 4 }, changed: { after: 4 }, undecipherable: { after: 0 } },
  });
});

async function rotate() {
  useKeys(NEW, [OLD]);
  const named: string[] = [];
  const counts = await rotateKeys(cli, {
    progress: () => {},
    undecipherable: (table, column, id) => named.push(`${table}.${column} ${id}`),
  });
  return { ...counts, named };
}

const rotateQuietly = () => rotateKeys(cli, { progress: () => {}, undecipherable: () => {} });

async function makeOneOfEach() {
  const patient = await aPatient({ phone_number: '+905551234567' });
  const inquiry = await make(Inquiry, {
    patient_id: patient.id,
    problem: 'Hair loss',
    scan_url: 'scan.jpg',
    treatment_schedule: ['2026-05-01'],
    problem_details: 'For years',
  });
  const history = await make(MedicalHistory, {
    inquiry_id: inquiry.id,
    age: 42,
    medical_conditions: 'Asthma',
    critical_conditions: ['HIV', 'haemophilia'],
    smoking_status: '',
    alert_level: 'critical',
  });
  const passport = await make(PassportDetail, {
    patient_id: patient.id,
    name_on_passport: 'TEST PATIENT',
    passport_number: 'U12345678',
    nationality: 'Turkey',
    expiry_date: '2030-01-01',
  });
  const account = await make(BankingDetail, {
    ...banking(await aClinic()),
    iban: 'TR330006100519786457841326',
  });
  for (const table of ['patients', 'medical_histories', 'passport_details', 'banking_details'])
    await db.app.query(`UPDATE ${table} SET updated_at = ?`, [LONG_AGO]);
  return { patient: patient.id, history: history.id, passport: passport.id, account: account.id };
}

async function readAll(ids: Awaited<ReturnType<typeof makeOneOfEach>>) {
  const patient = await db.app.getRepository(Patient).findOneByOrFail({ id: ids.patient });
  const history = await db.app.getRepository(MedicalHistory).findOneByOrFail({ id: ids.history });
  const passport = await db.app.getRepository(PassportDetail).findOneByOrFail({ id: ids.passport });
  const account = await db.app.getRepository(BankingDetail).findOneByOrFail({ id: ids.account });
  return [
    { ...patient, phone_number_index: null },
    { ...history, alert_level_index: null },
    passport,
    account,
  ];
}

function banking({ id }: { id: string }) {
  return {
    provider_id: id,
    account_holder_name: 'Clinic',
    bank_name: 'Bank',
    bank_country: 'Turkey',
    currency: 'TRY',
  };
}

async function stored(id: string) {
  const [row] = await query<Record<'phone_number' | 'phone_number_index', string | null>>(
    db.app,
    'SELECT phone_number, phone_number_index FROM patients WHERE id = ?',
    [id],
  );
  return row!;
}
