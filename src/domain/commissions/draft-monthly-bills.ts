import { eachDue } from '../../core/clock.js';
import { addDays, addMonths, dayIn } from '../../core/dates.js';
import { Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { Provider } from '../providers/entities.js';
import { ProviderBill } from './entities.js';
import { draftBill } from './generate-provider-bill.js';
import { MOVED, type Period, unbilledPayments } from './unbilled.js';

/**
 * Drafts what clinics are paid for the last month (UTC), from its end on: one bill for each clinic and currency. One
 * that somebody voids is not made again by itself: they had a reason.
 */
export const draftMonthlyBills = (): Promise<number> => eachDue('draftMonthlyBills', due, draft);

/** Two ways to the same rows: whoever else writes payments knows created_at alone, and each has an index. */
const unbilled = (within: string) => `EXISTS (SELECT 1 FROM payments p
    LEFT JOIN provider_bill_lines held ON held.live_payment_id = p.id
   WHERE p.provider_id = v.id AND ${within} AND ${MOVED} AND held.id IS NULL
     AND NOT EXISTS (SELECT 1 FROM provider_bills b WHERE b.provider_id = v.id
       AND b.currency = p.currency AND b.period_start = ? AND b.period_end = ?))`;

const due = {
  sql: `SELECT v.id FROM providers v WHERE v.deleted_at IS NULL
    AND (${unbilled('p.paid_at >= ? AND p.paid_at < ?')}
      OR ${unbilled('p.paid_at IS NULL AND p.created_at >= ? AND p.created_at < ?')})`,
  parameters: (now: Date) => {
    const { period_start, period_end } = lastMonth(now);
    const once = [period_start, addDays(period_end, 1), period_start, period_end];
    return [...once, ...once];
  },
};

async function draft(work: Work, provider_id: string): Promise<boolean> {
  await work.find(Provider, provider_id);
  const period: Period = { provider_id, ...lastMonth(work.now) };
  const payments = await unbilledPayments(work, period);
  let drafted = false;
  for (const currency of [...new Set(payments.map((payment) => payment.currency))].sort()) {
    if (await work.findBy(ProviderBill, { ...period, currency })) continue;
    if (await drafts(work, period, currency, payments)) drafted = true;
  }
  return drafted;
}

/** What is refused in one currency holds up no other. */
async function drafts(...bill: Parameters<typeof draftBill>): Promise<boolean> {
  try {
    await draftBill(...bill);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function lastMonth(now: Date): Pick<Period, 'period_start' | 'period_end'> {
  const first = `${dayIn('utc', now).slice(0, 7)}-01`;
  return { period_start: addMonths(first, -1), period_end: addDays(first, -1) };
}
