import { SetCommission } from '../../src/domain/commissions/entities.js';
import { Inquiry } from '../../src/domain/inquiries/entities.js';
import { Patient, User } from '../../src/domain/people/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client, type Reply } from '../support/client.js';
import { aClinic, anInquiry, aPatient, make } from '../support/world.js';

const MASK = '••••••••';
let office: BackOffice;
let admin: Client;
let support: Client;
let patient: Patient;

beforeAll(async () => {
  office = await openBackOffice();
  admin = await office.server.as('admin');
  support = await office.server.as('support');
});
beforeEach(async () => {
  patient = await aPatient({ location: 'Izmir', phone_number: '+905321234567' });
});
afterAll(() => office.close());

const stored = (id = patient.id) =>
  office.database.app.getRepository(Patient).findOneOrFail({ where: { id }, withDeleted: true });
const countOf = async (table: string) =>
  Number((await office.database.app.query<{ n: string }[]>(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.n);

const aForm = (values: object = {}) => ({
  first_name: 'New',
  last_name: 'Person',
  username: `new-${Math.random()}`,
  email: `new-${Math.random()}@example.com`,
  ...values,
});
function expectFault({ status, json }: Reply, column: string): void {
  expect([status, json.notice?.type]).toEqual([200, 'error']);
  expect(json.record?.errors[column]?.message).toBeTruthy();
  expect(JSON.stringify(json)).not.toMatch(/SQL|INSERT|UPDATE|Duplicate entry|constraint/);
}

describe('a save', () => {
  test('leaves what a colleague signs in with alone', async () => {
    const boss = await office.server.as('super-admin');
    const id = office.staff.support!;
    const before = await office.database.app.manager.findOneByOrFail(User, { id });
    const { json } = await boss.act('users', id, 'edit', {
      email: 'mine@example.com',
      username: 'mine',
      firstname: 'Renamed',
    });
    expect(json.notice?.type).toBe('success');
    expect(await office.database.app.manager.findOneByOrFail(User, { id })).toEqual({
      ...before,
      firstname: 'Renamed',
      updated_at: expect.any(Date) as Date,
    });
  });

  test('writes what a form may fill, and nothing else that is sent', async () => {
    const before = await stored();
    const sent = {
      location: 'Ankara',
      password: 'pwned',
      status: 'completed',
      patient_code: 'PAT-999999',
      anonymization_level: 'none',
      activation_code: 'x',
      remember_token: 'x',
      phone_number_index: 'x',
      suspended_at: '2026-01-01T00:00:00Z',
      deleted_at: '2026-01-01T00:00:00Z',
      created_at: '2001-01-01T00:00:00Z',
      id: '00000000-0000-7000-8000-000000000000',
      no_such_column: 'x',
      __proto__: { location: 'x' },
    };
    const { json } = await support.act('patients', patient.id, 'edit', sent);
    expect(json.notice?.type).toBe('success');
    const { updated_at, ...after } = await stored();
    expect({ ...after, updated_at: before.updated_at }).toEqual({ ...before, location: 'Ankara' });
    expect(updated_at).toBeInstanceOf(Date);
  });

  test('at creation, too, writes only what a form may fill', async () => {
    const sent = aForm({ password: 'pwned', status: 'completed', patient_code: 'PAT-999999', id: 'mine' });
    const { json } = await support.create('patients', sent);
    expect(json.notice?.type).toBe('success');
    expect(json.redirectUrl).toBe(`/admin/resources/patients/records/${json.record!.id}/show`);
    const row = await stored(json.record!.id);
    expect([row.status, row.patient_code === 'PAT-999999']).toEqual(['inquiry', false]);
    expect(row.password).toMatch(/^\$2y\$/);
  });

  test('that sends a mask back leaves what is behind it', async () => {
    const sent = { email: MASK, phone_number: MASK, location: 'Bursa' };
    await support.act('patients', patient.id, 'edit', sent);
    const { email, phone_number, location } = await stored();
    expect([email, phone_number, location]).toEqual([patient.email, '+905321234567', 'Bursa']);
    expectFault(await support.create('patients', aForm({ email: MASK })), 'email');
  });

  test('of a cleared text stores nothing rather than an empty text', async () => {
    await support.act('patients', patient.id, 'edit', { location: '', phone_number: '' });
    const { location, phone_number, phone_number_index } = await stored();
    expect([location, phone_number, phone_number_index]).toEqual([null, null, null]);
  });

  test('of a new phone number is found by it, and by the old one no more', async () => {
    await support.act('patients', patient.id, 'edit', { phone_number: '+90 532 765 43 21' });
    const found = async (phone: string) =>
      (await support.list('patients', { 'filters.phone_number': phone })).json.records!.map(({ id }) => id);
    expect(await found('+905327654321')).toContain(patient.id);
    expect(await found('+905321234567')).not.toContain(patient.id);
  });

  test('by a form of a browser is the same as by JSON', async () => {
    const path = `/admin/api/resources/patients/records/${patient.id}/edit`;
    const { json } = await support.form(path, { location: 'Konya' });
    expect([json.notice?.type, (await stored()).location]).toEqual(['success', 'Konya']);
  });

  test('of one part of structured data keeps the others', async () => {
    const inquiry = await make(Inquiry, {
      patient_id: patient.id,
      problem: 'Hair loss',
      scan_url: 'scan',
      treatment_schedule: ['2026-12-01', '2026-12-08'],
      problem_details: 'much',
    });
    await support.act('inquiries', inquiry.id, 'edit', { problem: 'Less hair' });
    const form = { 'treatment_schedule.0': '2026-12-02', 'treatment_schedule.1': '2026-12-08' };
    await support.form(`/admin/api/resources/inquiries/records/${inquiry.id}/edit`, form);
    const row = await office.database.app.getRepository(Inquiry).findOneByOrFail({ id: inquiry.id });
    expect([row.problem, row.treatment_schedule]).toEqual(['Less hair', ['2026-12-02', '2026-12-08']]);
  });
});

describe('a save that cannot be is an error on the field, never a success', () => {
  test.each<[string, object, string]>([
    ['an e-mail that is taken', { email: 'taken@example.com' }, 'email'],
    ['a required field left empty', { last_name: '' }, 'last_name'],
    ['a required field of blanks', { first_name: '   ' }, 'first_name'],
    ['no e-mail', { email: 'somebody' }, 'email'],
    ['no phone number', { phone_number: '12' }, 'phone_number'],
    ['no such choice', { gender: 'robot' }, 'gender'],
    ['no date', { birthday: '31.12.1990' }, 'birthday'],
    ['a text that is too long', { location: 'x'.repeat(256) }, 'location'],
    ['a reference to nothing', { location_id: '00000000-0000-7000-8000-000000000000' }, 'location_id'],
    ['a reference that is no id', { location_id: "1' OR 1=1" }, 'location_id'],
    ['several values at once', { first_name: ['a', 'b'] }, 'first_name'],
  ])('%s', async (_name, values, column) => {
    if (!(await office.database.app.getRepository(Patient).findOneBy({ email: 'taken@example.com' })))
      await aPatient({ email: 'taken@example.com' });
    const [before, rows] = [await stored(), await countOf('patients')];
    expectFault(await support.act('patients', patient.id, 'edit', { ...values, time_zone: 'UTC' }), column);
    expect(await stored()).toEqual(before);
    expectFault(await support.create('patients', aForm(values)), column);
    expect(await countOf('patients')).toBe(rows);
  });

  test('names every field that is wrong, not the first alone', async () => {
    const { json } = await support.create('patients', {});
    expect(Object.keys(json.record!.errors).sort()).toEqual(['email', 'first_name', 'last_name', 'username']);
  });

  test('structured data of another shape', async () => {
    const { id } = await anInquiry({ patient_id: patient.id });
    for (const treatment_schedule of ['{not json', '{"a":1}', [], ['tomorrow'], 'null'])
      expectFault(await support.act('inquiries', id, 'edit', { treatment_schedule }), 'treatment_schedule');
    const paths = { 'treatment_schedule.0': 'a', 'treatment_schedule.0.b': 'c' };
    expectFault(await support.act('inquiries', id, 'edit', paths), 'treatment_schedule');
    const row = await office.database.app.getRepository(Inquiry).findOneByOrFail({ id });
    expect(row.treatment_schedule).toEqual(['2026-12-01']);
  });

  test('a rule that spans fields, of which nothing is written', async () => {
    const provider = await aClinic();
    const { id } = await anInquiry({ patient_id: patient.id });
    await make(SetCommission, {
      scope: 'platform',
      commission_percentage: 10,
      effective_from: '2020-01-01',
      set_by_user_id: office.staff.admin!,
    });
    const before = [
      await countOf('quotes'),
      await countOf('workflow_timelines'),
      await countOf('audit_entries'),
    ];
    const fields = {
      inquiry_id: id,
      provider_id: provider.id,
      treatment_id: '00000000-0000-7000-8000-000000000000',
      treatment_date: ['2026-12-01'],
      quote_amount: '1000.00',
      currency: 'EUR',
    };
    expectFault(await support.create('quotes', { ...fields, status: 'confirmed' }), 'status');
    expectFault(await support.create('quotes', { ...fields, status: 'quote' }), 'treatment_id');
    const after = [
      await countOf('quotes'),
      await countOf('workflow_timelines'),
      await countOf('audit_entries'),
    ];
    expect(after).toEqual(before);
  });

  test('a number that was allotted for it, which the next one gets', async () => {
    const codes = async () => (await support.create('patients', aForm())).json.record!.params.patient_code;
    const first = Number(String(await codes()).slice(4));
    expectFault(await support.create('patients', aForm({ email: patient.email })), 'email');
    expect(Number(String(await codes()).slice(4))).toBe(first + 1);
  });

  test('a record that is not there, or is in the trash', async () => {
    const nowhere = '00000000-0000-7000-8000-000000000000';
    expect((await admin.act('patients', nowhere, 'edit', { location: 'x' })).status).toBe(404);
    await admin.act('patients', patient.id, 'delete');
    const { status, json } = await admin.act('patients', patient.id, 'edit', { location: 'x' });
    expect([status, json.notice?.type, (await stored()).location]).toEqual([404, 'error', 'Izmir']);
  });

  test('a record under another spelling of its id', async () => {
    const { status } = await admin.act('patients', patient.id.toUpperCase(), 'edit', { location: 'x' });
    expect([status, (await stored()).location]).toEqual([404, 'Izmir']);
  });
});
