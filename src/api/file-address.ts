import { timingSafeEqual } from 'node:crypto';
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
