import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { askApproval, notAskedYet } from '../approvals/ask-approval.js';
import { type ApprovalRequest } from '../approvals/entities.js';
import { type CardTable, ledgers } from '../gateway/ledgers.js';
import { notifyStaff } from '../notifications/notify.js';
import { Amount, Reason } from '../payments/fields.js';
import { staffRefundAsked } from '../payments/messages.js';
import { lockRefundable, noMoreThanLeft, type Refundable } from './refundable.js';

export const RequestRefund = z.object({ amount: Amount, reason: Reason });

/** Asks a second person for a refund; nothing moves until somebody else approves it. */
export const requestRefund = verb(
  'requestRefund',
  'payments.request_refund',
  RequestRefund,
  (work, id) => notAsked(work, 'payments', id),
  ask,
);

/** The same for what was paid for standalone aftercare. */
export const requestAftercareRefund = verb(
  'requestAftercareRefund',
  'payments.request_refund',
  RequestRefund,
  (work, id) => notAsked(work, 'aftercare_payments', id),
  ask,
);

async function notAsked(work: Work, table: CardTable, id: string): Promise<Refundable> {
  const refundable = await lockRefundable(work, table, id);
  await notAskedYet(work, 'refund', id);
  return refundable;
}

async function ask(
  work: Work,
  refundable: Refundable,
  { amount, reason }: z.infer<typeof RequestRefund>,
): Promise<ApprovalRequest> {
  noMoreThanLeft(refundable, amount);
  const { id, currency } = refundable.payment;
  const subject = { type: ledgers[refundable.table].subject, id };
  const request = await askApproval(work, { kind: 'refund', subject, amount, currency, reason });
  await notifyStaff(work, 'payments.approve_refund', {
    type: 'refund.requested',
    subject,
    message: staffRefundAsked({ amount, currency }),
  });
  return request;
}
