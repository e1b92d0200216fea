import { difference, exceeds, split, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { AftercarePayment, type StandaloneAftercareRequest } from './entities.js';

const SETTLED: ReadonlySet<string> = new Set(['completed', 'refunded']);

export interface Owed {
  /** Null when nothing is owed now. */
  amount: string | null;
  /** Which month of a subscription; null for a price that is paid once. */
  month_number: number | null;
  /**
   * The row that waits for this money: a month's own, where a charge was tried and has not gone through (a month is
   * owed once), or a payment that was announced.
   */
  open: AftercarePayment | null;
}

/** Payments that have arrived, refunds left out. */
export async function completedPayments(work: Work, requestId: string): Promise<AftercarePayment[]> {
  const all = await work.list(AftercarePayment, {
    standalone_aftercare_request_id: requestId,
    payment_status: 'completed',
  });
  return all.filter(({ payment_type }) => payment_type !== 'refund');
}

/** What the patient pays next: the rest of a fixed price, or the next month. */
export async function owedNow(work: Work, request: StandaloneAftercareRequest): Promise<Owed> {
  if (request.pricing_model === 'monthly_subscription') return nextMonth(work, request);
  const paid = await completedPayments(work, request.id);
  const rest = difference(request.total_price, sum(paid.map(({ amount }) => amount)));
  const open = await work.findBy(AftercarePayment, {
    standalone_aftercare_request_id: request.id,
    payment_type: 'one_off',
    payment_status: 'pending',
  });
  return { amount: exceeds(rest, '0.00') ? rest : null, month_number: null, open };
}

/** Paid enough to start: the whole of a fixed price, or the first month. */
export async function isPaid(work: Work, request: StandaloneAftercareRequest): Promise<boolean> {
  if (request.pricing_model === 'monthly_subscription')
    return (await completedPayments(work, request.id)).length > 0;
  return (await owedNow(work, request)).amount === null;
}

/** A month whose money was given back is not asked for again. */
async function nextMonth(work: Work, request: StandaloneAftercareRequest): Promise<Owed> {
  const rows = await work.list(AftercarePayment, {
    standalone_aftercare_request_id: request.id,
    payment_type: 'monthly',
  });
  const rowOf = (month: number) => rows.find(({ month_number }) => month_number === month) ?? null;
  const months = split(request.total_price, request.duration_months);
  const index = months.findIndex((_, at) => !SETTLED.has(rowOf(at + 1)?.payment_status ?? ''));
  return { amount: months[index] ?? null, month_number: index + 1, open: rowOf(index + 1) };
}
