import { exceeds } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { closeInApp } from '../gateway/in-app.js';
import { notifyStaff } from '../notifications/notify.js';
import { patientFailed, patientRefunded, staffRefundFailed } from '../payments/messages.js';
import { payment as moves, paymentStands } from '../payments/moves.js';
import { type PaymentState } from '../payments/states.js';
import { tell } from '../payments/tell.js';
import { AftercarePayment } from './entities.js';
import { patientPaid } from './messages.js';
import { aftercareRefundable } from './refundable.js';

export interface AftercareSettlement {
  reason?: string | null;
  /** Columns that become known with the state. */
  patch?: Partial<AftercarePayment>;
  /** The patient learns of it in another way. */
  quietly?: boolean;
}

/**
 * The only way in which the state of a payment for standalone aftercare changes; the caller has locked its request and
 * the request's payments. The payment that a refund gives back and everybody's messages follow.
 * @throws Refusal where the payment does not stand where the move begins
 */
export async function settleAftercarePayment(
  work: Work,
  payment: AftercarePayment,
  to: PaymentState,
  { reason = null, patch = {}, quietly = false }: AftercareSettlement = {},
): Promise<void> {
  moves.check(payment.payment_status, to, paymentStands);
  const known = { ...payment.metadata, ...patch.metadata };
  const failures = [...failuresOf(payment), work.now.toISOString()];
  await work.change(AftercarePayment, payment, {
    ...patch,
    ...(to === 'failed' ? { metadata: { ...known, failures } } : {}),
    payment_status: to,
    paid_at: to === 'completed' ? work.now : payment.paid_at,
    failure_reason: to === 'failed' ? (reason ?? 'No reason was given.').slice(0, 255) : null,
  });
  if (payment.payment_type === 'refund') await afterRefund(work, payment, to);
  else await afterPayment(work, payment, to, quietly);
}

/** When charges of it have failed, as ISO moments. */
export function failuresOf({ metadata }: Pick<AftercarePayment, 'metadata'>): string[] {
  return Array.isArray(metadata?.failures) ? metadata.failures.map(String) : [];
}

async function afterPayment(work: Work, payment: AftercarePayment, to: PaymentState, quietly: boolean) {
  const { id, patient_id, amount, currency } = payment;
  const about = { subject: { type: 'AftercarePayment', id } } as const;
  const sum = { amount, currency };
  if (to === 'completed') {
    const left = [payment, ...(await failedOf(work, payment))];
    await closeInApp(work, AftercarePayment, 'aftercare_payments', left);
    await tell(work, patient_id, { ...about, type: 'standalone_aftercare.paid', message: patientPaid(sum) });
  }
  if (to === 'failed' && !quietly)
    await tell(work, patient_id, {
      ...about,
      type: 'payment.failed',
      severity: 'warning',
      message: patientFailed(sum),
    });
}

/** A card that was declined in the app is not to be charged there once the money has come by another way. */
const failedOf = (work: Work, { standalone_aftercare_request_id }: AftercarePayment) =>
  work.list(AftercarePayment, { standalone_aftercare_request_id, payment_status: 'failed' });

async function afterRefund(work: Work, refund: AftercarePayment, to: PaymentState): Promise<void> {
  const { id, patient_id, amount, currency } = refund;
  const about = { subject: { type: 'AftercarePayment', id } } as const;
  if (to === 'failed')
    await notifyStaff(work, 'payments.refund', {
      ...about,
      type: 'refund.failed',
      severity: 'warning',
      message: staffRefundFailed({ amount, currency }),
    });
  if (to !== 'completed') return;
  const message = patientRefunded({ amount, currency });
  await tell(work, patient_id, { ...about, type: 'payment.refunded', message });
  const original = await work.find(AftercarePayment, refund.refunded_payment_id ?? '');
  const waiting = { refunded_payment_id: original.id, payment_type: 'refund', payment_status: 'pending' };
  if (exceeds(await aftercareRefundable(work, original), '0.00')) return;
  if ((await work.findBy(AftercarePayment, waiting)) === null)
    await settleAftercarePayment(work, original, 'refunded');
}
