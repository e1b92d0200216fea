const DAY_MS = 86_400_000;

/**
 * Days counted from the day on which the demo was first planted: -1.5 is noon two days before. All that
 * has happened lies at 0 or before, so that nothing seems to come from the future.
 */
export class Clock {
  readonly now: Date;

  constructor(today: Date) {
    this.now = new Date(Math.floor(today.getTime() / DAY_MS) * DAY_MS);
  }

  /** Whole seconds: the database keeps no more, and MySQL rounds where MariaDB cuts off. */
  at(day: number): Date {
    return new Date(this.now.getTime() + Math.round(day * 86_400) * 1000);
  }

  /** The ISO day. */
  date(day: number): string {
    return new Date(this.now.getTime() + Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
  }

  /** The day number of an ISO day. */
  dayOf(date: string): number {
    return Math.round((Date.parse(`${date}T00:00:00Z`) - this.now.getTime()) / DAY_MS);
  }

  /** The same day of the month so many months later, or the last where that month is shorter. */
  monthsAfter(day: number, months: number): number {
    const from = this.at(Math.floor(day));
    const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
    const last = target.getUTCDate();
    target.setUTCDate(Math.min(from.getUTCDate(), last));
    return Math.round((target.getTime() - this.now.getTime()) / DAY_MS);
  }
}
