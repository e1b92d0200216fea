import { createHash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { Like } from 'typeorm';
import {
  OauthAccessToken,
  OauthClient,
  OauthRefreshToken,
  PersonalAccessToken,
} from '../../src/domain/auth/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { ask, CLINIC_APP, PATIENT_APP, postForm, signInTo } from '../support/apps.js';
import { nameOf } from '../support/back-office.js';
import { DEMO_PASSWORD, startServer, type TestServer, forgetCounts } from '../support/server.js';
import { until } from '../support/until.js';
import { make } from '../support/world.js';

let apps: Apps;
let url: string;

beforeAll(async () => {
  apps = await openApps();
  url = apps.server.url;
});
beforeEach(() => forgetCounts(apps.redis));
afterAll(() => apps.close());

const manager = () => apps.database.app.manager;
const me = (token: string, at = url) => ask(at, 'GET', '/me', { token });
const grant = (fields: Record<string, string>) => postForm(url, '/oauth/token', fields);
const signIn = (client_id: string, username: string, password = DEMO_PASSWORD) =>
  grant({ grant_type: 'password', client_id, username, password });
const refresh = (refresh_token: string, client_id = PATIENT_APP) =>
  grant({ grant_type: 'refresh_token', client_id, refresh_token });

/** As if so many seconds had passed since a refresh token of this access token's family was spent. */
async function passSince(access_token: string, seconds: number): Promise<void> {
  const { id } = await manager().findOneByOrFail(OauthRefreshToken, { access_token_id: jtiOf(access_token) });
  const family = id.split('.')[0]!;
  for (const row of await manager().findBy(OauthRefreshToken, { id: Like(`${family}.%`), revoked: true }))
    await manager().update(
      OauthRefreshToken,
      { id: row.id },
      {
        expires_at: new Date(row.expires_at!.getTime() - seconds * 1000),
      },
    );
}

const jtiOf = (token: string): string => decodeJwt(token).jti!;

test("a token is a signed JWT in Passport's shape, and its row holds no secret", async () => {
  const { patient } = await apps.patient();
  const { status, body, headers } = await signIn(PATIENT_APP, patient.email);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: expect.any(Number) as number });
  const token = String(body.access_token);
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'JWT' });
  const claims = decodeJwt(token);
  expect(claims).toMatchObject({ aud: PATIENT_APP, sub: patient.id, scopes: ['*'] });
  const row = await manager().findOneByOrFail(OauthAccessToken, { id: claims.jti! });
  expect(row).toMatchObject({ user_id: patient.id, client_id: PATIENT_APP, revoked: false });
  const held = await manager().find(OauthRefreshToken);
  expect(held.some(({ id }) => String(body.refresh_token).includes(id))).toBe(false);
  expect((await me(token)).body.id).toBe(patient.id);
});

test('somebody may sign in by user name too, whatever its letters look like, but not by a likeness', async () => {
  const { patient } = await apps.patient({ username: 'ingrid' });
  expect((await signIn(PATIENT_APP, 'Ingrid')).status).toBe(200);
  expect((await signIn(PATIENT_APP, 'ıngrid')).status).toBe(400);
  expect((await signIn(PATIENT_APP, patient.email.toUpperCase())).status).toBe(200);
});

test('an unknown account and a wrong password are answered alike', async () => {
  const { patient } = await apps.patient();
  const wrong = await signIn(PATIENT_APP, patient.email, 'not this one');
  const unknown = await signIn(PATIENT_APP, 'nobody@example.com', 'not this one');
  expect(wrong.status).toBe(400);
  expect(wrong.body).toEqual({ ...unknown.body });
  expect(wrong.body.error).toBe('invalid_grant');
});

test('patients and people of clinics never cross, and staff have no token', async () => {
  const [{ patient, token }, clinic] = [await apps.patient(), await apps.clinicUser()];
  expect((await signIn(CLINIC_APP, patient.email)).status).toBe(400);
  expect((await signIn(PATIENT_APP, clinic.user.email)).status).toBe(400);
  for (const client of [PATIENT_APP, CLINIC_APP])
    expect((await signIn(client, 'super-admin@hairline.test')).status).toBe(400);
  expect((await me(clinic.token)).status).toBe(403);
  expect((await me(token)).status).toBe(200);
});

