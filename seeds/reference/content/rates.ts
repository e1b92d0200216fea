interface Price {
  duration_months: number;
  pricing_model: 'fixed' | 'monthly_subscription';
  currency: string;
  price: string;
}

const inEuros: [months: number, fixed: number, monthly: number][] = [
  [6, 390, 75],
  [12, 690, 65],
];
const rates: [currency: string, factor: number][] = [
  ['EUR', 1],
  ['GBP', 0.86],
  ['USD', 1.1],
  ['TRY', 46],
];

/** Rounded up to whole fives, as prices are. */
const price = (euros: number, factor: number) => (Math.ceil((euros * factor) / 5) * 5).toFixed(2);

export const AFTERCARE_PRICES: Price[] = rates.flatMap(([currency, factor]) =>
  inEuros.flatMap(([duration_months, fixed, monthly]): Price[] => [
    { duration_months, pricing_model: 'fixed', currency, price: price(fixed, factor) },
    { duration_months, pricing_model: 'monthly_subscription', currency, price: price(monthly, factor) },
  ]),
);
