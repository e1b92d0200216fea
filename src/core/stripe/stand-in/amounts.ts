import { invalid } from './errors.js';

/** The least that Stripe charges, in minor units; the others are converted, and so not known here. */
const LEAST: Readonly<Record<string, number>> = {
  ...{ aed: 200, aud: 50, brl: 50, cad: 50, chf: 50, czk: 1500, dkk: 250, eur: 50, gbp: 30, hkd: 400 },
  ...{ huf: 17500, inr: 50, jpy: 50, mxn: 1000, myr: 200, nok: 300, nzd: 50, pln: 200, ron: 200, sek: 300 },
  ...{ sgd: 50, thb: 1000, usd: 50 },
};
const MOST = 99_999_999;
/** Without a third decimal, which no bank books; and two that have decimals by Stripe's convention only. */
const STEPS: Readonly<Record<string, number>> = {
  bhd: 10,
  jod: 10,
  kwd: 10,
  omr: 10,
  tnd: 10,
  isk: 100,
  ugx: 100,
};
const CURRENCIES = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));

export function checkCurrency(currency: string): void {
  if (!/^[a-z]{3}$/.test(currency) || !CURRENCIES.has(currency))
    throw invalid(`Invalid currency: ${currency}. It must be a three-letter ISO code in lowercase.`, {
      param: 'currency',
    });
}

/** The least sum is one for charges; the steps of a currency hold for refunds too. */
export function checkAmount(amount: number, currency: string, least = LEAST[currency] ?? 1): void {
  if (amount < least)
    throw invalid(`Amount must be at least ${least} ${currency}, in its smallest unit.`, {
      code: 'amount_too_small',
      param: 'amount',
    });
  if (amount > MOST)
    throw invalid(`Amount must be no more than ${MOST} ${currency}, in its smallest unit.`, {
      code: 'amount_too_large',
      param: 'amount',
    });
  const step = STEPS[currency] ?? 1;
  if (amount % step !== 0)
    throw invalid(`Invalid amount: in ${currency} it must be divisible by ${step}.`, { param: 'amount' });
}