test('ten wrong passwords close an account for a while, and nobody else with it', async () => {
  const [one, other] = [await apps.patient(), await apps.patient()];
  for (let tries = 0; tries < 10; tries++) await signIn(PATIENT_APP, one.patient.email, 'wrong');
  const closed = await signIn(PATIENT_APP, one.patient.email);
  expect(closed).toMatchObject({ status: 429, body: { error: 'slow_down' } });
  expect(Number(closed.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await signIn(PATIENT_APP, other.patient.email)).status).toBe(200);
});

test('a refresh token is spent for the next pair, and the access token before it ends', async () => {
  const { patient } = await apps.patient();
  const first = await signInTo(url, PATIENT_APP, patient.email, DEMO_PASSWORD);
  const next = await refresh(first.refresh_token);
  expect(next.status).toBe(200);
  expect((await me(String(next.body.access_token))).status).toBe(200);
  expect((await me(first.access_token)).status).toBe(401);
});

test('a phone that lost its answer asks again within ten seconds, and is answered', async () => {
  const { patient } = await apps.patient();
  const { refresh_token } = await signInTo(url, PATIENT_APP, patient.email, DEMO_PASSWORD);
  const answers = await Promise.all(Array.from({ length: 4 }, () => refresh(refresh_token)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  for (const { body } of answers) expect((await me(String(body.access_token))).status).toBe(200);
});

test('a refresh token that comes back later ends its whole family, and no other', async () => {
  const { patient } = await apps.patient();
  const elsewhere = await signInTo(url, PATIENT_APP, patient.email, DEMO_PASSWORD);
  const first = await signInTo(url, PATIENT_APP, patient.email, DEMO_PASSWORD);
  const next = await refresh(first.refresh_token);
  await passSince(String(next.body.access_token), 11);
  expect(await refresh(first.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect((await me(String(next.body.access_token))).status).toBe(401);
  expect((await refresh(String(next.body.refresh_token))).status).toBe(400);
  expect((await me(elsewhere.access_token)).status).toBe(200);
});

test("another client's refresh token is of no use, and does no harm", async () => {
  const { patient } = await apps.patient();
  const { access_token, refresh_token } = await signInTo(url, PATIENT_APP, patient.email, DEMO_PASSWORD);
  expect((await refresh(refresh_token, CLINIC_APP)).status).toBe(400);
  expect((await me(access_token)).status).toBe(200);
});

test('signing out ends the session by either token, and only for the client that holds it', async () => {
  const { patient } = await apps.patient();
  const pair = await signInTo(url, PATIENT_APP, patient.email, DEMO_PASSWORD);
  await postForm(url, '/oauth/revoke', { token: pair.access_token, client_id: CLINIC_APP });
  expect((await me(pair.access_token)).status).toBe(200);
  const { status } = await postForm(url, '/oauth/revoke', {
    token: pair.access_token,
    client_id: PATIENT_APP,
  });
  expect(status).toBe(200);
  expect((await me(pair.access_token)).status).toBe(401);
  expect((await refresh(pair.refresh_token)).status).toBe(400);
  const unknown = await postForm(url, '/oauth/revoke', { token: 'no token of ours', client_id: PATIENT_APP });
  expect(unknown.status).toBe(200);
});

test('a refresh token that was just spent opens nothing after the sign-out', async () => {
  const { patient } = await apps.patient();
  const first = await signInTo(url, PATIENT_APP, patient.email, DEMO_PASSWORD);
  const next = await refresh(first.refresh_token);
  await postForm(url, '/oauth/revoke', { token: String(next.body.refresh_token), client_id: PATIENT_APP });
  expect((await refresh(first.refresh_token)).status).toBe(400);
});

test('who is suspended is out at every server at once, and a token of theirs opens nothing', async () => {
  const other: TestServer = await startServer(nameOf(apps.database));
  try {
    const { patient, token } = await apps.patient();
    expect((await me(token)).status).toBe(200);
    expect((await me(token, other.url)).status).toBe(200);
    const office = await apps.server.as('admin');
    await office.act('patients', patient.id, 'suspendPatient', { reason: 'The card was stolen.' });
    expect((await me(token)).status).toBe(401);
    await until('the other server has heard of it', async () => (await me(token, other.url)).status === 401);
    expect((await signIn(PATIENT_APP, patient.email)).status).toBe(400);
  } finally {
    await other.stop();
  }
});

test('a token that asks for less opens less', async () => {
  const { patient } = await apps.patient();
  const scope = 'patient.payments.make';
  const fields = { grant_type: 'password', client_id: PATIENT_APP, username: patient.email };
  const { body } = await grant({ ...fields, password: DEMO_PASSWORD, scope });
  const token = String(body.access_token);
  expect((await me(token)).status).toBe(403);
  const version = { 'If-Match': '*' };
  const changed = await ask(url, 'PATCH', '/me', { token, body: { location: 'Oslo' }, headers: version });
  expect(changed.status).toBe(403);
  const foreign = await grant({ ...fields, password: DEMO_PASSWORD, scope: 'clinic.bills.read' });
  expect(foreign).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
});

test('a client that was withdrawn gives no tokens, and those that it gave are over', async () => {
  const id = '00000000-0000-7000-8000-00000000000a';
  const app = { name: 'Old app', provider: 'patients', redirect: '', password_client: true };
  await make(OauthClient, { id, ...app, personal_access_client: false, revoked: false });
  const { patient } = await apps.patient();
  const { access_token } = await signInTo(url, id, patient.email, DEMO_PASSWORD);
  await manager().update(OauthClient, { id }, { revoked: true });
  expect((await me(access_token)).status).toBe(401);
  expect(await signIn(id, patient.email)).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
});

test.each([
  ['nothing', ''],
  ['no bearer', 'Basic cGF0aWVudDpwYXNz'],
  ['a word', 'Bearer x'],
  ['an unsigned token', `Bearer ${unsigned()}`],
  ['a personal token of nobody', 'Bearer 12|0123456789abcdef'],
])('%s opens nothing', async (_name, Authorization) => {
  const { status, body } = await ask(url, 'GET', '/me', { headers: { Authorization } });
  expect(status).toBe(401);
  expect(body.code).toBe('unauthorized');
});

test('a token whose signature or end was touched opens nothing', async () => {
  const { token } = await apps.patient();
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const later = Buffer.from(JSON.stringify({ ...claims, exp: 4_000_000_000 })).toString('base64url');
  for (const forged of [
    `${header}.${later}.${signature}`,
    `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
  ])
    expect((await me(forged)).status).toBe(401);
});

test("a server's personal token opens what its person may and it names, until it ends", async () => {
  const { user } = await apps.clinicUser();
  const secret = 'a-personal-token-that-is-long-enough';
  const row = await make(PersonalAccessToken, {
    tokenable_type: 'App\\Models\\ProviderUser',
    tokenable_id: user.id,
    name: 'reporting',
    token: createHash('sha256').update(secret).digest('hex'),
    abilities: '["clinic.bills.read"]',
    last_used_at: null,
    expires_at: null,
  });
  const open = () => ask(url, 'GET', '/me', { token: `${row.id}|${secret}` });
  expect((await open()).status).toBe(403);
  expect((await manager().findOneByOrFail(PersonalAccessToken, { id: row.id })).last_used_at).not.toBeNull();
  expect((await ask(url, 'GET', '/me', { token: `${row.id}|something else` })).status).toBe(401);
});

test.each([['[]'], [null]])(
  'a personal token that names nothing, as %s, opens nothing',
  async (abilities) => {
    const { patient } = await apps.patient();
    const secret = 'a-personal-token-that-names-nothing';
    const row = await make(PersonalAccessToken, {
      tokenable_type: 'Patient',
      tokenable_id: patient.id,
      name: 'reporting',
      token: createHash('sha256').update(`${secret}${abilities}`).digest('hex'),
      abilities,
      last_used_at: null,
      expires_at: null,
    });
    expect((await me(`${row.id}|${secret}${abilities}`)).status).toBe(403);
  },
);

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ sub: '1', jti: '1', aud: '1', exp: 4_000_000_000, scopes: [] })}.`;
}
