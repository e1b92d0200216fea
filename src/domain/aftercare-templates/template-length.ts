const DAYS_OF_A_YEAR = 365;
/** As far as the milestones may be from the months of their template before anybody is warned. */
export const TOLERANCE_DAYS = 15;

export const daysOf = (months: number): number => Math.round((months * DAYS_OF_A_YEAR) / 12);

/** What is worth a second look when the milestones do not fill the months of their template; else null. */
export function lengthWarning(months: number, durations: readonly number[]): string | null {
  const total = durations.reduce((sum, days) => sum + days, 0);
  const apart = total - daysOf(months);
  if (Math.abs(apart) <= TOLERANCE_DAYS) return null;
  return `The milestones last ${total} days, ${Math.abs(apart)} ${apart < 0 ? 'fewer' : 'more'} than ${months} months.`;
}
