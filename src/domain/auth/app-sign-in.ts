import { database } from '../../core/database.js';
import { verifyNothing, verifyPassword } from '../../core/passwords.js';
import { attemptLimit } from '../../core/attempts.js';
import { createHash } from 'node:crypto';
import { type AppUser, type Audience, findAppUser } from './people.js';

const WINDOW_SECONDS = 15 * 60;
const accounts = attemptLimit('app-sign-in:account', 10, WINDOW_SECONDS);
const addresses = attemptLimit('app-sign-in:address', 100, WINDOW_SECONDS);

/** The person, or the seconds to wait; null for whatever is wrong, in the same time. */
export async function signInToApp(
  audience: Audience,
  login: string,
  password: string,
  address: string,
): Promise<AppUser | number | null> {
  const account = createHash('sha256').update(`${audience}\0${login.trim().toLowerCase()}`).digest('hex');
  const wait = (await addresses.attempt(address)) ?? (await accounts.attempt(account));
  if (wait !== null) return wait;
  const user = await findAppUser(database().manager, audience, { login });
  const right = user ? await verifyPassword(password, user.password) : await verifyNothing(password);
  if (!user || !right) return null;
  await Promise.all([accounts.forget(account), addresses.forgive(address)]);
  return user;
}
