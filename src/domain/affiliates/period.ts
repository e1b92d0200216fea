import { DateTime } from 'luxon';

const CYCLES = { weekly: 'week', monthly: 'month', quarterly: 'quarter' } as const;

/** The first and the last day (UTC) of the payment cycles in which these moments lie. */
export function periodOf(
  payment_cycle: string,
  moments: readonly Date[],
): { period_start: string; period_end: string } {
  const unit = CYCLES[payment_cycle as keyof typeof CYCLES];
  const days = moments.map((moment) => DateTime.fromJSDate(moment, { zone: 'utc' }));
  return {
    period_start: DateTime.min(...days)!
      .startOf(unit)
      .toISODate()!,
    period_end: DateTime.max(...days)!
      .endOf(unit)
      .toISODate()!,
  };
}
