import { DateTime } from 'luxon';

/** How many days the second ISO day comes after the first. */
export function daysBetween(from: string, to: string): number {
  const at = (day: string) => DateTime.fromISO(day, { zone: 'utc' });
  return Math.round(at(to).diff(at(from), 'days').days);
}

/** How long something lasts that has both a first and a last day. */
export const lengthOf = ({ start_date, end_date }: { start_date: string; end_date: string }): number =>
  daysBetween(start_date, end_date) + 1;

/** "1 day", "3 days". */
export const inDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;
