import { createHash, randomBytes } from 'node:crypto';
import { type Actor } from '../../core/actor.js';
import { letterIn } from '../../core/letter.js';
import { appUrl, sendMail } from '../../core/mail.js';
import { transact } from '../../core/transact.js';
import { type Work } from '../../core/work.js';
import { passwordLink } from '../people/messages.js';
import { PasswordResetTokenForAllUsers } from './entities.js';
import { type AppUserType } from './people.js';

const HOUR_MS = 60 * 60_000;

interface Addressee {
  id: string;
  email: string;
  first_name: string;
  locale: string | null;
}

/**
 * Mails a link to set a password. The token is made when the mail is written: only its hash is ever stored. A newer
 * link ends the one before.
 */
export async function mailPasswordLink(
  actor: Actor,
  action: string,
  user_type: AppUserType,
  find: (work: Work) => Promise<Addressee>,
): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  const person = await transact(actor, null, action, async (work) => {
    const found = await find(work);
    const row = { email: found.email, user_type, token: hashOf(token), created_at: work.now };
    const tokens = work.manager.getRepository(PasswordResetTokenForAllUsers);
    await tokens.upsert(row, ['email', 'user_type']);
    return found;
  });
  await sendMail({ to: person.email, ...mailOf(person, user_type, token) });
}

/** The address names the account by its id: an e-mail address has no place in one. */
function mailOf({ id, first_name, locale }: Addressee, user_type: AppUserType, token: string) {
  const query = new URLSearchParams({ account: id, token }).toString();
  const app = appUrl(user_type === 'Patient' ? 'patients' : 'clinics');
  return letterIn(locale, passwordLink({ first_name, link: `${app}/set-password?${query}` }));
}

/** Whether the token was mailed to this address within the hour; it opens nothing a second time. */
export async function spendLink(
  work: Work,
  { email, user_type, token }: { email: string; user_type: AppUserType; token: string },
): Promise<boolean> {
  const tokens = work.manager.getRepository(PasswordResetTokenForAllUsers);
  const row = await tokens.findOne({ where: { email, user_type }, lock: { mode: 'pessimistic_write' } });
  const age = row?.created_at ? work.now.getTime() - row.created_at.getTime() : Infinity;
  if (row?.token !== hashOf(token) || age > HOUR_MS) return false;
  await tokens.delete({ email, user_type });
  return true;
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
