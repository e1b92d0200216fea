import { z } from 'zod';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { choiceOrNone } from './fields.js';
import { lockPayment } from './lock-payment.js';
import { paymentStands } from './moves.js';
import { mustBeOwed } from './payable.js';
import { settlePayment } from './settle-payment.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'reconcile-payment': { id: string; asked_by_user_id: string | null };
  }
}

export const ReconcilePayment = z.object({
  payment_status: choiceOrNone(['completed', 'failed'], 'Completed or failed.'),
  reason: z.string().trim().max(255, 'At most 255 characters.').optional(),
});

/** Brings a payment to what is true: the gateway is asked for a card, the bank's word is entered for a transfer. */
export const reconcilePayment = verb(
  'reconcilePayment',
  'payments.reconcile',
  ReconcilePayment,
  async (work, id) => {
    const locked = await lockPayment(work, id);
    const { payment_method, payment_status } = locked.payment;
    if (
      payment_method === 'bank_transfer' &&
      (payment_status === 'completed' || payment_status === 'refunded')
    )
      throw new Refusal(
        `${paymentStands(payment_status)} If the bank took it back, record that as a refund.`,
        {
          table: 'payments',
          id,
        },
      );
    return locked;
  },
  async (work, { quote, payment }, { payment_status, reason = '' }) => {
    if (payment.payment_method === 'card') {
      if (payment_status)
        throw new Invalid({ payment_status: 'The gateway is asked about a card: leave this empty.' });
      work.note('payments', payment.id, 'noted');
      work.remark('The gateway is asked', 'You are told what it says.');
      const asked_by_user_id = work.actor.type === 'User' ? work.actor.id : null;
      work.later('reconcile-payment', { id: payment.id, asked_by_user_id });
      return payment;
    }
    if (!payment_status) throw new Invalid({ payment_status: 'Say what the bank says.' });
    if (reason.length < 5) throw new Invalid({ reason: 'Say how you know, in a few words.' });
    if (payment_status === payment.payment_status) throw new AlreadySo(paymentStands(payment_status));
    if (payment_status === 'completed' && payment.payment_type !== 'refund')
      await mustBeOwed(work, quote, payment);
    await settlePayment(work, payment, payment_status, { reason });
    return payment;
  },
);
