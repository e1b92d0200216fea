/** Whole cents as the database holds them: 1234.50. */
export function amount(cents: number): string {
  return (cents / 100).toFixed(2);
}

export function cents(decimal: string): number {
  return Math.round(Number(decimal) * 100);
}

/** A share of an amount, to the nearest cent. */
export function share(whole: number, percentage: number): number {
  return Math.round((whole * percentage) / 100);
}
