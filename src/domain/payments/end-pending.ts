import { type Work } from '../../core/work.js';
import { type Quote } from '../quotes/entities.js';
import { isUnderway } from './balance.js';
import { InstallmentPaymentPlan, Payment } from './entities.js';
import { patientPlanCancelled } from './messages.js';
import { settlePayment } from './settle-payment.js';
import { tellAboutPlan } from './tell.js';

/** What was expected for a quote outside of a plan is no longer; what the gateway is charging takes its course. */
export async function endPending(work: Work, quote: Quote, reason: string): Promise<void> {
  const payments = await work.list(Payment, { quote_id: quote.id, payment_status: 'pending' });
  await end(
    work,
    payments.filter(({ installment_plan_id }) => installment_plan_id === null),
    reason,
  );
}

/** Ends a plan whose quote is locked: what is pending of it is not waited for any longer, and the patient reads why. */
export async function endPlan(work: Work, plan: InstallmentPaymentPlan, reason: string): Promise<void> {
  const parts = await work.list(Payment, { installment_plan_id: plan.id, payment_status: 'pending' });
  await end(work, parts, `The plan was cancelled: ${reason}`);
  await work.change(InstallmentPaymentPlan, plan, { status: 'cancelled' });
  await tellAboutPlan(work, plan, 'installment_plan.cancelled', patientPlanCancelled({ reason }));
}

async function end(work: Work, payments: readonly Payment[], reason: string): Promise<void> {
  for (const payment of payments) {
    if (payment.payment_type === 'refund' || isUnderway(payment)) continue;
    const { amount, currency, payment_method } = payment;
    work.remark('No longer expected', `${amount} ${currency} by ${payment_method.replace('_', ' ')}`);
    await settlePayment(work, payment, 'failed', { reason, quietly: true });
  }
}
