import { type Clock } from '../support/clock.js';

export interface Month {
  /** How many months ago; 0 is the current one. */
  ago: number;
  first: number;
  /** The first day of the month after it. */
  next: number;
}

export function monthsAgo(ago: number, clock: Clock): Month {
  const { now } = clock;
  const firstOf = (back: number) =>
    clock.dayOf(
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 10),
    );
  return { ago, first: firstOf(ago), next: firstOf(ago - 1) };
}

/** The month in which a day lies. */
export function monthOf(day: number, clock: Clock): Month {
  const then = clock.at(day);
  const years = clock.now.getUTCFullYear() - then.getUTCFullYear();
  return monthsAgo(years * 12 + clock.now.getUTCMonth() - then.getUTCMonth(), clock);
}
