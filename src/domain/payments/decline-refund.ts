import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { decideApproval, openApproval, tellRequester } from '../approvals/decide-approval.js';
import { Reason } from './fields.js';
import { lockPayment } from './lock-payment.js';
import { requesterDeclined } from './messages.js';

/** The second person says no; whoever asked reads why. */
export const declineRefund = verb(
  'declineRefund',
  'payments.approve_refund',
  z.object({ reason: Reason }),
  async (work, id) => {
    const { payment } = await lockPayment(work, id);
    const { amount, reason } = await openApproval(work, 'refund', id);
    work.remark('Asked for', `${amount ?? payment.amount} ${payment.currency}: ${reason}`);
    return payment;
  },
  async (work, { id, amount: whole, currency }, { reason }) => {
    const request = await decideApproval(work, 'refund', id, { approve: false, reason });
    const amount = request.amount ?? whole;
    await tellRequester(work, request, 'refund.declined', requesterDeclined({ amount, currency, reason }));
    return request;
  },
);
