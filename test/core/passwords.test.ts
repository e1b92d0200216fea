import { hashPassword, verifyNothing, verifyPassword } from '../../src/core/passwords.js';
import { NewPassword } from '../../src/domain/access/passwords.js';
import { vectors } from './laravel-vectors.js';

test.each(vectors.passwords)(
  "accepts PHP's hash of $plain, and no other password",
  async ({ plain, hash }) => {
    expect(hash).toMatch(/^\$2y\$/);
    expect(await verifyPassword(plain, hash)).toBe(true);
    expect(await verifyPassword(`${plain}.`, hash)).toBe(false);
  },
);

test('makes hashes that PHP accepts', async () => {
  const hash = await hashPassword('pässwörd of staff');
  expect(hash).toMatch(/^\$2y\$10\$[./A-Za-z0-9]{53}$/);
  expect(await verifyPassword('pässwörd of staff', hash)).toBe(true);
});

test('accepts the two other spellings of bcrypt', async () => {
  const hash = await hashPassword('a password');
  for (const prefix of ['$2a$', '$2b$'])
    expect(await verifyPassword('a password', hash.replace('$2y$', prefix))).toBe(true);
});

test.each(['', 'plain text', '$2y$10$short', '$1$abc$def'])(
  'takes no password for the hash "%s"',
  async (hash) => {
    expect(await verifyPassword('a password', hash)).toBe(false);
    expect(await verifyPassword('', hash)).toBe(false);
  },
);

test('no account has the password that is checked where there is no account', async () => {
  expect(await verifyNothing('no account has this password')).toBe(false);
});

test('a new password has 12 characters at least, and no more bytes than a hash can hold', () => {
  const faultOf = (password: string) => NewPassword.safeParse(password).error?.issues[0]?.message;
  expect(faultOf('x'.repeat(11))).toBe('At least 12 characters.');
  expect(faultOf('x'.repeat(12))).toBeUndefined();
  expect(faultOf('x'.repeat(72))).toBeUndefined();
  expect(faultOf('ö'.repeat(37))).toMatch(/^At most 72 bytes/);
});
