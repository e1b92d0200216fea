import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { lockPendingTransfer } from './bank-transfer.js';
import { Reason } from './fields.js';
import { lockPayment } from './lock-payment.js';
import { settlePayment } from './settle-payment.js';

/** A transfer that was expected has not arrived, and is not waited for any longer. */
export const failBankTransfer = verb(
  'failBankTransfer',
  'payments.record',
  z.object({ reason: Reason }),
  async (work, id) => {
    const { payment_method, payment_status } = (await lockPayment(work, id)).payment;
    if (payment_method === 'bank_transfer' && payment_status === 'failed')
      throw new AlreadySo('This transfer has failed already.');
    return (await lockPendingTransfer(work, id)).payment;
  },
  async (work, payment, { reason }) => {
    await settlePayment(work, payment, 'failed', { reason });
    return payment;
  },
);
