import { createHmac, randomBytes } from 'node:crypto';
import { KeyRing, Undecipherable } from '../../src/core/crypto.js';
import { vectors } from './laravel-vectors.js';

const KEY = `base64:${Buffer.alloc(32, 1).toString('base64')}`;
const PREVIOUS = `base64:${Buffer.alloc(32, 2).toString('base64')}`;
const UNKNOWN = `base64:${Buffer.alloc(32, 3).toString('base64')}`;
const ring = new KeyRing(KEY);

interface Payload {
  iv: string;
  value: string;
  mac: string;
  tag: string;
}

const open = (payload: string) => JSON.parse(Buffer.from(payload, 'base64').toString()) as Payload;
const close = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64');

test.each(vectors.encrypted)("opens Laravel's payload of $plain", ({ key, plain, payload }) => {
  expect(new KeyRing(key).decrypt(payload)).toBe(plain);
});

test("seals payloads of Laravel's shape, with the MAC that it expects", () => {
  const payload = open(ring.encrypt('Penicillin; latex'));
  expect(Object.keys(payload)).toEqual(['iv', 'value', 'mac', 'tag']);
  expect(Buffer.from(payload.iv, 'base64')).toHaveLength(16);
  expect(payload.tag).toBe('');
  const mac = createHmac('sha256', Buffer.alloc(32, 1)).update(payload.iv + payload.value);
  expect(payload.mac).toBe(mac.digest('hex'));
});

test('gives back whatever was sealed, and never the same payload twice', () => {
  for (let size = 0; size < 100; size++) {
    const plain = randomBytes(size).toString('latin1');
    expect(ring.decrypt(ring.encrypt(plain))).toBe(plain);
  }
  expect(ring.encrypt('same')).not.toBe(ring.encrypt('same'));
});

describe('what cannot be deciphered is an error and never an empty value:', () => {
  const good = open(ring.encrypt('secret'));
  test.each([
    ['a wrong MAC', close({ ...good, mac: 'ab'.repeat(32) })],
    ['a changed value', close({ ...good, value: good.value.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) })],
    ['a changed iv', close({ ...good, iv: randomBytes(16).toString('base64') })],
    ['an iv that is too short', close({ ...good, iv: 'AAAA' })],
    ['a MAC that is too short', close({ ...good, mac: good.mac.slice(0, 62) })],
    ['a missing part', close({ iv: good.iv, value: good.value })],
    ['a payload cut short', close(good).slice(0, 100)],
    ['another kind of JSON', close([good])],
    ['a number', close(5)],
    ['null', close(null)],
    ['nothing', ''],
    ['plain text', '+905551234567'],
    ['an unknown key', new KeyRing(UNKNOWN).encrypt('secret')],
    ["Laravel's payload with a wrong MAC", vectors.wrong_mac],
  ])('%s', (_what, payload) => {
    expect(() => ring.decrypt(payload)).toThrow(Undecipherable);
  });

  test('a right MAC over what is no block of the cipher', () => {
    const value = Buffer.alloc(10).toString('base64');
    const mac = createHmac('sha256', Buffer.alloc(32, 1)).update(good.iv + value);
    const payload = close({ iv: good.iv, value, mac: mac.digest('hex'), tag: '' });
    expect(() => ring.decrypt(payload)).toThrow(Undecipherable);
  });
});

test('the sentence names no value', () => {
  expect(() => ring.decrypt('+905551234567')).toThrow(/^The payload is not an encrypted value\.$/);
  expect(() => ring.decrypt(new KeyRing(UNKNOWN).encrypt('secret'))).toThrow(/its key is not known\.$/);
});

test('a previous key still opens, and the current one seals', () => {
  const old = new KeyRing(PREVIOUS).encrypt('secret');
  const rotated = new KeyRing(KEY, [UNKNOWN, PREVIOUS]);
  expect(rotated.decrypt(old)).toBe('secret');
  expect(rotated.isCurrent(old)).toBe(false);
  const now = rotated.encrypt('secret');
  expect(rotated.isCurrent(now)).toBe(true);
  expect(ring.decrypt(now)).toBe('secret');
});

test('up to 31 bytes of plain text fit into VARCHAR(255), and 32 do not', () => {
  const longest = Math.max(...Array.from({ length: 32 }, (_, size) => ring.encrypt('+'.repeat(size)).length));
  expect(longest).toBeLessThanOrEqual(255);
  expect(ring.encrypt('+'.repeat(32)).length).toBeGreaterThan(255);
});

test('a blind index is equal for equal values of one column, and differs by column and by key', () => {
  const index = ring.blindIndex('+905551234567', 'patients.phone_number');
  expect(index).toMatch(/^[0-9a-f]{64}$/);
  expect(ring.blindIndex('+905551234567', 'patients.phone_number')).toBe(index);
  expect(ring.blindIndex('+905551234567', 'users.phone_number')).not.toBe(index);
  expect(new KeyRing(PREVIOUS).blindIndex('+905551234567', 'patients.phone_number')).not.toBe(index);
  expect(new KeyRing(UNKNOWN, [KEY]).blindIndexes('+905551234567', 'patients.phone_number')).toContain(index);
});
