import {
  add,
  dinero,
  type Dinero,
  allocate,
  greaterThan,
  halfAwayFromZero,
  subtract,
  toDecimal,
  toSnapshot,
  transformScale,
  multiply,
  USD,
} from 'dinero.js';

/**
 * Amounts as the database holds them (decimal strings with two places), computed in minor units. Every
 * currency here has amounts that are multiples of 0.01.
 */
export function sum(amounts: readonly string[]): string {
  return toDecimal(amounts.map(minor).reduce((total, amount) => add(total, amount), minor('0.00')));
}

export function difference(from: string, amount: string): string {
  return toDecimal(subtract(minor(from), minor(amount)));
}

export function times(amount: string, factor: number): string {
  return toDecimal(multiply(minor(amount), factor));
}

/**
 * `amount` × `part` / `whole` to the nearest cent, halves upwards; a percentage is so many parts of 100.
 * @throws RangeError for a whole of nothing
 */
export function proportion(amount: string, part: string, whole: string): string {
  const [a, p, w] = [amount, part, whole].map((value) => BigInt(toSnapshot(minor(value)).amount));
  const cents = (a! * p! * 2n + w!) / (w! * 2n);
  return toDecimal(dinero({ amount: Number(cents), currency: USD }));
}

/** So many whole per cent of an amount, to the nearest cent; half a cent goes away from zero, so that a refund mirrors its payment. */
export function share(amount: string, percentage: number): string {
  const exact = multiply(minor(amount), { amount: percentage, scale: 2 });
  return toDecimal(transformScale(exact, 2, halfAwayFromZero));
}

export function negative(amount: string): string {
  return difference('0.00', amount);
}

export function exceeds(amount: string, limit: string): boolean {
  return greaterThan(minor(amount), minor(limit));
}

/** The amount in cents, as payment gateways count. */
export function inCents(amount: string): number {
  return toSnapshot(minor(amount)).amount;
}

/** Parts that differ by a cent at most and add up to the whole, the bigger ones first. */
export function split(amount: string, parts: number): string[] {
  return allocate(
    minor(amount),
    Array.from({ length: parts }, () => 1),
  ).map((part) => toDecimal(part));
}

function minor(amount: string): Dinero<number> {
  const [, sign = '', whole = '0', cents = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  if (!/^-?\d+(\.\d{1,2})?$/.test(amount))
    throw new RangeError('An amount is a decimal with at most two places');
  const units = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  return dinero({ amount: sign === '-' ? -units : units, currency: USD });
}
