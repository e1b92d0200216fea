import { ModelHasRole, Permission, Role, RoleHasPermission } from '../../src/core/entities.js';
import { hashPassword } from '../../src/core/passwords.js';
import { User } from '../../src/domain/people/entities.js';
import { openBackOffice, nameOf, type BackOffice } from '../support/back-office.js';
import { Client } from '../support/client.js';
import { DEMO_PASSWORD, startServer, forgetCounts } from '../support/server.js';
import { make } from '../support/world.js';

let office: BackOffice;
beforeAll(async () => {
  office = await openBackOffice();
});
beforeEach(() => forgetCounts(office.redis));
afterAll(() => office.close());

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  office.server.anonymous().form('/admin/login', { email, password }, headers);
const support = 'support@hairline.test';
const isSignedIn = async (client: Client) => (await client.get('/admin/api/dashboard')).status === 200;

describe('signing in', () => {
  test.each([
    ['e-mail', support],
    ['user name', 'support'],
    ['e-mail in capitals', 'SUPPORT@hairline.test'],
  ])('takes the %s', async (_name, login) => {
    const { status, headers } = await signIn(login, DEMO_PASSWORD);
    expect([status, headers.get('location')]).toEqual([303, '/admin']);
  });

  test('answers a wrong password and an unknown account alike', async () => {
    const wrong = await signIn(support, 'not the password');
    const unknown = await signIn('nobody@hairline.test', 'not the password');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.text.replaceAll(support, '')).toBe(unknown.text.replaceAll('nobody@hairline.test', ''));
    expect(wrong.text).toContain('do not belong together');
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test('needs a right in the back office, and an account that is still active', async () => {
    const password = await hashPassword(DEMO_PASSWORD);
    const values = { firstname: 'Old', lastname: 'Owner', password };
    await make(User, { ...values, username: 'clinic-owner', email: 'owner@hairline.test' });
    const gone = { username: 'gone', email: 'gone@hairline.test', deactivated_at: new Date() };
    const { id } = await make(User, { ...values, ...gone });
    const [role] = await office.database.app.getRepository(Role).findBy({ name: 'support' });
    await office.database.app
      .getRepository(ModelHasRole)
      .insert({ role_id: role!.id, model_id: id, model_type: 'User' });

    for (const login of ['owner@hairline.test', 'gone@hairline.test'])
      expect((await signIn(login, DEMO_PASSWORD)).status).toBe(401);
  });

  test('shows what was typed as text, never as markup', async () => {
    const { text } = await signIn('"><script>alert(1)</script>', 'x');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&#60;script&#62;');
  });

  test('gives the session another id, so that a planted one is worth nothing', async () => {
    const client = await office.server.as('support');
    const first = client.cookie;
    await client.signIn(support, DEMO_PASSWORD);
    expect(client.cookie).not.toBe(first);
    const planted = new Client(office.server.url);
    planted.cookie = first;
    expect(await isSignedIn(planted)).toBe(false);
  });

  test('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const [cookie = ''] = (await signIn(support, DEMO_PASSWORD)).headers.getSetCookie();
    expect(cookie).toMatch(/^hairline\.sid=/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Path=/');
  });

  test('is in the audit log', async () => {
    await signIn(support, DEMO_PASSWORD);
    const rows: unknown[] = await office.database.owner.query(
      "SELECT event FROM audit_entries WHERE action = 'signIn' AND entity = 'users' AND entity_id = ?",
      [office.staff.support],
    );
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('guessing', () => {
  const from = (address: string) => ({ 'X-Forwarded-For': address });

  test('ends after 10 wrong passwords for an account, even for the right one', async () => {
    for (let attempt = 1; attempt <= 10; attempt++)
      expect((await signIn(support, `wrong ${attempt}`)).status).toBe(401);
    const { status, headers } = await signIn(support, DEMO_PASSWORD, from('203.0.113.9'));
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60);
    expect((await signIn('admin@hairline.test', DEMO_PASSWORD)).status).toBe(303);
  });

  test('gains nothing from asking many times at once', async () => {
    const replies = await Promise.all(Array.from({ length: 30 }, (_, n) => signIn(support, `wrong ${n}`)));
    expect(replies.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
  });

  test('gains nothing from spellings that the database takes for equal', async () => {
    const spellings = Array.from({ length: 12 }, (_, n) =>
      [...support].map((letter, at) => (at === n % 7 ? `${letter}\u0301` : letter)).join(''),
    );
    for (const login of spellings) expect((await signIn(login, DEMO_PASSWORD)).status).toBe(401);
  });

  test('ends after 100 wrong ones from an address, whatever the account', async () => {
    const address = from('198.51.100.7');
    const attempts = Array.from({ length: 100 }, (_, n) => signIn(`guess-${n}@example.com`, 'x', address));
    await Promise.all(attempts);
    expect((await signIn(support, DEMO_PASSWORD, address)).status).toBe(429);
    expect((await signIn(support, DEMO_PASSWORD, from('198.51.100.8'))).status).toBe(303);
  });

  test('is forgiven an account by the right password', async () => {
    for (let attempt = 1; attempt <= 9; attempt++) await signIn(support, 'wrong');
    expect((await signIn(support, DEMO_PASSWORD)).status).toBe(303);
    for (let attempt = 1; attempt <= 9; attempt++) expect((await signIn(support, 'wrong')).status).toBe(401);
  });
});

describe('a session', () => {
  test('is needed: the API says 401 as JSON, a page leads to sign-in', async () => {
    const nobody = office.server.anonymous();
    for (const path of ['/admin/api/dashboard', '/admin/api/resources/patients/actions/list']) {
      const { status, json } = await nobody.get(path);
      expect([status, json.notice?.type]).toEqual([401, 'error']);
    }
    const { status, headers } = await nobody.get('/admin/resources/patients');
    expect([status, headers.get('location')]).toEqual([302, '/admin/login']);
  });

  test('is ended by a POST to /admin/logout and not by a GET', async () => {
    const client = await office.server.as('support');
    const { cookie } = client;
    await client.get('/admin/logout');
    client.cookie = cookie;
    expect(await isSignedIn(client)).toBe(true);
    const { status, headers } = await client.form('/admin/logout', {});
    expect([status, headers.get('location')]).toEqual([303, '/admin/login']);
    client.cookie = cookie;
    expect(await isSignedIn(client)).toBe(false);
  });

  test('does not survive the deactivation of its person', async () => {
    const client = await office.server.as('content');
    const users = office.database.app.getRepository(User);
    await users.update({ id: office.staff.content! }, { deactivated_at: new Date() });
    expect((await client.get('/admin/api/dashboard')).status).toBe(401);
    await users.update({ id: office.staff.content! }, { deactivated_at: null });
  });

  test('has the rights of this moment, not of sign-in', async () => {
    const client = await office.server.as('support');
    const { app } = office.database;
    const [role] = await app.getRepository(Role).findBy({ name: 'support' });
    const [permission] = await app.getRepository(Permission).findBy({ name: 'patients.read' });
    const link = { role_id: role!.id, permission_id: permission!.id };
    expect((await client.list('patients')).status).toBe(200);
    await app.getRepository(RoleHasPermission).delete(link);
    expect((await client.list('patients')).status).toBe(403);
    await app.getRepository(RoleHasPermission).insert(link);
    expect((await client.list('patients')).status).toBe(200);
  });
});

describe("another site's page", () => {
  test('cannot post with a session, ours can, and reading is no matter', async () => {
    const client = await office.server.as('support');
    const path = '/admin/api/resources/patients/actions/list';
    expect((await client.post(path, {}, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await client.post(path, {}, { Origin: 'null' })).status).toBe(403);
    expect((await client.post(path, {}, { Origin: office.server.url })).status).toBe(200);
    expect((await client.get(path, { Origin: 'https://evil.example' })).status).toBe(200);
    const login = { email: support, password: DEMO_PASSWORD };
    const { status } = await client.form('/admin/login', login, { Origin: 'https://evil.example' });
    expect(status).toBe(403);
    expect((await client.form('/admin/logout', {}, { Origin: 'https://evil.example' })).status).toBe(403);
    expect(await isSignedIn(client)).toBe(true);
  });

  test('is known by APP_URL where that is set; the cookie then travels encrypted only', async () => {
    const settings = { APP_URL: 'https://office.example' };
    const server = await startServer(nameOf(office.database), settings);
    try {
      const client = new Client(server.url);
      const login = { email: support, password: DEMO_PASSWORD };
      const https = { 'X-Forwarded-Proto': 'https' };
      const foreign = await client.form('/admin/login', login, { Origin: server.url, ...https });
      expect(foreign.status).toBe(403);
      const own = await client.form('/admin/login', login, { Origin: settings.APP_URL, ...https });
      expect(own.status).toBe(303);
      expect(own.headers.getSetCookie()[0]).toContain('Secure');
      expect(own.headers.get('strict-transport-security')).toBeTruthy();
    } finally {
      await server.stop();
    }
  });
});
