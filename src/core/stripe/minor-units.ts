import { Invalid } from '../errors.js';
import { inCents } from '../money.js';

/** Stripe's list; ISK and UGX have no minor unit either, and are counted in hundredths there all the same. */
const WITHOUT = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const WHOLE_ONLY = new Set(['ISK', 'UGX']);
/** Counted in thousandths, of which the last digit has to be nought. */
const THOUSANDTHS = new Set('BHD JOD KWD OMR TND'.split(' '));

/**
 * A decimal amount as the gateway counts it in this currency: 12.34 EUR is 1234, 1200.00 JPY is 1200, 1.20 KWD is 1200.
 * @throws Invalid for a part of the smallest coin
 */
export function inMinorUnits(amount: string, currency: string): number {
  const cents = inCents(amount);
  if (THOUSANDTHS.has(currency)) return cents * 10;
  const whole = WITHOUT.has(currency) || WHOLE_ONLY.has(currency);
  if (whole && cents % 100 !== 0) throw new Invalid({ amount: `${currency} has no smaller coin than one.` });
  return WITHOUT.has(currency) ? cents / 100 : cents;
}

/** The other way round, as the database holds it. */
export function fromMinorUnits(units: number, currency: string): string {
  const code = currency.toUpperCase();
  const cents = THOUSANDTHS.has(code) ? units / 10 : WITHOUT.has(code) ? units * 100 : units;
  const whole = Math.trunc(Math.round(cents) / 100);
  return `${whole}.${String(Math.abs(Math.round(cents) % 100)).padStart(2, '0')}`;
}
