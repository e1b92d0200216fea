import { AuditEntry } from '../../src/core/entities.js';
import { PersonalAccessToken } from '../../src/domain/auth/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { ProviderUser } from '../../src/domain/providers/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask, CLINIC_APP, postForm } from '../support/apps.js';
import { nameOf } from '../support/back-office.js';
import { DEMO_PASSWORD, startServer, forgetCounts } from '../support/server.js';
import { until } from '../support/until.js';
import { make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
beforeEach(() => forgetCounts(apps.redis));
afterAll(() => apps.close());

const PATH = '/provider/access-tokens';
const manager = () => apps.database.app.manager;
const bills = ['clinic.bills.read'];
const makeOne = (token: string, body: object = {}, headers = {}): Promise<ApiReply> =>
  ask(apps.server.url, 'POST', PATH, {
    token,
    body: { name: 'Reporting', abilities: bills, ...body },
    headers,
  });
const list = async (token: string) =>
  (await ask(apps.server.url, 'GET', PATH, { token })).body.data as Record<string, unknown>[];
const revoke = (token: string, id: unknown) =>
  ask(apps.server.url, 'DELETE', `${PATH}/${String(id)}`, { token });
const open = (token: unknown, path = '/provider/bills', url = apps.server.url) =>
  ask(url, 'GET', path, { token: String(token) });
const pointers = ({ body }: ApiReply) => (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test('an owner makes one that may what it names, sees when it was used, and revokes it', async () => {
  const { user, token } = await apps.clinicUser();
  const made = await makeOne(token, { expires_at: inDays(30) }, { 'Idempotency-Key': 'once' });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ name: 'Reporting', abilities: bills, last_used_at: null });
  expect(await list(token)).toEqual([expect.not.objectContaining({ token: expect.anything() as unknown })]);
  expect((await open(made.body.token)).status).toBe(200);
  expect((await open(made.body.token, '/provider/discounts')).status).toBe(403);
  const [seen] = await list(token);
  expect(seen).toMatchObject({ id: made.body.id, abilities: bills });
  expect(seen!.last_used_at).not.toBeNull();

  const plain = String(made.body.token).split('|')[1]!;
  const stored = JSON.stringify([
    await manager().query('SELECT * FROM personal_access_tokens'),
    await manager().query('SELECT * FROM idempotency_keys'),
    await manager().find(AuditEntry),
  ]);
  expect(stored).not.toContain(plain);
  const told = await manager().findBy(AlertsNotification, { notifiable_id: user.id });
  expect(told.map(({ type }) => type)).toEqual(['account.access_token_made']);

  expect((await revoke(token, made.body.id)).status).toBe(204);
  expect((await open(made.body.token)).status).toBe(401);
  expect(await list(token)).toEqual([]);
  expect((await revoke(token, made.body.id)).status).toBe(404);
});

test('every process hears of a revocation', async () => {
  const other = await startServer(nameOf(apps.database));
  try {
    const { token } = await apps.clinicUser();
    const made = (await makeOne(token)).body;
    expect((await open(made.token, '/provider/bills', other.url)).status).toBe(200);
    // Another spelling of the same number is another token, of nobody.
    expect((await open(`0${String(made.token)}`, '/provider/bills', other.url)).status).toBe(401);
    await revoke(token, made.id);
    await until('the other server has heard of it', async () => {
      const { status } = await open(made.token, '/provider/bills', other.url);
      return status === 401;
    });
  } finally {
    await other.stop();
  }
});

