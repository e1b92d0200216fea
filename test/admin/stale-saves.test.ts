import { Inquiry } from '../../src/domain/inquiries/entities.js';
import { Patient } from '../../src/domain/people/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { aPatient, make } from '../support/world.js';

const MASK = '••••••••';
let office: BackOffice;
let mine: Client;
let theirs: Client;
let patient: Patient;

beforeAll(async () => {
  office = await openBackOffice();
  [mine, theirs] = [await office.server.as('support'), await office.server.as('admin')];
});
beforeEach(async () => {
  patient = await aPatient({ location: 'Izmir', birthday: '1990-01-31', phone_number: '+905321234567' });
});
afterAll(() => office.close());

const stored = () => office.database.app.getRepository(Patient).findOneByOrFail({ id: patient.id });
const opened = async (client: Client) => ({
  ...(await client.show('patients', patient.id)).json.record!.params,
});
const save = async (client: Client, fields: object) =>
  (await client.act('patients', patient.id, 'edit', fields)).json;

test('two who change the same field: the second is told, and nothing of theirs is written', async () => {
  const form = await opened(mine);
  await save(theirs, { ...(await opened(theirs)), location: 'Ankara' });
  const answer = await save(mine, { ...form, location: 'Bursa', gender: 'female' });
  expect(answer.notice?.type).toBe('error');
  expect(answer.record?.conflicts).toEqual({ location: 'Ankara' });
  const { location, gender } = await stored();
  expect([location, gender]).toEqual(['Ankara', null]);
});

test('whoever was told may keep either value', async () => {
  const form = await opened(mine);
  await save(theirs, { ...(await opened(theirs)), location: 'Ankara' });
  await save(mine, { ...form, location: 'Bursa', gender: 'female' });

  const { _version } = await opened(mine);
  const theirValue = await save(mine, { ...form, _version, location: 'Ankara', gender: 'female' });
  expect([theirValue.notice?.type, (await stored()).location]).toEqual(['success', 'Ankara']);
  const myValue = await save(mine, { ...form, ...(await opened(mine)), location: 'Bursa' });
  expect([myValue.notice?.type, (await stored()).location]).toEqual(['success', 'Bursa']);
});

test('two who change different fields both succeed', async () => {
  const form = await opened(mine);
  await save(theirs, { ...(await opened(theirs)), location: 'Ankara' });
  const answer = await save(mine, { ...form, gender: 'female' });
  expect(answer.notice?.type).toBe('success');
  const { location, gender } = await stored();
  expect([location, gender]).toEqual(['Ankara', 'female']);
});

test('two who mean the same do not quarrel', async () => {
  const form = await opened(mine);
  await save(theirs, { ...(await opened(theirs)), location: 'Ankara' });
  expect((await save(mine, { ...form, location: 'Ankara' })).notice?.type).toBe('success');
});

test('of many at once exactly one wins, and the others are told', async () => {
  const form = await opened(mine);
  const answers = await Promise.all(
    ['Adana', 'Bolu', 'Corum', 'Denizli', 'Edirne', 'Fethiye'].map((location) =>
      save(mine, { ...form, location }),
    ),
  );
  const winners = answers.filter(({ notice }) => notice?.type === 'success');
  const told = answers.filter(({ record }) => record?.conflicts?.location !== undefined);
  expect([winners.length, told.length]).toEqual([1, 5]);
  expect((await stored()).location).toBe(winners[0]!.record!.params.location);
});

test('a masked value that changed meanwhile conflicts without being shown', async () => {
  const form = await opened(mine);
  await save(theirs, { email: 'theirs@example.com' });
  const answer = await save(mine, { ...form, email: 'mine@example.com' });
  expect(answer.record?.conflicts).toEqual({ email: MASK });
  expect(JSON.stringify(answer)).not.toContain('theirs@example.com');
  expect((await stored()).email).toBe('theirs@example.com');
});

test('a form that comes back untouched, as a browser sends it, changes nothing', async () => {
  const row = await make(Inquiry, {
    patient_id: patient.id,
    problem: 'Hair loss',
    scan_url: 'scan',
    treatment_schedule: ['2026-12-01', '2026-12-08'],
    problem_details: 'line one\nline two ',
  });
  const { json } = await mine.show('inquiries', row.id);
  await office.database.app.query(
    "UPDATE inquiries SET problem = 'Less hair', problem_details = 'new' WHERE id = ?",
    [row.id],
  );
  const fields = Object.entries(json.record!.params).map(([name, value]) => [
    name,
    value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const path = `/admin/api/resources/inquiries/records/${row.id}/edit`;
  const saved = await mine.form(path, Object.fromEntries(fields) as Record<string, string>);
  expect(saved.json.notice?.type).toBe('success');
  const after = await office.database.app.getRepository(Inquiry).findOneByOrFail({ id: row.id });
  expect([after.problem, after.problem_details]).toEqual(['Less hair', 'new']);
});

test('versions that cannot be read are as good as none', async () => {
  for (const _version of [
    '{',
    'null',
    '[]',
    '5',
    7,
    true,
    ['a'],
    { location: { a: 1 } },
    '{"__proto__":{"a":1}}',
  ])
    expect((await mine.act('patients', patient.id, 'edit', { _version, gender: 'male' })).status).toBe(200);
});

test('versions give nothing away: equal values in other records look different', async () => {
  const twin = await aPatient({ location: 'Izmir', birthday: '1990-01-31' });
  const [one, other] = [await opened(mine), (await mine.show('patients', twin.id)).json.record!.params];
  const [first, second] = [one._version, other._version].map(
    (versions) => JSON.parse(String(versions)) as Record<string, string>,
  );
  expect(first!.location).not.toBe(second!.location);
  expect(Object.keys(first!)).not.toContain('password');
});
