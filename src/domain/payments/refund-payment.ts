import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { readSetting } from '../settings/read-setting.js';
import { Amount, Reason, Reference } from './fields.js';
import { lockRefundable, makeRefund, noMoreThanLeft } from './refunds.js';

export const RefundPayment = z.object({ amount: Amount, reason: Reason, transaction_id: Reference });

/** Gives back a part or all of what arrived, as one person may; above a sum it takes two. */
export const refundPayment = verb(
  'refundPayment',
  'payments.refund',
  RefundPayment,
  async (work, id) => {
    const refundable = await lockRefundable(work, id);
    work.remark('Refundable', `${refundable.left} ${refundable.payment.currency}`);
    return refundable;
  },
  async (work, refundable, refund) => {
    const { id, currency } = refundable.payment;
    noMoreThanLeft(refundable, refund.amount);
    // A sum within JSON may come back as a number.
    const limit = Number(await readSetting(work.manager, 'refund_approval_above')).toFixed(2);
    if (exceeds(refund.amount, limit))
      throw new Refusal(`A refund of more than ${limit} ${currency} takes two people: ask for approval.`, {
        table: 'payments',
        id,
        action: 'requestRefund',
      });
    return makeRefund(work, refundable, refund);
  },
);
