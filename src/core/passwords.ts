import bcrypt from 'bcrypt';

const ROUNDS = 10;

/** A hash that PHP's password_verify accepts. */
export async function hashPassword(plain: string): Promise<string> {
  return (await bcrypt.hash(plain, ROUNDS)).replace(/^\$2b\$/, '$2y$');
}

/** Accepts $2y$ (PHP), $2a$ and $2b$. bcrypt reads 72 bytes at most, as PHP's does. */
export async function verifyPassword(plain: string, hash: string): Promise<boolean> {
  return bcrypt.compare(plain, hash.replace(/^\$2y\$/, '$2b$'));
}

let decoy: Promise<string> | undefined;

/** Spends the time that a real check takes, for accounts that do not exist. */
export async function verifyNothing(plain: string): Promise<false> {
  decoy ??= hashPassword('no account has this password');
  await verifyPassword(plain, await decoy);
  return false;
}
