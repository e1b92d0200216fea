import { randomBytes } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Like Stripe's own: `pi_` and 24 letters and figures. */
export function newId(prefix: string): string {
  return `${prefix}_${letters(24)}`;
}

export function letters(length: number): string {
  return Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Of what may be an id, or the object that it stands for. */
export function idOf(named: string | { id: string } | null): string {
  if (named === null) throw new Error('Nothing is named here.');
  return typeof named === 'string' ? named : named.id;
}

export function seconds(now: Date): number {
  return Math.floor(now.getTime() / 1000);
}
