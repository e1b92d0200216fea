import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { askApproval, notAskedYet } from '../approvals/ask-approval.js';
import { notifyStaff } from '../notifications/notify.js';
import { Amount, Reason } from './fields.js';
import { staffRefundAsked } from './messages.js';
import { lockRefundable, noMoreThanLeft } from './refunds.js';

export const RequestRefund = z.object({ amount: Amount, reason: Reason });

/** Asks a second person for a refund; nothing moves until somebody else approves it. */
export const requestRefund = verb(
  'requestRefund',
  'payments.request_refund',
  RequestRefund,
  async (work, id) => {
    const refundable = await lockRefundable(work, id);
    await notAskedYet(work, 'refund', id);
    work.remark('Refundable', `${refundable.left} ${refundable.payment.currency}`);
    return refundable;
  },
  async (work, refundable, { amount, reason }) => {
    noMoreThanLeft(refundable, amount);
    const { id, currency } = refundable.payment;
    const request = await askApproval(work, {
      kind: 'refund',
      subject: { type: 'Payment', id },
      amount,
      currency,
      reason,
    });
    await notifyStaff(work, 'payments.approve_refund', {
      type: 'refund.requested',
      subject: { type: 'Payment', id },
      message: staffRefundAsked({ amount, currency }),
    });
    return request;
  },
);
