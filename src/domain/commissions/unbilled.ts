import { In } from 'typeorm';
import { query } from '../../core/database.js';
import { addDays } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { Payment } from '../payments/entities.js';

export interface Period {
  provider_id: string;
  /** UTC days, both included. */
  period_start: string;
  period_end: string;
}

/** When a payment counts; whoever else writes the table knows created_at alone. */
export const COUNTS_AT = 'COALESCE(p.paid_at, p.created_at)';
/** The money came in, whatever of it went back later, or went back. */
export const MOVED = `(p.payment_type <> 'refund' AND p.payment_status IN ('completed', 'refunded')
                    OR p.payment_type = 'refund' AND p.payment_status = 'completed')`;

/**
 * What a bill of the period has to hold, locked: every payment that came in and every refund that went out within
 * it, and earlier refunds of what stands on a bill, for those waited; nothing that a bill holds already.
 */
export async function unbilledPayments(
  work: Work,
  { provider_id, period_start, period_end }: Period,
): Promise<Payment[]> {
  const rows = await query<{ id: string }>(
    work.manager,
    `SELECT p.id FROM payments p
       LEFT JOIN provider_bill_lines held ON held.live_payment_id = p.id
       LEFT JOIN provider_bill_lines original ON original.live_payment_id = p.refunded_payment_id
      WHERE p.provider_id = ? AND ${MOVED} AND held.id IS NULL AND ${COUNTS_AT} < ?
        AND (${COUNTS_AT} >= ? OR p.payment_type = 'refund' AND original.id IS NOT NULL)
        FOR UPDATE`,
    [provider_id, addDays(period_end, 1), period_start],
  );
  return rows.length === 0 ? [] : work.list(Payment, { id: In(rows.map(({ id }) => id)) });
}

/** Whether anything moved in these days, billed or not. */
export async function hasMoved(
  work: Work,
  { provider_id, period_start, period_end }: Period,
): Promise<boolean> {
  const rows = await query(
    work.manager,
    `SELECT 1 FROM payments p WHERE p.provider_id = ? AND ${MOVED} AND ${COUNTS_AT} >= ? AND ${COUNTS_AT} < ? LIMIT 1`,
    [provider_id, period_start, addDays(period_end, 1)],
  );
  return rows.length > 0;
}

/** Payments from before that no bill holds: the person who bills should know of them. */
export async function unbilledBefore(
  work: Work,
  { provider_id, period_start }: Pick<Period, 'provider_id' | 'period_start'>,
  currency: string,
): Promise<{ number: number; amount: string }> {
  const [row] = await query<{ number: string | number; amount: string | null }>(
    work.manager,
    `SELECT COUNT(*) AS number, SUM(p.amount) AS amount FROM payments p
       LEFT JOIN provider_bill_lines held ON held.live_payment_id = p.id
      WHERE p.provider_id = ? AND p.currency = ? AND p.payment_type <> 'refund' AND ${MOVED}
        AND held.id IS NULL AND ${COUNTS_AT} < ?`,
    [provider_id, currency, period_start],
  );
  return { number: Number(row?.number ?? 0), amount: row?.amount ?? '0.00' };
}
