import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { User } from '../../src/domain/people/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { DEMO_PASSWORD, forgetCounts } from '../support/server.js';
import { mailsIn } from '../support/mailbox.js';

let office: BackOffice;
let mails: string;
beforeAll(async () => {
  mails = await mkdtemp(path.join(tmpdir(), 'hairline-mail-'));
  office = await openBackOffice({ MAIL_URL: mails });
});
beforeEach(() => forgetCounts(office.redis));
afterAll(async () => {
  await office.close();
  await rm(mails, { recursive: true });
});

const isSignedIn = async (client: Client) => (await client.get('/admin/api/dashboard')).status === 200;
const ask = (email: string) => office.server.anonymous().form('/admin/forgot-password', { email });

/** The link in the newest mail, once there are so many mails. */
async function linkInMail(count: number): Promise<{ to: string; token: string; email: string }> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const files = await mailsIn(mails);
    if (files.length >= count) {
      const mail = await readFile(path.join(mails, files.at(-1)!), 'utf8');
      const text = mail.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
      const [, to = ''] = /^To: (.+)$/m.exec(text) ?? [];
      const { searchParams } = new URL(/https?:\/\/\S+reset-password\S+/.exec(text)![0]);
      return { to: to.trim(), token: searchParams.get('token')!, email: searchParams.get('email')! };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No mail came');
}

const reset = (fields: Record<string, string>) =>
  office.server.anonymous().form('/admin/reset-password', fields);

describe('a forgotten password', () => {
  test('is asked for with the same answer, whether there is an account or not', async () => {
    const known = await ask('finance@hairline.test');
    const unknown = await ask('nobody@hairline.test');
    expect([known.status, unknown.status]).toEqual([200, 200]);
    expect(known.text).toBe(unknown.text);
    expect((await linkInMail(1)).to).toBe('finance@hairline.test');
    expect(await mailsIn(mails)).toHaveLength(1);
  });

  test('is replaced by the link in the mail, once, and every session ends', async () => {
    const before = await office.server.as('support');
    const sent = (await mailsIn(mails)).length;
    await ask('support@hairline.test');
    const { email, token } = await linkInMail(sent + 1);
    const page = await office.server.anonymous().get(`/admin/reset-password?email=${email}&token=${token}`);
    expect(page.text).toContain(token);

    expect((await reset({ email, token: `${token}x`, password: 'a better password' })).status).toBe(400);
    expect((await reset({ email, token, password: 'short' })).status).toBe(400);
    expect((await reset({ email, token, password: 'ü'.repeat(40) })).status).toBe(400);
    expect(await isSignedIn(before)).toBe(true);

    const done = await reset({ email, token, password: 'a better password' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/admin/login?reset=1']);
    expect(await isSignedIn(before)).toBe(false);
    await office.server.anonymous().signIn(email, 'a better password');
    expect((await reset({ email, token, password: 'yet another password' })).status).toBe(400);
  });

  test('cannot be replaced by a link that is older than an hour', async () => {
    const sent = (await mailsIn(mails)).length;
    await ask('medical@hairline.test');
    const { email, token } = await linkInMail(sent + 1);
    await office.database.app.query(
      'UPDATE password_reset_tokens SET created_at = created_at - INTERVAL 61 MINUTE WHERE email = ?',
      [email],
    );
    expect((await reset({ email, token, password: 'a better password' })).status).toBe(400);
  });

  test('leaves neither the token nor the password in the database', async () => {
    const rows: { token: string }[] = await office.database.app.query(
      'SELECT token FROM password_reset_tokens',
    );
    const { token } = await linkInMail(1);
    expect(rows.map((row) => row.token)).not.toContain(token);
    const { password } = await office.database.app
      .getRepository(User)
      .findOneByOrFail({ username: 'support' });
    expect(password).toMatch(/^\$2y\$10\$/);
  });

  test('sends no more than a few mails to an address', async () => {
    const sent = (await mailsIn(mails)).length;
    for (let n = 0; n < 14; n++) expect((await ask('content@hairline.test')).status).toBe(200);
    const [row] = await office.database.app.query<{ asked: string }[]>(
      "SELECT COUNT(*) AS asked FROM outbox_messages WHERE name = 'mail-password-reset' AND payload LIKE ?",
      [`%${office.staff.content}%`],
    );
    expect(Number(row?.asked)).toBe(10);
    await linkInMail(sent + 10);
  });
});

describe('changing the own password', () => {
  const change = (client: Client, fields: object) => client.post('/admin/api/password', fields);

  test('needs the present one', async () => {
    const client = await office.server.as('auditor');
    const { json } = await change(client, { current: 'not it', password: 'a better password' });
    expect(json.notice?.type).toBe('error');
    expect(json.record?.errors.current?.message).toBeTruthy();
    await office.server.as('auditor');
  });

  test('ends the other sessions and keeps this one', async () => {
    const [here, elsewhere] = [await office.server.as('auditor'), await office.server.as('auditor')];
    const { json } = await change(here, { current: DEMO_PASSWORD, password: 'a better password' });
    expect(json.notice?.type).toBe('success');
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);
    await expect(office.server.as('auditor')).rejects.toThrow('401');
  });
});
