import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { decideApproval, openApproval, tellRequester } from '../approvals/decide-approval.js';
import { type ApprovalRequest } from '../approvals/entities.js';
import { type CardRow, type CardTable, ledgers } from '../gateway/ledgers.js';
import { Reason } from '../payments/fields.js';
import { requesterDeclined } from '../payments/messages.js';

export const DeclineRefund = z.object({ reason: Reason });

/** The second person says no; whoever asked reads why. */
export const declineRefund = verb(
  'declineRefund',
  'payments.approve_refund',
  DeclineRefund,
  (work, id) => asked(work, 'payments', id),
  decline,
);

/** The same for what was paid for standalone aftercare. */
export const declineAftercareRefund = verb(
  'declineAftercareRefund',
  'payments.approve_refund',
  DeclineRefund,
  (work, id) => asked(work, 'aftercare_payments', id),
  decline,
);

async function asked(work: Work, table: CardTable, id: string): Promise<CardRow> {
  const payment = await ledgers[table].lock(work, id);
  const { amount, reason } = await openApproval(work, 'refund', id);
  work.remark('Asked for', `${amount ?? payment.amount} ${payment.currency}: ${reason}`);
  return payment;
}

async function decline(
  work: Work,
  { id, amount: whole, currency }: CardRow,
  { reason }: z.infer<typeof DeclineRefund>,
): Promise<ApprovalRequest> {
  const request = await decideApproval(work, 'refund', id, { approve: false, reason });
  const amount = request.amount ?? whole;
  await tellRequester(work, request, 'refund.declined', requesterDeclined({ amount, currency, reason }));
  return request;
}
