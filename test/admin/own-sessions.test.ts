import { type BackOffice, openBackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { DEMO_PASSWORD, forgetCounts } from '../support/server.js';
import { until } from '../support/until.js';

interface Session {
  handle: string;
  device: string;
  here: boolean;
}

let office: BackOffice;
beforeAll(async () => {
  office = await openBackOffice();
});
beforeEach(() => forgetCounts(office.redis));
afterAll(() => office.close());

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const isSignedIn = async (client: Client) => (await client.get('/admin/api/dashboard')).status === 200;
const sessions = async (client: Client) =>
  (await client.get('/admin/api/pages/Account')).json.sessions as Session[];
const act = (client: Client, fields: object) => client.post('/admin/api/pages/Account', fields);

async function signInWith(agent: string): Promise<Client> {
  const client = office.server.anonymous();
  const fields = { email: 'support@hairline.test', password: DEMO_PASSWORD };
  await client.form('/admin/login', fields, { 'User-Agent': agent });
  return client;
}

test('a person sees where they are signed in, in words, and no session id', async () => {
  const phone = await signInWith(SAFARI);
  const desk = await signInWith(FIREFOX);
  await office.server.as('finance');
  const found = await sessions(desk);
  expect(found.map(({ device, here }) => [device, here])).toEqual([
    ['Firefox on Windows', true],
    ['Safari on iPhone', false],
  ]);
  const { text } = await desk.get('/admin/api/pages/Account');
  for (const { cookie } of [phone, desk]) {
    const id = decodeURIComponent(cookie.split('=')[1]!).slice(2).split('.')[0]!;
    expect(text).not.toContain(id);
  }
});

test('one is ended by its handle, and nobody ends that of somebody else', async () => {
  const phone = await signInWith(SAFARI);
  const desk = await signInWith(FIREFOX);
  const other = await office.server.as('finance');
  const { handle } = (await sessions(desk)).find(({ here }) => !here)!;
  expect((await act(other, { do: 'end_session', handle })).status).toBe(404);
  expect(await isSignedIn(phone)).toBe(true);
  expect((await act(desk, { do: 'end_session', handle })).json.notice?.type).toBe('success');
  expect([await isSignedIn(phone), await isSignedIn(desk)]).toEqual([false, true]);
  expect((await act(desk, { do: 'end_session', handle })).status).toBe(404);
});

test('all others end at once', async () => {
  const others = [await signInWith(SAFARI), await signInWith(SAFARI)];
  const desk = await signInWith(FIREFOX);
  await act(desk, { do: 'end_others' });
  expect(await Promise.all([...others, desk].map(isSignedIn))).toEqual([false, false, true]);
  expect(await sessions(desk)).toHaveLength(1);
});

test('signing out, and signing in again in the same browser, leave none behind', async () => {
  const desk = await signInWith(FIREFOX);
  await desk.form('/admin/logout', {});
  const again = await signInWith(FIREFOX);
  await again.signIn('support@hairline.test', DEMO_PASSWORD);
  expect(await sessions(again)).toHaveLength(1);
});

test('a deactivated colleague is out at once, and no session comes back with the account', async () => {
  const chief = await office.server.as('super-admin');
  const client = await signInWith(FIREFOX);
  const id = office.staff.support!;
  const done = await chief.act('users', id, 'deactivateStaff', { reason: 'Has left the company.' });
  expect(done.json.notice?.type).toBe('success');
  expect(await isSignedIn(client)).toBe(false);
  await until('nothing of the sessions is left', async () => {
    const keys = await office.redis.keys('session:*');
    return keys.length === 1;
  });
  await chief.act('users', id, 'reactivateStaff');
  expect(await isSignedIn(client)).toBe(false);
  expect(await isSignedIn(await signInWith(FIREFOX))).toBe(true);
});

test('an account that is locked after wrong passwords opens with the button', async () => {
  const chief = await office.server.as('super-admin');
  const wrong = { email: 'support@hairline.test', password: 'wrong' };
  for (let attempt = 1; attempt <= 10; attempt++) await office.server.anonymous().form('/admin/login', wrong);
  const right = { ...wrong, password: DEMO_PASSWORD };
  expect((await office.server.anonymous().form('/admin/login', right)).status).toBe(429);
  await chief.act('users', office.staff.support!, 'unlockAccount');
  await until('the account opens', async () => {
    const { status } = await office.server.anonymous().form('/admin/login', right);
    return status === 303;
  });
});

test('the times of sessions are those of the settings', async () => {
  const client = await signInWith(FIREFOX);
  await office.database.app.query(`INSERT INTO settings (name, value) VALUES ('session_idle_minutes', '5')`);
  const [key = ''] = await office.redis.keys('session:*');
  const session = JSON.parse((await office.redis.get(key)) ?? '{}') as { seen_at: number };
  const aged = JSON.stringify({ ...session, seen_at: Date.now() - 6 * 60_000 });
  await until('the setting counts', async () => {
    await office.redis.set(key, aged);
    return !(await isSignedIn(client));
  });
});
