import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { hashPassword, verifyPassword } from '../../core/passwords.js';

/** Laravel writes $2y$; others $2a$ and $2b$. */
const BCRYPT = /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/;
/** bcrypt reads no further: a longer text with the same beginning is another secret. */
const READ_BYTES = 72;

/** A secret for a client that can keep one, and what its row holds of it. */
export async function newClientSecret(): Promise<{ secret: string; stored: string }> {
  const secret = randomBytes(30).toString('base64url');
  return { secret, stored: await hashPassword(secret) };
}

/** Passport keeps secrets hashed or, where it was never told to, plain; a client without any is public. */
export async function isClientSecret(stored: string | null, given: string): Promise<boolean> {
  if (stored === null || stored === '') return given === '';
  if (given === '') return false;
  if (BCRYPT.test(stored)) return Buffer.byteLength(given) <= READ_BYTES && verifyPassword(given, stored);
  return timingSafeEqual(digest(stored), digest(given));
}

/** Of one length, so that not even the length of the right one shows. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
