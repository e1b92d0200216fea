import { difference, exceeds, split, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { AftercarePayment, type StandaloneAftercareRequest } from './entities.js';

export interface Owed {
  /** Null when nothing is owed now. */
  amount: string | null;
  /** Which month of a subscription; null for a price that is paid once. */
  month_number: number | null;
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
  const paid = await completedPayments(work, request.id);
  if (request.pricing_model === 'monthly_subscription') {
    const month_number = paid.length + 1;
    const months = split(request.total_price, request.duration_months);
    return { amount: months[paid.length] ?? null, month_number };
  }
  const rest = difference(request.total_price, sum(paid.map(({ amount }) => amount)));
  return { amount: exceeds(rest, '0.00') ? rest : null, month_number: null };
}

/** Paid enough to start: the whole of a fixed price, or the first month. */
export async function isPaid(work: Work, request: StandaloneAftercareRequest): Promise<boolean> {
  if (request.pricing_model === 'monthly_subscription')
    return (await completedPayments(work, request.id)).length > 0;
  return (await owedNow(work, request)).amount === null;
}
