import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { askForCharge } from '../gateway/ask-for-charge.js';
import { InstallmentPaymentPlan } from './entities.js';
import { lockPayment } from './lock-payment.js';
import { paymentStands } from './moves.js';
import { mustBeOwed } from './payable.js';
import { settlePayment } from './settle-payment.js';

/** A card that was declined is charged once more; a transfer that did not come is waited for again. */
export const retryPayment = verb(
  'retryPayment',
  'payments.record',
  z.object({}),
  async (work, id) => {
    const { quote, payment } = await lockPayment(work, id);
    const { payment_type, payment_status, refunded_payment_id } = payment;
    if (payment_type === 'refund')
      throw new Refusal('A refund that has failed is made again from its payment.', {
        table: 'payments',
        id: refunded_payment_id ?? id,
        action: 'refundPayment',
      });
    if (payment_status === 'pending') throw new AlreadySo('This payment is waited for already.');
    if (payment_status !== 'failed') throw new Refusal(paymentStands(payment_status));
    const plan =
      payment.installment_plan_id && (await work.find(InstallmentPaymentPlan, payment.installment_plan_id));
    if (plan && plan.status === 'cancelled')
      throw new Refusal('Its instalment plan was cancelled: record what is paid on the quote.', {
        table: 'quotes',
        id: quote.id,
        action: 'recordBankTransfer',
      });
    await mustBeOwed(work, quote, payment);
    return payment;
  },
  async (work, payment) => {
    if (payment.payment_method === 'card') await askForCharge(work, 'payments', payment);
    else await settlePayment(work, payment, 'pending');
    return payment;
  },
);
