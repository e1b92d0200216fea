import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemActor } from '../../../src/core/actor.js';
import { useMail } from '../../../src/core/mail.js';
import { Role } from '../../../src/core/entities.js';
import { inviteStaff, resendInvitation } from '../../../src/domain/access/invite-staff.js';
import { mailInvitation, resetPassword } from '../../../src/domain/access/passwords.js';
import { signIn } from '../../../src/domain/access/sign-in.js';
import { PasswordResetToken } from '../../../src/domain/auth/entities.js';
import { User } from '../../../src/domain/people/entities.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { openStaffWorld, personOf, type StaffWorld } from '../../support/staff.js';
import { tracesOf } from '../../support/traces.js';

const email = 'mina@hairline.test';
const password = 'a long new password';
const job = systemActor('job', 'test');

let world: StaffWorld;
let mails: string;
beforeEach(async () => {
  world = await openStaffWorld({ connections: 12 });
  mails = await mkdtemp(path.join(tmpdir(), 'hairline-mail-'));
  useMail(mails, 'https://office.example.com/');
});
afterEach(async () => {
  await world.close();
  await rm(mails, { recursive: true });
});

const chief = () => personOf(world, 'super-admin');
const roleId = async (name: string) => (await world.db.app.manager.findOneByOrFail(Role, { name })).id;
const input = async (...roles: string[]) => ({
  firstname: 'Mina',
  lastname: 'Aydın',
  email,
  locale: 'tr',
  role_ids: await Promise.all(roles.map(roleId)),
});
const invite = async (...roles: string[]) => await inviteStaff(chief(), '', await input(...roles));
const users = () => world.db.app.manager.findBy(User, { email });

async function newestMail(): Promise<{ text: string; token: string }> {
  const [last] = (await readdir(mails)).sort().slice(-1);
  const raw = await readFile(path.join(mails, last!), 'utf8');
  const text = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  const [link] = /https:\/\/office\.example\.com\/admin\/reset-password\S+/.exec(text)!;
  return { text, token: new URL(link).searchParams.get('token')! };
}

const set = (token: string) => resetPassword({ email, token, password }, 'request');

test('an invitation makes the account with its roles, and owes a mail', async () => {
  const { entries, owed } = await tracesOf(world.db.app.manager, () => invite('support', 'content'));
  const [user] = await users();
  expect(user).toMatchObject({ username: email, firstname: 'Mina', locale: 'tr', email_verified_at: null });
  expect(user!.invited_at).not.toBeNull();
  expect(owed.map(({ name, payload }) => [name, payload])).toEqual([
    ['mail-invitation', { user_id: user!.id }],
  ]);
  expect(entries.map(({ event, changes }) => [event, changes.roles])).toEqual([
    ['created', undefined],
    ['noted', { before: [], after: ['content', 'support'] }],
  ]);
});

test('the link of the mail sets the first password within seven days, once', async () => {
  const { id } = await invite('support');
  await mailInvitation(job, id);
  const { text, token } = await newestMail();
  expect(text).toContain(`To: ${email}`);
  const [row] = await world.db.app.manager.find(PasswordResetToken);
  expect(row!.token).not.toContain(token);

  await world.db.app.query('UPDATE password_reset_tokens SET created_at = created_at - INTERVAL 167 HOUR');
  await set(token);
  expect((await signIn(email, password, 'request'))?.id).toBe(id);
  await expect(set(token)).rejects.toThrow('no longer valid');
});

test('after seven days the link works no more, and another can be sent', async () => {
  const { id } = await invite('support');
  await mailInvitation(job, id);
  const { token } = await newestMail();
  await world.db.app.query('UPDATE password_reset_tokens SET created_at = created_at - INTERVAL 169 HOUR');
  await expect(set(token)).rejects.toThrow('no longer valid');

  const { owed } = await tracesOf(world.db.app.manager, () => resendInvitation(chief(), id, {}));
  expect(owed.map(({ name }) => name)).toEqual(['mail-invitation']);
  await mailInvitation(job, id);
  await expect(set(token)).rejects.toThrow('no longer valid');
  await set((await newestMail()).token);
});

test('nothing is sent to who has set a password, or was deactivated meanwhile', async () => {
  const { id } = await invite('support');
  await mailInvitation(job, id);
  await set((await newestMail()).token);
  await mailInvitation(job, id);
  expect(await readdir(mails)).toHaveLength(1);
  await expect(resendInvitation(chief(), id, {})).rejects.toThrow('has set a password already');
  await expect(resendInvitation(chief(), world.staff.support!, {})).rejects.toThrow('was not invited');
  await world.db.app.query('UPDATE users SET deactivated_at = NOW() WHERE id = ?', [id]);
  await expect(resendInvitation(chief(), id, {})).rejects.toThrow('is deactivated');
});

test('nobody gives a role that holds more than they do', async () => {
  const clerk = {
    ...personOf(world, 'support'),
    permissions: new Set([...personOf(world, 'support').permissions, 'staff.manage']),
  };
  await expect(inviteStaff(clerk, '', await input('finance'))).rejects.toMatchObject({
    code: 'forbidden',
    message: expect.stringMatching(
      /^You can't give the role finance: it holds .+, which you don't hold/,
    ) as string,
  });
  await expect(inviteStaff(clerk, '', await input('support', 'super-admin'))).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(await users()).toEqual([]);
  await inviteStaff(clerk, '', await input('support'));
  expect(await users()).toHaveLength(1);
});

test('what is missing or wrong is said at its field', async () => {
  const good = await input('support');
  const wrong: [object, string, string][] = [
    [{ email: 'mina' }, 'email', 'An e-mail address'],
    [{ email: 'support@hairline.test' }, 'email', 'already an account'],
    [{ email: 'SUPPORT@hairline.test' }, 'email', 'already an account'],
    [{ role_ids: [] }, 'role_ids', 'at least one role'],
    [{ role_ids: ['999999'] }, 'role_ids', 'no such role'],
    [{ firstname: ' ' }, 'firstname', 'fill this in'],
  ];
  for (const [fields, field, sentence] of wrong)
    await expect(inviteStaff(chief(), '', { ...good, ...fields })).rejects.toMatchObject({
      fields: { [field]: expect.stringContaining(sentence) as string },
    });
});

test('a clinic role is no role of the staff', async () => {
  const { identifiers } = await world.db.app
    .getRepository(Role)
    .insert({ name: 'owner', guard_name: 'provider' });
  const fields = { ...(await input('support')), role_ids: [String(identifiers[0]!.id)] };
  await expect(inviteStaff(chief(), '', fields)).rejects.toThrow('no such role');
});

test('the same person invited by twenty at once has one account', async () => {
  const fields = await input('support');
  const { won, read } = await allAtOnce(times(20, () => inviteStaff(chief(), '', fields)));
  expect([won, read]).toEqual([1, ['There is already an account with this address.']]);
  expect(await users()).toHaveLength(1);
});

test.each(['admin', 'support', 'auditor'])('%s invites nobody', async (role) => {
  await expect(inviteStaff(personOf(world, role), '', await input('support'))).rejects.toMatchObject({
    code: 'forbidden',
  });
});
