import { createCipheriv, createDecipheriv, timingSafeEqual } from 'node:crypto';
import { keys } from '../core/crypto.js';

const PURPOSE = 'hairline:api-file';
const HOUR_SECONDS = 60 * 60;
export const FILES_PATH = '/api/v1/files';

/**
 * Where a stored file can be fetched without a token, for one to two hours: an app hands it to whatever shows
 * pictures. The same within an hour, so that what was fetched is not fetched again.
 */
export function fileAddress(filePath: string, now = Date.now()): string {
  const expires = (Math.floor(now / 1000 / HOUR_SECONDS) + 2) * HOUR_SECONDS;
  const path = filePath.replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/');
  return `${FILES_PATH}/${path}?expires=${expires}&signature=${sign(filePath, expires)[0]!}`;
}

const SEALED = 'sealed.';

/**
 * The same for who may not know whose file it is: a path may hold a name. Sealed alike each time, so that what has
 * not changed has the same ETag.
 */
export function namelessAddress(filePath: string, now?: number): string {
  const query = new URL(fileAddress(filePath, now), 'http://localhost').search;
  const iv = Buffer.from(keys().signatures(`${PURPOSE}:iv`, filePath)[0]!, 'hex').subarray(0, 16);
  const cipher = createCipheriv('aes-256-ctr', sealingKeys()[0]!, iv);
  const sealed = Buffer.concat([iv, cipher.update(filePath, 'utf8'), cipher.final()]);
  return `${FILES_PATH}/${SEALED}${sealed.toString('base64url')}${query}`;
}

/** What an address may stand for; which of it is meant, its signature says. */
export function pathsOf(given: string): string[] {
  if (!given.startsWith(SEALED)) return [given];
  const sealed = Buffer.from(given.slice(SEALED.length), 'base64url');
  if (sealed.length <= 16) return [];
  const [iv, content] = [sealed.subarray(0, 16), sealed.subarray(16)];
  return sealingKeys().map((key) => {
    const decipher = createDecipheriv('aes-256-ctr', key, iv);
    return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
  });
}

/** One for each key that is known, the current one first. */
const sealingKeys = (): Buffer[] =>
  keys()
    .signatures(`${PURPOSE}:name`, 'key')
    .map((hex) => Buffer.from(hex, 'hex'));

/** Whether somebody was given this address, and it is not over. */
export function isAddressOpen(filePath: string, expires: string, signature: string): boolean {
  if (!/^\d{1,12}$/.test(expires) || Number(expires) * 1000 < Date.now()) return false;
  const given = Buffer.from(signature);
  return sign(filePath, Number(expires)).some((right) => {
    const wanted = Buffer.from(right);
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  });
}

const sign = (filePath: string, expires: number): string[] =>
  keys()
    .signatures(PURPOSE, `${filePath.replace(/^\/+/, '')}\n${expires}`)
    .map((hex) => hex.slice(0, 40));
