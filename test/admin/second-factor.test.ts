import { Setting } from '../../src/core/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { Client, type Reply } from '../support/client.js';
import { DEMO_PASSWORD, forgetCounts } from '../support/server.js';
import { codeFor, wrongCodeFor } from '../support/staff.js';
import { until } from '../support/until.js';

let office: BackOffice;
beforeAll(async () => {
  office = await openBackOffice();
});
beforeEach(() => forgetCounts(office.redis));
afterEach(async () => {
  for (const table of ['second_factor_recovery_codes', 'second_factors', 'settings'])
    await office.database.app.query(`DELETE FROM ${table}`);
});
afterAll(() => office.close());

const account = (client: Client, fields?: object): Promise<Reply> =>
  fields ? client.post('/admin/api/pages/Account', fields) : client.get('/admin/api/pages/Account');
const isSignedIn = async (client: Client) => (await client.get('/admin/api/dashboard')).status === 200;
const typeCode = (client: Client, code: string) => client.form('/admin/login/code', { code });

async function turnOn(client: Client): Promise<{ secret: string; recovery: string[] }> {
  const { json } = await account(client, { do: 'begin' });
  const secret = String(json.key);
  const confirmed = await account(client, { do: 'confirm', code: codeFor(secret) });
  return { secret, recovery: confirmed.json.recovery_codes as string[] };
}

/** The right password, and the code is asked for. */
async function halfIn(role: string): Promise<Client> {
  const client = office.server.anonymous();
  const { status, headers } = await client.form('/admin/login', {
    email: `${role}@hairline.test`,
    password: DEMO_PASSWORD,
  });
  expect([status, headers.get('location')]).toEqual([303, '/admin/login/code']);
  return client;
}

test('turned on, it is asked for on a second step, and only then is there a session', async () => {
  const here = await office.server.as('support');
  const elsewhere = await office.server.as('support');
  const { secret } = await turnOn(here);
  expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);

  const client = await halfIn('support');
  const planted = client.cookie;
  expect((await client.get('/admin/login/code')).text).toContain('name="code"');
  const { status, headers } = await typeCode(client, codeFor(secret, 1));
  expect([status, headers.get('location')]).toEqual([303, '/admin']);
  expect(await isSignedIn(client)).toBe(true);
  expect(client.cookie).not.toBe(planted);
  const fixated = new Client(office.server.url);
  fixated.cookie = planted;
  expect(await isSignedIn(fixated)).toBe(false);
});

test('half a sign-in opens nothing, by no other way', async () => {
  await turnOn(await office.server.as('support'));
  const client = await halfIn('support');
  const get = ['dashboard', 'pages/Account', 'resources/patients/actions/list', 'tasks/1/file'];
  for (const path of get) expect((await client.get(`/admin/api/${path}`)).status).toBe(401);
  for (const path of ['password', 'pages/Account', 'pages/RolesMatrix'])
    expect((await client.post(`/admin/api/${path}`, { do: 'turn_off' })).status).toBe(401);
  for (const path of ['/admin', '/admin/pages/Account', '/admin/resources/patients']) {
    const { status, headers } = await client.get(path);
    expect([status, headers.get('location')]).toEqual([302, '/admin/login']);
  }
});

test('the second step is not there without the first, and not for ever', async () => {
  const nobody = office.server.anonymous();
  const asked = await nobody.get('/admin/login/code');
  expect([asked.status, asked.headers.get('location')]).toEqual([302, '/admin/login']);
  const { secret } = await turnOn(await office.server.as('support'));
  const typed = await typeCode(nobody, codeFor(secret, 1));
  expect([typed.status, typed.headers.get('location')]).toEqual([303, '/admin/login?again=1']);

  await forgetCounts(office.redis);
  const client = await halfIn('support');
  const [key = ''] = await office.redis.keys('session:*');
  const session = JSON.parse((await office.redis.get(key)) ?? '{}') as { half: { at: number } };
  session.half.at -= 11 * 60_000;
  await office.redis.set(key, JSON.stringify(session));
  expect((await typeCode(client, codeFor(secret, 1))).headers.get('location')).toBe('/admin/login?again=1');
  expect(await isSignedIn(client)).toBe(false);
});

test('a new password ends half a sign-in too', async () => {
  const here = await office.server.as('support');
  const { secret } = await turnOn(here);
  const client = await halfIn('support');
  const [row] = await office.database.app.query<{ password: string }[]>(
    'SELECT password FROM users WHERE id = ?',
    [office.staff.support],
  );
  await office.database.app.query("UPDATE users SET password = 'another' WHERE id = ?", [
    office.staff.support,
  ]);
  expect((await typeCode(client, codeFor(secret, 1))).headers.get('location')).toBe('/admin/login?again=1');
  await office.database.app.query('UPDATE users SET password = ? WHERE id = ?', [
    row!.password,
    office.staff.support,
  ]);
});

