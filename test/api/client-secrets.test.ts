import bcrypt from 'bcrypt';
import { OauthAccessToken, OauthClient } from '../../src/domain/auth/entities.js';
import { newClientSecret } from '../../src/domain/auth/client-secrets.js';
import { type Apps, openApps } from '../support/app-people.js';
import { ask, postForm } from '../support/apps.js';
import { DEMO_PASSWORD, forgetCounts } from '../support/server.js';
import { make } from '../support/world.js';

let apps: Apps;
let email: string;

beforeAll(async () => {
  apps = await openApps();
  email = (await apps.patient()).patient.email;
});
beforeEach(() => forgetCounts(apps.redis));
afterAll(() => apps.close());

const SECRET = 'a secret that a server keeps';
const hashed = async (prefix: string) => (await bcrypt.hash(SECRET, 4)).replace(/^\$2b\$/, `$${prefix}$`);
const aClient = async (secret: string | null) => {
  const app = { name: 'Server', provider: 'patients', redirect: '', password_client: true };
  return (await make(OauthClient, { ...app, secret, personal_access_client: false, revoked: false })).id;
};
const signIn = (client_id: string, client_secret?: string) =>
  postForm(apps.server.url, '/oauth/token', {
    grant_type: 'password',
    client_id,
    username: email,
    password: DEMO_PASSWORD,
    ...(client_secret === undefined ? {} : { client_secret }),
  });

test.each([
  ['plain', () => Promise.resolve(SECRET)],
  ['as Laravel hashes it', () => hashed('2y')],
  ['as others hash it', () => hashed('2b')],
])('a secret kept %s opens with itself and nothing else', async (_how, stored) => {
  const held = await stored();
  const id = await aClient(held);
  expect((await signIn(id, SECRET)).status).toBe(200);
  const wrong = held === SECRET ? [] : [held];
  for (const secret of [
    undefined,
    '',
    `${SECRET}!`,
    SECRET.slice(0, -1),
    `${SECRET}${'x'.repeat(80)}`,
    ...wrong,
  ])
    expect(await signIn(id, secret)).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
});

test('by HTTP Basic too, and refreshing and signing out need it as well', async () => {
  const id = await aClient(await hashed('2y'));
  const { body } = await signIn(id, SECRET);
  const token = String(body.access_token);
  const refresh = { grant_type: 'refresh_token', client_id: id, refresh_token: String(body.refresh_token) };
  expect((await postForm(apps.server.url, '/oauth/token', refresh)).body.error).toBe('invalid_client');
  expect((await postForm(apps.server.url, '/oauth/revoke', { token, client_id: id })).status).toBe(400);
  expect((await ask(apps.server.url, 'GET', '/me', { token })).status).toBe(200);
  const basic = (secret: string) =>
    fetch(`${apps.server.url}/oauth/revoke`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ token }),
    });
  expect((await basic('wrong')).status).toBe(400);
  expect((await basic(SECRET)).status).toBe(200);
  expect((await ask(apps.server.url, 'GET', '/me', { token })).status).toBe(401);
});

test('a public client has none, and whoever sends one is another', async () => {
  for (const none of [null, '']) {
    const id = await aClient(none);
    expect((await signIn(id)).status).toBe(200);
    expect((await signIn(id, 'anything')).body.error).toBe('invalid_client');
  }
});

test('ours are written as hashes, for one token to each sign-in', async () => {
  const { secret, stored } = await newClientSecret();
  expect(stored).toMatch(/^\$2y\$10\$/);
  const id = await aClient(stored);
  expect((await signIn(id, secret)).status).toBe(200);
  expect(await apps.database.app.manager.countBy(OauthAccessToken, { client_id: id })).toBe(1);
});
