import { Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { type Quote } from '../quotes/entities.js';
import { standsAt } from '../quotes/moves.js';
import { balanceOf, isUnderway } from './balance.js';
import { InstallmentPaymentPlan, Payment } from './entities.js';

const PAYABLE: ReadonlySet<string> = new Set([
  'accepted',
  'confirmed',
  'inprogress',
  'aftercare',
  'completed',
]);

/** @throws Refusal where nothing is to be paid for this quote in its state */
export function mustBePayable(quote: Quote): void {
  if (PAYABLE.has(quote.status)) return;
  throw new Refusal(`${standsAt(quote.status)} Nothing is to be paid for it.`, {
    table: 'quotes',
    id: quote.id,
  });
}

/**
 * That the money of one payment may come in: never more than is owed, and by the plan where there is one.
 * @throws Refusal
 */
export async function mustBeOwed(work: Work, quote: Quote, payment: Payment): Promise<void> {
  mustBePayable(quote);
  const plan = await runningPlan(work, quote);
  if (plan && payment.installment_plan_id !== plan.id)
    throw new Refusal('This quote is paid in instalments: take the next instalment instead.', {
      table: 'installment_payment_plans',
      id: plan.id,
    });
  const { open } = await balanceOf(work, quote);
  if (exceeds(payment.amount, open))
    throw new Refusal(`Only ${open} ${quote.currency} is still owed for this quote.`, {
      table: 'quotes',
      id: quote.id,
    });
}

export async function runningPlan(work: Work, quote: Quote): Promise<InstallmentPaymentPlan | null> {
  const plans = await work.list(InstallmentPaymentPlan, { quote_id: quote.id });
  return plans.find(({ status }) => status === 'active' || status === 'defaulted') ?? null;
}

/** The first instalment that has not arrived and that nobody is charging. */
export async function nextInstallment(work: Work, plan: InstallmentPaymentPlan): Promise<Payment | null> {
  const parts = await work.list(Payment, { installment_plan_id: plan.id });
  const open = parts.filter(
    (part) => (part.payment_status === 'pending' || part.payment_status === 'failed') && !isUnderway(part),
  );
  return open.sort((a, b) => (a.installment_number ?? 0) - (b.installment_number ?? 0))[0] ?? null;
}