test('guessing ends after five codes, from wherever and however often the password is given', async () => {
  const { secret, recovery } = await turnOn(await office.server.as('support'));
  const client = await halfIn('support');
  const again = await halfIn('support');
  for (const typist of [client, again, client, again, client]) {
    const { status, text } = await typeCode(typist, wrongCodeFor(secret));
    expect([status, text.includes('That code is wrong')]).toEqual([401, true]);
  }
  for (const code of [codeFor(secret, 1), recovery[0]!])
    for (const typist of [again, await halfIn('support')]) {
      const { status, headers } = await typeCode(typist, code);
      expect(status).toBe(429);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await isSignedIn(typist)).toBe(false);
    }
});

test('thirty guesses at once are five', async () => {
  const { secret } = await turnOn(await office.server.as('support'));
  const client = await halfIn('support');
  const wrong = wrongCodeFor(secret);
  const replies = await Promise.all(Array.from({ length: 30 }, () => typeCode(client, wrong)));
  expect(replies.filter(({ status }) => status === 401)).toHaveLength(5);
});

test('a code signs in once, on whichever of two browsers comes first', async () => {
  const { secret, recovery } = await turnOn(await office.server.as('support'));
  for (const code of [codeFor(secret, 1), recovery[0]!]) {
    const browsers = [await halfIn('support'), await halfIn('support')];
    const replies = await Promise.all(browsers.map((browser) => typeCode(browser, code)));
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 401]);
  }
});

test('the code of somebody else opens nothing, and does not get used up', async () => {
  await turnOn(await office.server.as('support'));
  const theirs = await turnOn(await office.server.as('finance'));
  const client = await halfIn('support');
  expect((await typeCode(client, codeFor(theirs.secret, 1))).status).toBe(401);
  expect((await typeCode(client, theirs.recovery[0]!)).status).toBe(401);
  expect((await typeCode(await halfIn('finance'), theirs.recovery[0]!)).status).toBe(303);
});

test('what the page shows never holds the secret again, or a recovery code', async () => {
  const client = await office.server.as('support');
  const { secret, recovery } = await turnOn(client);
  const { text, json } = await account(client);
  for (const plain of [secret, ...recovery]) expect(text).not.toContain(plain);
  expect(json.second_factor).toMatchObject({ recovery_codes_left: 10, required: false });
  expect((await account(client, { do: 'begin' })).json.notice).toMatchObject({ type: 'error' });
  expect((await account(client, { do: 'toString' })).json.notice).toMatchObject({ type: 'error' });
});

describe('required by a role', () => {
  const requireIt = async (...roles: string[]) => {
    await office.database.app.getRepository(Setting).delete({ name: 'second_factor_roles' });
    await office.database.app.getRepository(Setting).insert({ name: 'second_factor_roles', value: roles });
  };

  test('whoever has none can set it up and do nothing else; then all is as it was', async () => {
    const client = await office.server.as('finance');
    await requireIt('finance');
    await until('the setting counts', async () => !(await isSignedIn(client)));

    const page = await client.get('/admin/resources/payments');
    expect([page.status, page.headers.get('location')]).toEqual([302, '/admin/pages/Account']);
    const state = /src="(\/admin\/frontend\/state\/[^"]+)"/.exec(
      (await client.get('/admin/pages/Account')).text,
    )!;
    expect((await client.get(state[1]!)).text).toMatch(/"tables":\{\}/);
    const refused = [
      'dashboard',
      'resources/payments/actions/list',
      'pages/Search',
      'pages/RolesMatrix',
      'pages/Tasks',
    ];
    for (const path of refused) {
      const { status, json } = await client.get(`/admin/api/${path}`);
      expect([path, status, json.notice?.message]).toEqual([
        path,
        403,
        expect.stringContaining('second factor'),
      ]);
    }
    expect((await client.post('/admin/api/password', {})).status).toBe(403);
    expect((await client.get('/admin/api/pages/Account/')).status).toBe(403);
    expect((await account(client)).json.second_factor).toMatchObject({ required: true, since: null });
    expect(await office.server.as('support').then(isSignedIn)).toBe(true);

    await turnOn(client);
    expect(await isSignedIn(client)).toBe(true);
    expect((await client.list('payments')).status).toBe(200);
  });

  test('may be turned off, and is then to be set up at once', async () => {
    await requireIt('finance');
    const client = await office.server.as('finance');
    await until('the setting counts', async () => !(await isSignedIn(client)));
    const { recovery } = await turnOn(client);
    await account(client, { do: 'turn_off', password: DEMO_PASSWORD, code: recovery[0] });
    expect(await isSignedIn(client)).toBe(false);
    expect((await account(client)).status).toBe(200);
  });
});
