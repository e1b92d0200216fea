import { DateTime } from 'luxon';
import { type Actor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';
import { addDays, dayIn } from '../../core/dates.js';
import { Forbidden } from '../../core/errors.js';
import { MOVED } from './unbilled.js';

const DAYS_TO_PAY = 30;

/** The month that has just ended. */
export function suggestPeriod(): Promise<{ period_start: string; period_end: string }> {
  const first = DateTime.utc().startOf('month');
  return Promise.resolve({
    period_start: first.minus({ months: 1 }).toISODate(),
    period_end: first.minus({ days: 1 }).toISODate(),
  });
}

export function suggestDueDate(): Promise<{ due_date: string }> {
  return Promise.resolve({ due_date: addDays(dayIn('UTC', new Date()), DAYS_TO_PAY) });
}

/** The currencies in which something is not billed yet, of one clinic, or of all where many are billed at once. */
export async function billableCurrencies(actor: Actor, providerId: string) {
  if (!actor.permissions.has('bills.manage')) throw new Forbidden();
  const rows = await query<{ currency: string }>(
    database(),
    `SELECT DISTINCT p.currency FROM payments p LEFT JOIN provider_bill_lines held ON held.live_payment_id = p.id
      WHERE (? = '' OR p.provider_id = ?) AND ${MOVED} AND held.id IS NULL ORDER BY p.currency`,
    [providerId, providerId],
  );
  return { currency: rows.map(({ currency }) => ({ value: currency, label: currency })) };
}
