import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { exceeds, sum } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { readSetting } from '../settings/read-setting.js';
import { Amount, Reason, Reference } from './fields.js';
import { lockRefundable, makeRefund, noMoreThanLeft, refundedAlone } from './refunds.js';

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
    const limit = await readSetting(work.manager, 'refund_approval_above');
    const before = await refundedAlone(work, refundable.payment);
    if (exceeds(sum([before, refund.amount]), limit))
      throw new Refusal(tooMuchForOne(before, limit, currency), {
        table: 'payments',
        id,
        action: 'requestRefund',
      });
    return makeRefund(work, refundable, refund);
  },
);

/** A large refund in small parts is a large refund. */
function tooMuchForOne(before: string, limit: string, currency: string): string {
  const already = exceeds(before, '0.00') ? `, and ${before} of this payment went back already` : '';
  return `A refund of more than ${limit} ${currency} takes two people${already}: ask for approval.`;
}
