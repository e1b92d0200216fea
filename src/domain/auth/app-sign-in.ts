import { createHash } from 'node:crypto';
import { type Actor } from '../../core/actor.js';
import { attemptLimit } from '../../core/attempts.js';
import { database } from '../../core/database.js';
import { verifyNothing, verifyPassword } from '../../core/passwords.js';
import { transact } from '../../core/transact.js';
import { type Work } from '../../core/work.js';
import { SecondFactor } from '../access/entities.js';
import { recoveryCodeUsed } from '../access/messages.js';
import { asColumn, lockHolder } from '../access/second-factor/holder.js';
import { takeCode } from '../access/second-factor/take-code.js';
import { codeLimits } from '../access/sign-in-limits.js';
import { notify } from '../notifications/notify.js';
import { type AppUser, type Audience, audienceOf, ENTITY_OF, findAppUser } from './people.js';

const WINDOW_SECONDS = 15 * 60;
const accounts = attemptLimit('app-sign-in:account', 10, WINDOW_SECONDS);
const addresses = attemptLimit('app-sign-in:address', 100, WINDOW_SECONDS);

interface Given {
  audience: Audience;
  login: string;
  password: string;
  /** A code of the second factor, or a recovery code. */
  otp: string | undefined;
  address: string;
}

export interface SignedIn extends AppUser {
  /** The second factor that the code was of. */
  factor_id: string | null;
}

/** Said to nobody but who has the right password. */
export type OtpFault = 'otp_required' | 'otp_invalid';

/**
 * The person, or the seconds to wait; null for whatever is wrong, in the same time. With the right password, what is
 * missing of the second factor.
 */
export async function signInToApp(
  actor: Actor,
  { audience, login, password, otp, address }: Given,
): Promise<SignedIn | number | OtpFault | null> {
  const account = createHash('sha256').update(`${audience}\0${login.trim().toLowerCase()}`).digest('hex');
  const wait = (await addresses.attempt(address)) ?? (await accounts.attempt(account));
  if (wait !== null) return wait;
  const user = await findAppUser(database().manager, audience, { login });
  const right = user ? await verifyPassword(password, user.password) : await verifyNothing(password);
  if (!user || !right) return null;
  const factor = await confirmedFactor(user);
  if (factor && otp === undefined) {
    // This attempt is taken back and no other: a wrong code before it still counts.
    await Promise.all([accounts.forgive(account), addresses.forgive(address)]);
    return 'otp_required';
  }
  if (factor) {
    const seconds = await codeLimits.attempt(user.id);
    if (seconds !== null) return seconds;
    if (!(await isTaken(actor, user, otp!))) return 'otp_invalid';
    await codeLimits.succeeded(user.id);
  }
  await Promise.all([accounts.forget(account), addresses.forgive(address)]);
  return { ...user, factor_id: factor?.id ?? null };
}

/** Locks the account. @returns whether password and second factor are still those that were just shown */
export async function isAsSignedIn(
  work: Work,
  { type, id, password, factor_id }: SignedIn,
): Promise<boolean> {
  await work.findBy<{ id: string }>(ENTITY_OF[type], { id });
  const user = await findAppUser(work.manager, audienceOf(type), { id });
  const factor = await work.findBy(SecondFactor, asColumn({ type, id }));
  const guard = factor?.confirmed_at ? factor.id : null;
  return user?.password === password && guard === factor_id;
}

async function confirmedFactor(user: AppUser): Promise<SecondFactor | null> {
  const factor = await database().manager.findOneBy(SecondFactor, asColumn(user));
  return factor?.confirmed_at ? factor : null;
}

/** Uses the code up. */
function isTaken(actor: Actor, { type, id }: AppUser, otp: string): Promise<boolean> {
  return transact(actor, null, 'signInToApp', async (work) => {
    const { factor } = await lockHolder(work, { type, id });
    const taken = factor?.confirmed_at ? await takeCode(work, factor, otp) : null;
    if (!taken) return false;
    work.note(audienceOf(type), id, 'noted', { second_factor: { before: null, after: taken.by } });
    if (taken.by === 'recovery code')
      await notify(work, {
        to: { type, id },
        type: 'account.recovery_code_used',
        severity: 'warning',
        subject: { type, id },
        message: recoveryCodeUsed({ left: taken.left }),
      });
    return true;
  });
}
