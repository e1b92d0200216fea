import { DomainError } from '../../src/core/errors.js';

/** All at once, each on a connection of its own. @returns how many won, and what the others read */
export async function allAtOnce(presses: readonly (() => Promise<unknown>)[]) {
  const results = await Promise.allSettled(presses.map((press) => press()));
  const lost = results.filter((result) => result.status === 'rejected');
  for (const { reason } of lost) if (!(reason instanceof DomainError)) throw reason;
  const read = lost.map(({ reason }) => (reason as DomainError).message);
  return { won: results.length - lost.length, read: [...new Set(read)] };
}

export const times = <T>(number: number, press: () => Promise<T>) =>
  Array.from({ length: number }, () => press);
