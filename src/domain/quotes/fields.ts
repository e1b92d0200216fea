import { z } from 'zod';

export const Reason = z
  .string()
  .trim()
  .min(5, 'Say why, in a few words.')
  .max(1000, 'At most 1000 characters.');

export const Day = z.iso.date('A date such as 2026-01-31.');

/** A list of days, as JSON or as one day after another with commas. */
export const Days = z.preprocess(
  (raw) => (typeof raw === 'string' ? raw.split(',').map((day) => day.trim()) : raw),
  z.array(Day).min(1, 'At least one date.').max(20, 'At most 20 dates.'),
);

export const Hours = z.coerce
  .number('A whole number of hours.')
  .int('A whole number of hours.')
  .min(1, 'At least one hour.')
  .max(24 * 90, 'At most 90 days.');
