import { exceeds } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { accrueAffiliateCommission } from '../affiliates/accrue-commission.js';
import { reverseAffiliateCommission } from '../affiliates/reverse-commission.js';
import { closeInApp } from '../gateway/in-app.js';
import { notifyStaff } from '../notifications/notify.js';
import { Quote } from '../quotes/entities.js';
import { refundable } from './balance.js';
import { confirmWhenPaid } from './confirm-when-paid.js';
import { Payment, PaymentHistory } from './entities.js';
import { followPlan } from './follow-plan.js';
import { patientFailed, patientPaid, patientRefunded, staffRefundFailed } from './messages.js';
import { payment as moves, paymentStands } from './moves.js';
import { type PaymentState } from './states.js';
import { tellPatient } from './tell.js';

export interface Settlement {
  reason?: string | null;
  /** What the gateway calls the event; one that has been heard before changes nothing. */
  gateway_event_id?: string | null;
  /** Columns that become known with the state. */
  patch?: Partial<
    Pick<
      Payment,
      'transaction_id' | 'stripe_payment_intent_id' | 'payment_method' | 'payment_type' | 'metadata'
    >
  >;
  /** The patient learns of it in another way. */
  quietly?: boolean;
}

/**
 * The only way in which a payment's state changes; the caller has locked its quote and the quote's payments. History,
 * the instalment plan, the booking, the payment that a refund gives back and everybody's messages follow.
 * @throws Refusal where the payment does not stand where the move begins
 */
export async function settlePayment(
  work: Work,
  payment: Payment,
  to: PaymentState,
  { reason = null, gateway_event_id = null, patch = {}, quietly = false }: Settlement = {},
): Promise<void> {
  if (gateway_event_id && (await work.findBy(PaymentHistory, { gateway_event_id, payment_id: payment.id })))
    return;
  moves.check(payment.payment_status, to, paymentStands);
  const from = payment.payment_status;
  await work.change(Payment, payment, {
    ...patch,
    payment_status: to,
    paid_at: to === 'completed' ? work.now : payment.paid_at,
    failure_reason: to === 'failed' ? (reason ?? 'No reason was given.').slice(0, 255) : null,
  });
  await work.create(PaymentHistory, {
    payment_id: payment.id,
    from_status: from,
    to_status: to,
    actor_type: work.actor.type,
    actor_id: work.actor.id,
    gateway_event_id,
    reason,
  });
  if (payment.payment_type === 'refund') await afterRefund(work, payment, to);
  else await afterPayment(work, payment, to, quietly);
}

async function afterPayment(work: Work, payment: Payment, to: PaymentState, quietly: boolean): Promise<void> {
  await followPlan(work, payment);
  const { amount, currency } = payment;
  if (to === 'completed') {
    await closeInApp(work, Payment, 'payments', [payment, ...(await failedOf(work, payment))]);
    await tellPatient(work, payment, 'payment.completed', patientPaid({ amount, currency }));
    await confirmWhenPaid(work, await work.find(Quote, payment.quote_id), payment);
    await accrueAffiliateCommission(work, payment);
  }
  if (to === 'failed' && !quietly)
    await tellPatient(work, payment, 'payment.failed', patientFailed({ amount, currency }), 'warning');
}

/** A card that was declined in the app is not to be charged there once the money has come by another way. */
const failedOf = (work: Work, { quote_id }: Payment): Promise<Payment[]> =>
  work.list(Payment, { quote_id, payment_status: 'failed' });

async function afterRefund(work: Work, refund: Payment, to: PaymentState): Promise<void> {
  const { amount, currency } = refund;
  if (to === 'failed') {
    await notifyStaff(work, 'payments.refund', {
      type: 'refund.failed',
      severity: 'warning',
      subject: { type: 'Payment', id: refund.id },
      message: staffRefundFailed({ amount, currency }),
    });
    return;
  }
  if (to !== 'completed') return;
  const original = await work.find(Payment, refund.refunded_payment_id ?? '');
  await reverseAffiliateCommission(work, refund);
  await tellPatient(work, refund, 'payment.refunded', patientRefunded({ amount, currency }));
  if (await allGoneBack(work, original)) await settlePayment(work, original, 'refunded');
}

/** Refunds that are still on their way do not count: one of them may fail. */
async function allGoneBack(work: Work, original: Payment): Promise<boolean> {
  if (exceeds(await refundable(work, original), '0.00')) return false;
  const waiting = { refunded_payment_id: original.id, payment_type: 'refund', payment_status: 'pending' };
  return (await work.findBy(Payment, waiting)) === null;
}
