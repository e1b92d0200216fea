import { DateTime } from 'luxon';

/** ISO day (YYYY-MM-DD) so many days later. */
export function addDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;
}

/** The same day of the month so many months later, or the last one where that month is shorter. */
export function addMonths(day: string, months: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate()!;
}

/** How many days later the second is; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [from, to].map((day) => DateTime.fromISO(day, { zone: 'utc' }));
  return Math.round(last!.diff(first!, 'days').days);
}

/** The ISO day on which `now` falls in a time zone; UTC where the zone is not known. */
export function dayIn(zone: string | null | undefined, now: Date): string {
  const there = DateTime.fromJSDate(now, { zone: zone ?? 'utc' });
  return (there.isValid ? there : DateTime.fromJSDate(now, { zone: 'utc' })).toISODate()!;
}

/** The moment at which the next day begins in a time zone; UTC where the zone is not known. */
export function nextMidnight(zone: string | null | undefined, now: Date): Date {
  const day = addDays(dayIn(zone, now), 1);
  const there = DateTime.fromISO(day, { zone: zone ?? 'utc' });
  return (there.isValid ? there : DateTime.fromISO(day, { zone: 'utc' })).toJSDate();
}

/** A day as people of this language write it: 3 March 2026, 3 Mart 2026. */
export function longDay(day: string, locale: string): string {
  return DateTime.fromISO(day, { zone: 'utc' }).setLocale(locale).toFormat('d LLLL yyyy');
}

/** Now, as the database keeps it: MySQL rounds the rest of a second where MariaDB cuts it off. */
export function wholeSecond(): Date {
  return new Date(Math.floor(Date.now() / 1000) * 1000);
}
