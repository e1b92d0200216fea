import { createHash } from 'node:crypto';
import { attemptLimit } from '../../core/attempts.js';

const WINDOW_SECONDS = 15 * 60;

const accounts = attemptLimit('sign-in:account', 10, WINDOW_SECONDS);
const addresses = attemptLimit('sign-in:address', 100, WINDOW_SECONDS);
const codes = attemptLimit('sign-in:code', 5, WINDOW_SECONDS);

interface Names {
  id: string;
  email: string;
  username: string;
}

/** 10 wrong passwords for an account, 100 from an address, within 15 minutes. */
export const passwordLimits = {
  /** Counts an attempt before it is made. @returns the seconds to wait, or null when it may be made */
  async attempt(login: string, address: string): Promise<number | null> {
    return (await addresses.attempt(address)) ?? (await accounts.attempt(keyOf(login)));
  },
  /** Forgives the account its attempts, and the address this one. */
  async succeeded(login: string, address: string): Promise<void> {
    await Promise.all([accounts.forget(keyOf(login)), addresses.forgive(address)]);
  },
};

/** 5 wrong codes of a second factor for a person within 15 minutes, wherever they are asked for. */
export const codeLimits = {
  attempt: (userId: string): Promise<number | null> => codes.attempt(userId),
  succeeded: (userId: string): Promise<void> => codes.forget(userId),
};

/** @returns the seconds until somebody who was locked out may try again, or null when they are not */
export async function lockedOutFor(user: Names): Promise<number | null> {
  const waits = await Promise.all([
    ...loginsOf(user).map((login) => accounts.wait(keyOf(login))),
    codes.wait(user.id),
  ]);
  const longest = Math.max(0, ...waits.map((seconds) => seconds ?? 0));
  return longest === 0 ? null : longest;
}

export async function forgetAttempts(user: Names): Promise<void> {
  await Promise.all([...loginsOf(user).map((login) => accounts.forget(keyOf(login))), codes.forget(user.id)]);
}

export const tooManyAttempts = (seconds: number): string =>
  `Too many attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`;

/** Either name opens the account; links for a forgotten password are counted apart. */
const loginsOf = ({ email, username }: Names): string[] => [email, username, `forgot:${email}`];

/** Logins are personal: what is stored for a while is their hash. */
function keyOf(login: string): string {
  return createHash('sha256').update(login.trim().toLowerCase()).digest('hex').slice(0, 32);
}
