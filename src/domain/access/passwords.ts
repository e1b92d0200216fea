import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Actor, systemActor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { Invalid } from '../../core/errors.js';
import { letterIn } from '../../core/letter.js';
import { appUrl, sendMail } from '../../core/mail.js';
import { hashPassword, verifyPassword } from '../../core/passwords.js';
import { transact } from '../../core/transact.js';
import { parse } from '../../core/verb.js';
import { PasswordResetToken } from '../auth/entities.js';
import { User } from '../people/entities.js';
import { invitationMail, passwordResetMail } from './invitation-mail.js';
import { endSessionsLater } from './sessions.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'mail-password-reset': { user_id: string };
    'mail-invitation': { user_id: string };
  }
}

const HOUR_MS = 60 * 60_000;
const INVITATION_MS = 7 * 24 * HOUR_MS;
/** Stands before the hash of a token that came with an invitation, and so works for longer. */
const INVITED = 'invitation:';

export const NewPassword = z
  .string()
  .min(12, 'At least 12 characters.')
  .refine((value) => Buffer.byteLength(value) <= 72, 'At most 72 bytes: that is all that a hash can hold.');

const Reset = z.object({ email: z.email(), token: z.string().min(20), password: NewPassword });
const Change = z.object({ current: z.string().min(1, 'Please fill this in.'), password: NewPassword });

/** Mails a link, where there is such an account; the caller learns nothing either way. */
export async function requestPasswordReset(email: string, request_id: string): Promise<void> {
  await transact(systemActor('admin', request_id), null, 'requestPasswordReset', async (work) => {
    const user = await work.findBy(User, { email });
    if (!user || user.deactivated_at) return;
    work.note('users', user.id, 'noted');
    work.later('mail-password-reset', { user_id: user.id });
  });
}

/** Makes the token when the mail is written: only its hash is ever stored. */
export async function mailPasswordReset(actor: Actor, userId: string): Promise<void> {
  const { user, link } = await makeLink(actor, 'mailPasswordReset', userId, '');
  const texts = passwordResetMail({ firstname: user.firstname, link });
  await sendMail({ to: user.email, ...letterIn(user.locale, texts) });
}

/** Nothing is sent to who has set a password meanwhile, or whose account was deactivated. */
export async function mailInvitation(actor: Actor, userId: string): Promise<void> {
  const invited = await database().manager.findOneBy(User, { id: userId });
  if (!invited || !isInvitationOpen(invited)) return;
  const { user, link } = await makeLink(actor, 'mailInvitation', userId, INVITED);
  const texts = invitationMail({ firstname: user.firstname, link });
  await sendMail({ to: user.email, ...letterIn(user.locale, texts) });
}

/** Somebody who was invited and has not set a password yet. */
export const isInvitationOpen = (user: User): boolean =>
  user.invited_at !== null && user.email_verified_at === null && user.deactivated_at === null;

async function makeLink(actor: Actor, action: string, userId: string, prefix: string) {
  const token = randomBytes(32).toString('base64url');
  const user = await transact(actor, null, action, async (work) => {
    const found = await work.find(User, userId);
    const row = { email: found.email, token: prefix + hashToken(token), created_at: work.now };
    await work.manager.getRepository(PasswordResetToken).upsert(row, ['email']);
    return found;
  });
  const query = new URLSearchParams({ email: user.email, token }).toString();
  return { user, link: `${appUrl()}/admin/reset-password?${query}` };
}

/** @throws Invalid where the link is wrong, used or too old */
export async function resetPassword(raw: unknown, request_id: string): Promise<void> {
  const { email, token, password } = parse(Reset, raw);
  const hash = await hashPassword(password);
  await transact(systemActor('admin', request_id), null, 'resetPassword', async (work) => {
    const tokens = work.manager.getRepository(PasswordResetToken);
    const row = await tokens.findOne({ where: { email }, lock: { mode: 'pessimistic_write' } });
    const age = row?.created_at ? work.now.getTime() - row.created_at.getTime() : Infinity;
    const lives = row?.token.startsWith(INVITED) ? INVITATION_MS : HOUR_MS;
    if (row?.token.replace(INVITED, '') !== hashToken(token) || age > lives)
      throw new Invalid({ token: 'This link is no longer valid: ask for a new one.' });
    const user = await work.findBy(User, { email });
    if (!user || user.deactivated_at)
      throw new Invalid({ token: 'This link is no longer valid: ask for a new one.' });
    await tokens.delete({ email });
    await work.change(User, user, {
      password: hash,
      email_verified_at: user.email_verified_at ?? work.now,
    });
    endSessionsLater(work, user.id);
  });
}

/** @throws Invalid where the current password is wrong */
export async function changePassword(actor: Actor, raw: unknown): Promise<void> {
  const { current, password } = parse(Change, raw);
  const hash = await hashPassword(password);
  await transact(actor, null, 'changePassword', async (work) => {
    const user = await work.find(User, actor.id ?? '');
    if (!(await verifyPassword(current, user.password)))
      throw new Invalid({ current: 'This is not your password.' });
    await work.change(User, user, { password: hash });
  });
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
