import { type Patient } from '../../src/domain/people/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { aPatient } from '../support/world.js';

const MASK = '••••••••';
const reason = 'The patient called back about a flight.';
let office: BackOffice;
let support: Client;
let patient: Patient;

beforeAll(async () => {
  office = await openBackOffice();
});
beforeEach(async () => {
  support = await office.server.as('support');
  patient = await aPatient({ phone_number: '+905321234567' });
});
afterAll(() => office.close());

const contact = async (client: Client) => {
  const { json } = await client.show('patients', patient.id);
  return [json.record?.params.email, json.record?.params.phone_number];
};
const plain = () => [patient.email, '+905321234567'];

test('a reason opens the masked columns of this record to this session', async () => {
  const { json } = await support.act('patients', patient.id, 'reveal', { reason });
  expect(json.notice?.type).toBe('success');
  expect(json.record?.params).toMatchObject({ email: patient.email, phone_number: '+905321234567' });
  expect(await contact(support)).toEqual(plain());
});

test('one column can be asked for alone', async () => {
  await support.act('patients', patient.id, 'reveal', { reason, columns: ['email'] });
  expect(await contact(support)).toEqual([patient.email, MASK]);
});

test('other records, other sessions, lists and references stay masked', async () => {
  const other = await aPatient();
  const elsewhere = await office.server.as('support');
  await support.act('patients', patient.id, 'reveal', { reason });
  expect((await support.show('patients', other.id)).json.record?.params.email).toBe(MASK);
  expect(await contact(elsewhere)).toEqual([MASK, MASK]);
  expect((await support.list('patients')).text).not.toContain(patient.email);
  expect((await support.get(`/admin/api/resources/patients/records/${patient.id}/history`)).text).toContain(
    MASK,
  );
});

test('it ends by itself, and with the session', async () => {
  await support.act('patients', patient.id, 'reveal', { reason });
  const [key = ''] = (await office.redis.keys('reveal:*')).filter((name) => name.includes(patient.id));
  const seconds = await office.redis.ttl(key);
  expect(seconds).toBeGreaterThan(14 * 60);
  expect(seconds).toBeLessThanOrEqual(15 * 60);
  await office.redis.expire(key, 0);
  expect(await contact(support)).toEqual([MASK, MASK]);

  await support.act('patients', patient.id, 'reveal', { reason });
  await support.form('/admin/logout', {});
  expect(await contact(await office.server.as('support'))).toEqual([MASK, MASK]);
});

test('it is in the audit log: who, what, why', async () => {
  await support.act('patients', patient.id, 'reveal', { reason });
  const rows = await office.database.app.query<Record<string, unknown>[]>(
    "SELECT actor_id, event, action, changes, reason, door FROM audit_entries WHERE event = 'revealed' AND entity_id = ?",
    [patient.id],
  );
  expect(
    rows.map(({ changes, ...row }) => ({ ...row, changes: JSON.parse(String(changes)) as object })),
  ).toEqual([
    {
      actor_id: office.staff.support,
      event: 'revealed',
      action: 'reveal',
      changes: { email: {}, phone_number: {} },
      reason,
      door: 'admin',
    },
  ]);
});

test.each([
  ['no reason', {}],
  ['an empty reason', { reason: '   ' }],
  ['a reason of one letter', { reason: 'x' }],
  ['a reason that is no text', { reason: ['because I say so'] }],
  ['a column that is not masked', { reason, columns: ['first_name'] }],
  ['a column that nobody may see', { reason, columns: ['password'] }],
  ['an empty list of columns', { reason, columns: [] }],
])('%s opens nothing', async (_name, fields) => {
  const { json } = await support.act('patients', patient.id, 'reveal', fields);
  expect(json.notice?.type).toBe('error');
  expect(await contact(support)).toEqual([MASK, MASK]);
});

test.each(['finance', 'auditor'])('%s may read patients and not reveal them', async (role) => {
  const client = await office.server.as(role);
  expect((await client.act('patients', patient.id, 'reveal', { reason })).status).toBe(403);
  expect(await contact(client)).toEqual([MASK, MASK]);
});

test('a record that does not exist is not found, and nothing is noted', async () => {
  const nowhere = '00000000-0000-7000-8000-000000000000';
  expect((await support.act('patients', nowhere, 'reveal', { reason })).status).toBe(404);
  const rows = await office.database.app.query<unknown[]>(
    'SELECT id FROM audit_entries WHERE entity_id = ?',
    [nowhere],
  );
  expect(rows).toEqual([]);
});

test('a link that opens the reveal by GET does nothing', async () => {
  const path = `/admin/api/resources/patients/records/${patient.id}/reveal?reason=${encodeURIComponent(reason)}`;
  expect((await support.get(path)).status).toBe(405);
  expect(await contact(support)).toEqual([MASK, MASK]);
});

test('who has revealed a value may save it back or change it', async () => {
  await support.act('patients', patient.id, 'reveal', { reason });
  const { json } = await support.show('patients', patient.id);
  const edited = { ...json.record!.params, email: `new-${patient.email}` };
  const saved = await support.act('patients', patient.id, 'edit', edited);
  expect(saved.json.notice?.type).toBe('success');
  expect(await contact(support)).toEqual([`new-${patient.email}`, '+905321234567']);
});
