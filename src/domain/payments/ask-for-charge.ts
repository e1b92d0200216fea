import { type Work } from '../../core/work.js';
import { Payment } from './entities.js';
import { settlePayment } from './settle-payment.js';

/**
 * Has a card charged after the commit: one attempt more, under a key of its own. The caller has locked the payment,
 * knows that it is owed, and that nobody is charging it.
 */
export async function askForCharge(work: Work, payment: Payment): Promise<void> {
  const charge_attempt = Number(payment.metadata?.charge_attempt ?? 0) + 1;
  const metadata = { ...payment.metadata, charge_attempt };
  if (payment.payment_status === 'pending') await work.change(Payment, payment, { metadata });
  else await settlePayment(work, payment, 'pending', { patch: { metadata } });
  work.later('charge-payment', { id: payment.id });
  work.remark('Charges the card', `${payment.amount} ${payment.currency}`);
}
