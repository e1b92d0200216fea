import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { lockPendingTransfer } from './bank-transfer.js';
import { Reference } from './fields.js';
import { lockPayment } from './lock-payment.js';
import { mustBeOwed } from './payable.js';
import { settlePayment } from './settle-payment.js';

/** A transfer that was expected has arrived. */
export const confirmBankTransfer = verb(
  'confirmBankTransfer',
  'payments.record',
  z.object({ transaction_id: Reference }),
  async (work, id) => {
    const { payment_method, payment_status } = (await lockPayment(work, id)).payment;
    if (payment_method === 'bank_transfer' && payment_status === 'completed')
      throw new AlreadySo('This transfer has arrived already.');
    const { quote, payment } = await lockPendingTransfer(work, id);
    if (payment.payment_type !== 'refund') await mustBeOwed(work, quote, payment);
    return payment;
  },
  async (work, payment, { transaction_id }) => {
    await settlePayment(work, payment, 'completed', {
      patch: { transaction_id: transaction_id || payment.transaction_id },
    });
    return payment;
  },
);
