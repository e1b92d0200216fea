import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { AfterCare } from '../aftercare/entities.js';
import { balanceOf, refundable } from '../payments/balance.js';
import { InstallmentPaymentPlan, Payment } from '../payments/entities.js';
import { runningPlan } from '../payments/payable.js';
import { settlePayment } from '../payments/settle-payment.js';
import { wordsForClinic } from '../people/seen-by-clinic.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { Quote, Schedule } from './entities.js';
import { Reason } from './fields.js';
import { clinicCancelled, patientCancelled } from './messages.js';
import { quote as moves, standsAt } from './moves.js';
import { moveQuote } from './move-quote.js';
import { clinicOf, inquiryOf, tellClinic, tellPatient } from './open-quote.js';

export const CancelBooking = z.object({ reason: Reason });

const ENDED = 'The booking was cancelled.';

/**
 * Ends a quote or booking: its appointment, what is still to be paid, and a recovery plan that has begun. Money that
 * has arrived is not given back by itself: whoever cancels reads what can be.
 */
export const cancelBooking = verb(
  'cancelBooking',
  'quotes.transition',
  CancelBooking,
  async (work, id) => {
    const quote = await work.find(Quote, id);
    if (quote.status === 'cancelled') throw new AlreadySo('This quote is cancelled already.');
    if (!moves.can(quote.status, 'cancelled')) throw new Refusal(standsAt(quote.status));
    return quote;
  },
  async (work, quote, { reason }) => {
    await remarkOnMoney(work, quote);
    await stopPayments(work, quote);
    for (const schedule of await work.list(Schedule, { quote_id: quote.id }))
      if (schedule.status !== 'cancelled') await work.change(Schedule, schedule, { status: 'cancelled' });
    await suspendAftercare(work, quote, reason);
    const wasSeen = quote.status !== 'inquiry';
    await moveQuote(work, quote, { to: 'cancelled', event: 'quote_cancelled', detail: { reason } });
    const { patient_id } = await inquiryOf(work, quote);
    const clinic = (await clinicOf(work, quote)).provider_name;
    if (wasSeen) await tellPatient(work, quote, 'quote.cancelled', patientCancelled({ clinic, reason }));
    const code = await codeOf(work, patient_id);
    const pair = { patient_id, provider_id: quote.provider_id };
    const told = { code, reason: await wordsForClinic(work.manager, pair, reason) };
    await tellClinic(work, quote, 'quote.cancelled', clinicCancelled(told));
  },
);

async function remarkOnMoney(work: Work, quote: Quote): Promise<void> {
  const { paid, refunded } = await balanceOf(work, quote);
  work.remark('Paid so far', `${paid} ${quote.currency}`);
  if (exceeds(refunded, '0.00')) work.remark('Given back so far', `${refunded} ${quote.currency}`);
  for (const payment of await work.list(Payment, { quote_id: quote.id })) {
    const left = await refundable(work, payment);
    if (exceeds(left, '0.00'))
      work.remark(
        `Refundable of the ${payment.payment_type} (${payment.payment_method.replace('_', ' ')})`,
        `${left} ${payment.currency}`,
      );
  }
}

/** What was expected is not any more; the instalment plan ends with it. */
async function stopPayments(work: Work, quote: Quote): Promise<void> {
  const plan = await runningPlan(work, quote);
  for (const payment of await work.list(Payment, { quote_id: quote.id }))
    if (payment.payment_status === 'pending' && payment.payment_type !== 'refund')
      await settlePayment(work, payment, 'failed', { reason: ENDED, quietly: true });
  if (!plan) return;
  const now = await work.find(InstallmentPaymentPlan, plan.id);
  if (now.status !== 'cancelled') await work.change(InstallmentPaymentPlan, now, { status: 'cancelled' });
}

async function suspendAftercare(work: Work, quote: Quote, reason: string): Promise<void> {
  const plan = await work.findBy(AfterCare, { quote_id: quote.id });
  if (plan?.status !== 'active') return;
  await work.change(AfterCare, plan, {
    status: 'suspended',
    suspended_at: work.now,
    suspension_reason: `${ENDED} ${reason}`,
  });
}
