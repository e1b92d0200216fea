import { createHash } from 'node:crypto';
import { permissionsOf } from '../../core/access.js';
import { type Actor, systemActor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';
import { verifyNothing, verifyPassword } from '../../core/passwords.js';
import { transact } from '../../core/transact.js';

export interface StaffAccount {
  id: string;
  email: string;
  name: string;
  locale: string;
  time_zone: string;
  /** Changes with the password: a session that remembers another one has ended. */
  stamp: string;
  permissions: Set<string>;
  /** A password alone does not sign in. */
  second_factor: boolean;
}

interface UserRow {
  id: string;
  username: string;
  email: string;
  firstname: string;
  lastname: string;
  password: string;
  locale: string | null;
  time_zone: string | null;
  second_factor: unknown;
}

const COLUMNS = `id, username, email, firstname, lastname, password, locale, time_zone,
  (SELECT 1 FROM second_factors f WHERE f.user_id = users.id AND f.confirmed_at IS NOT NULL) AS second_factor`;

/**
 * The account of somebody of the staff, by e-mail or user name and password; null for a wrong password, an
 * unknown or deactivated account, and one without any right in the back office, all in the same time. With a
 * second factor this is half of it: `signInWithCode` is the other.
 */
export async function signIn(
  login: string,
  password: string,
  request_id: string,
): Promise<StaffAccount | null> {
  const found = await query<UserRow>(
    database(),
    `SELECT ${COLUMNS} FROM users WHERE (email = ? OR username = ?) AND deactivated_at IS NULL`,
    [login, login],
  );
  const row = found.find(({ email, username }) => isSpelled(login, email) || isSpelled(login, username));
  const right = row ? await verifyPassword(password, row.password) : await verifyNothing(password);
  if (!row || !right) return null;
  const account = await asAccount(row);
  if (account.permissions.size === 0) return null;
  if (account.second_factor) return account;
  await transact(systemActor('admin', request_id), null, 'signIn', (work) => {
    work.note('users', account.id, 'noted');
    return Promise.resolve();
  });
  return account;
}

/** To the database é is e: whoever could vary the spelling could guess a password as often as they like. */
const isSpelled = (login: string, name: string) => login.toLowerCase() === name.toLowerCase();

/** The account as it is now, for each request of a session; null once it was deactivated. */
export async function findAccount(id: string): Promise<StaffAccount | null> {
  const [row] = await query<UserRow>(
    database(),
    `SELECT ${COLUMNS} FROM users WHERE id = ? AND deactivated_at IS NULL`,
    [id],
  );
  if (!row) return null;
  const account = await asAccount(row);
  return account.permissions.size > 0 ? account : null;
}

export function staffActor(account: StaffAccount, request_id: string): Actor {
  const { id, name, permissions, locale, time_zone } = account;
  return { type: 'User', id, name, permissions, door: 'admin', request_id, locale, time_zone };
}

async function asAccount(row: UserRow): Promise<StaffAccount> {
  return {
    id: row.id,
    email: row.email,
    name: `${row.firstname} ${row.lastname}`,
    locale: row.locale ?? 'en',
    time_zone: row.time_zone ?? 'UTC',
    stamp: createHash('sha256').update(row.password).digest('hex').slice(0, 16),
    permissions: await permissionsOf('User', row.id),
    second_factor: row.second_factor !== null,
  };
}
