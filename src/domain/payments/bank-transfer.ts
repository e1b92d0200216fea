import { Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { lockPayment, type LockedPayment } from './lock-payment.js';
import { paymentStands } from './moves.js';

/** A transfer that is expected, for a guard. @throws Refusal where it is none, or waits for nothing */
export async function lockPendingTransfer(work: Work, id: string): Promise<LockedPayment> {
  const locked = await lockPayment(work, id);
  const { payment_method, payment_status } = locked.payment;
  if (payment_method !== 'bank_transfer')
    throw new Refusal('This is a card payment: the gateway says whether it has arrived.', {
      table: 'payments',
      id,
      action: 'reconcilePayment',
    });
  if (payment_status === 'failed')
    throw new Refusal('This transfer has failed: try it again first.', {
      table: 'payments',
      id,
      action: 'retryPayment',
    });
  if (payment_status !== 'pending') throw new Refusal(paymentStands(payment_status));
  return locked;
}
