import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { decideApproval, openApproval, tellRequester } from '../approvals/decide-approval.js';
import { requesterApproved } from './messages.js';
import { lockPayment } from './lock-payment.js';
import { lockRefundable, makeRefund } from './refunds.js';

/** The second person says yes, and the money goes back. */
export const approveRefund = verb(
  'approveRefund',
  'payments.approve_refund',
  z.object({}),
  async (work, id) => {
    await lockPayment(work, id);
    const request = await openApproval(work, 'refund', id);
    const refundable = await lockRefundable(work, id);
    const { amount, reason } = request;
    const { currency } = refundable.payment;
    if (amount === null || exceeds(amount, refundable.left))
      throw new Refusal(`Only ${refundable.left} ${currency} is left of this payment: decline the request.`, {
        table: 'payments',
        id,
        action: 'declineRefund',
      });
    work.remark('Asked for', `${amount} ${currency}: ${reason}`);
    return { refundable, amount, reason };
  },
  async (work, { refundable, amount, reason }) => {
    const { id, currency } = refundable.payment;
    const request = await decideApproval(work, 'refund', id, { approve: true });
    const refund = await makeRefund(work, refundable, {
      amount,
      reason,
      approval_request_id: request.id,
    });
    await tellRequester(work, request, 'refund.approved', requesterApproved({ amount, currency }));
    return refund;
  },
);