test('it names rights of its maker alone, and never the one to make others', async () => {
  const { user, token } = await apps.clinicUser();
  for (const abilities of [
    ['*'],
    ['patients.read'],
    ['clinic.tokens.manage'],
    [...bills, 'patient.quotes.decide'],
  ])
    expect(pointers(await makeOne(token, { abilities }))).toEqual(['/abilities']);
  const fields = {
    grant_type: 'password',
    client_id: CLINIC_APP,
    username: user.email,
    password: DEMO_PASSWORD,
  };
  const scope = 'clinic.tokens.manage clinic.reviews.read';
  const { body } = await postForm(apps.server.url, '/oauth/token', { ...fields, scope });
  const narrow = String(body.access_token);
  expect(pointers(await makeOne(narrow))).toEqual(['/abilities']);
  const made = await makeOne(narrow, { abilities: ['clinic.reviews.read'] });
  expect(made.status).toBe(201);
  expect((await makeOne(String(made.body.token))).status).toBe(403);
});

test.each([
  ['no name', { name: ' ' }, '/name'],
  ['no rights', { abilities: [] }, '/abilities'],
  ['a time that has passed', { expires_at: inDays(-1) }, '/expires_at'],
  ['a time in ten years', { expires_at: inDays(3650) }, '/expires_at'],
  ['what is no time', { expires_at: 'tomorrow' }, '/expires_at'],
  ['a column of its own', { tokenable_id: '1' }, '/tokenable_id'],
])('%s is refused where it stands', async (_name, body, pointer) => {
  const { token } = await apps.clinicUser();
  expect(pointers(await makeOne(token, body))).toEqual([pointer]);
  expect(await list(token)).toEqual([]);
});

test('what somebody else holds is not there: neither a colleague’s nor another clinic’s', async () => {
  const owner = await apps.clinicUser();
  const colleague = await apps.clinicUser('owner', owner.provider_id);
  const stranger = await apps.clinicUser();
  const made = (await makeOne(owner.token)).body;
  for (const { token } of [colleague, stranger]) {
    expect(await list(token)).toEqual([]);
    expect((await revoke(token, made.id)).status).toBe(404);
  }
  for (const id of ['x', '0', `${String(made.id)}x`, '9'.repeat(30)])
    expect((await revoke(owner.token, id)).status).toBe(404);
  expect((await open(made.token)).status).toBe(200);
});

test('patients, other roles and nobody may not', async () => {
  const { token: patient } = await apps.patient();
  for (const token of [
    patient,
    (await apps.clinicUser('doctor')).token,
    (await apps.clinicUser('coordinator')).token,
  ]) {
    expect((await makeOne(token)).status).toBe(403);
    expect((await ask(apps.server.url, 'GET', PATH, { token })).status).toBe(403);
    expect((await revoke(token, 1)).status).toBe(403);
  }
  expect((await ask(apps.server.url, 'GET', PATH)).status).toBe(401);
});

test('it ends by itself, and with its maker', async () => {
  const { user, token } = await apps.clinicUser();
  const [brief, made] = [(await makeOne(token, { expires_at: inDays(1) })).body, (await makeOne(token)).body];
  await manager().update(
    PersonalAccessToken,
    { id: String(brief.id) },
    { expires_at: new Date(Date.now() - 5000) },
  );
  expect((await open(brief.token)).status).toBe(401);
  await manager().update(ProviderUser, user.id, { status: 'inactive' });
  expect((await open(made.token)).status).toBe(401);
});

test('fifty are the most, also for those who press at once', async () => {
  const { user, token } = await apps.clinicUser();
  for (let number = 0; number < 48; number++)
    await make(PersonalAccessToken, {
      tokenable_type: 'ProviderUser',
      tokenable_id: user.id,
      name: `server ${number}`,
      token: `${user.id}${number}`,
    });
  const answers = await Promise.all(Array.from({ length: 5 }, () => makeOne(token)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
  const first = await ask(apps.server.url, 'GET', `${PATH}?limit=30`, { token });
  const rest = await ask(apps.server.url, 'GET', `${PATH}?cursor=${String(first.body.next_cursor)}`, {
    token,
  });
  const ids = [first, rest].flatMap(({ body }) => (body.data as { id: string }[]).map(({ id }) => id));
  expect(new Set(ids).size).toBe(50);
});
