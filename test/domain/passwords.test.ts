import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemActor } from '../../src/core/actor.js';
import { AuditEntry, OutboxMessage } from '../../src/core/entities.js';
import { useMail } from '../../src/core/mail.js';
import { verifyPassword } from '../../src/core/passwords.js';
import {
  changePassword,
  mailPasswordReset,
  requestPasswordReset,
  resetPassword,
} from '../../src/domain/access/passwords.js';
import { PasswordResetToken } from '../../src/domain/auth/entities.js';
import { User } from '../../src/domain/people/entities.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { DEMO_PASSWORD } from '../support/server.js';
import { actorAs, makeStaff } from '../support/world.js';

const email = 'support@hairline.test';
const password = 'a long new password';
const invalid = { fields: { token: 'This link is no longer valid: ask for a new one.' } };
const job = systemActor('job', 'test');

let db: TestDatabase;
let staff: Record<string, string>;
let mails: string;

beforeEach(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
  mails = await mkdtemp(path.join(tmpdir(), 'hairline-mail-'));
  useMail(mails, 'https://office.example.com/');
});
afterEach(async () => {
  await db.close();
  await rm(mails, { recursive: true });
});

const stored = () => db.app.manager.findOneByOrFail(User, { email });
const opens = async (plain: string) => verifyPassword(plain, (await stored()).password);
const reset = (token: string, fields: object = {}) =>
  resetPassword({ email, token, password, ...fields }, 'request');

/** Asks for a link and reads it from the mail. */
async function aToken(): Promise<string> {
  await mailPasswordReset(job, staff.support!);
  const [last] = (await readdir(mails)).sort().slice(-1);
  const text = (await readFile(path.join(mails, last!), 'utf8'))
    .replaceAll('=\r\n', '')
    .replaceAll('=3D', '=');
  const [link] = /https:\/\/office\.example\.com\/admin\/reset-password\S+/.exec(text) ?? [];
  return new URL(link!).searchParams.get('token')!;
}

test('asking owes a mail to an account that exists, and tells nobody which do', async () => {
  for (const asked of [email, 'nobody@hairline.test', ''])
    expect(await requestPasswordReset(asked, 'request')).toBeUndefined();
  const owed = await db.app.manager.find(OutboxMessage);
  expect(owed.map(({ name, payload }) => [name, payload])).toEqual([
    ['mail-password-reset', { user_id: staff.support }],
  ]);
});

test('a deactivated account is sent nothing', async () => {
  await db.app.getRepository(User).update(staff.support!, { deactivated_at: new Date() });
  await requestPasswordReset(email, 'request');
  expect(await db.app.manager.count(OutboxMessage)).toBe(0);
});

test('the link of the mail sets the password; the database only ever held its hash', async () => {
  const token = await aToken();
  const rows = await db.app.manager.find(PasswordResetToken);
  expect(rows.map((row) => row.email)).toEqual([email]);
  expect(rows[0]?.token).toMatch(/^[0-9a-f]{64}$/);
  expect(rows[0]?.token).not.toContain(token);

  await reset(token);

  expect(await opens(password)).toBe(true);
  expect(await opens(DEMO_PASSWORD)).toBe(false);
  expect(await db.app.manager.count(PasswordResetToken)).toBe(0);
  const entry = await db.app.manager.findOneByOrFail(AuditEntry, { action: 'resetPassword' });
  expect(entry).toMatchObject({
    entity: 'users',
    entity_id: staff.support,
    changes: { password: { before: '(hidden)', after: '(hidden)' } },
  });
});

test('a link works once', async () => {
  const token = await aToken();
  await reset(token);
  await expect(reset(token, { password: 'yet another password' })).rejects.toMatchObject(invalid);
  expect(await opens(password)).toBe(true);
});

test('of ten who use one link at once, one does', async () => {
  const token = await aToken();
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) => reset(token, { password: `password number ${index}` })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a second link ends the first', async () => {
  const first = await aToken();
  const second = await aToken();
  await expect(reset(first)).rejects.toMatchObject(invalid);
  await reset(second);
  expect(await opens(password)).toBe(true);
});

test('a link is good for an hour', async () => {
  const token = await aToken();
  const made = (minutes: number) =>
    db.app.query('UPDATE password_reset_tokens SET created_at = UTC_TIMESTAMP() - INTERVAL ? MINUTE', [
      minutes,
    ]);
  await made(61);
  await expect(reset(token)).rejects.toMatchObject(invalid);
  await made(59);
  await reset(token);
  expect(await opens(password)).toBe(true);
});

test("a wrong link, somebody else's, or a deactivated account's, changes nothing", async () => {
  const token = await aToken();
  await expect(reset('a token that was never made')).rejects.toMatchObject(invalid);
  await expect(reset(token, { email: 'admin@hairline.test' })).rejects.toMatchObject(invalid);
  await db.app.getRepository(User).update(staff.support!, { deactivated_at: new Date() });
  await expect(reset(token)).rejects.toMatchObject(invalid);
  expect(await opens(DEMO_PASSWORD)).toBe(true);
});

test.each([
  ['too short', 'At least 12 characters.'],
  ['ş'.repeat(37), 'At most 72 bytes: that is all that a hash can hold.'],
])('the password %j is refused, and the link stays good', async (weak, sentence) => {
  const token = await aToken();
  await expect(reset(token, { password: weak })).rejects.toMatchObject({ fields: { password: sentence } });
  await reset(token);
  expect(await opens(password)).toBe(true);
});

test('one who is signed in changes their password by the current one', async () => {
  const actor = actorAs('support', staff.support);
  await expect(changePassword(actor, { current: 'wrong', password })).rejects.toMatchObject({
    fields: { current: 'This is not your password.' },
  });
  await expect(changePassword(actor, { password })).rejects.toMatchObject({ code: 'invalid' });
  await changePassword(actor, { current: DEMO_PASSWORD, password });
  expect(await opens(password)).toBe(true);
});
