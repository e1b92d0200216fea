import { createHash } from 'node:crypto';

const ORIGIN = Date.UTC(2025, 0, 1);
const DAY_MS = 86_400_000;
/** Rows that are there from the beginning. */
export const BEGINNING = -1000;

/**
 * The id of a row by its name: the same in every database, whatever the day, and of version 7, so that
 * rows made later (in demo days) sort later.
 */
export function seedId(name: string, day = BEGINNING): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUIntBE(ORIGIN + Math.round(day * DAY_MS), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** What a secret token's hash looks like, of a token that nobody holds. */
export function tokenHash(name: string): string {
  return createHash('sha256').update(`no such token: ${name}`).digest('hex');
}
