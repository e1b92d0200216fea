import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { decideApproval, openApproval, tellRequester } from '../approvals/decide-approval.js';
import { type CardRow, type CardTable, ledgers } from '../gateway/ledgers.js';
import { requesterApproved } from '../payments/messages.js';
import { lockRefundable, makeRefund, type Refundable } from './refundable.js';

/** The second person says yes, and the money goes back. */
export const approveRefund = verb(
  'approveRefund',
  'payments.approve_refund',
  z.object({}),
  (work, id) => asked(work, 'payments', id),
  approve,
);

/** The same for what was paid for standalone aftercare. */
export const approveAftercareRefund = verb(
  'approveAftercareRefund',
  'payments.approve_refund',
  z.object({}),
  (work, id) => asked(work, 'aftercare_payments', id),
  approve,
);

const DECLINE = { payments: 'declineRefund', aftercare_payments: 'declineAftercareRefund' } as const;

interface Asked {
  refundable: Refundable;
  amount: string;
  reason: string;
}

async function asked(work: Work, table: CardTable, id: string): Promise<Asked> {
  await ledgers[table].lock(work, id);
  const { amount, reason } = await openApproval(work, 'refund', id);
  const refundable = await lockRefundable(work, table, id);
  const { currency } = refundable.payment;
  if (amount === null || exceeds(amount, refundable.left))
    throw new Refusal(`Only ${refundable.left} ${currency} is left of this payment: decline the request.`, {
      table,
      id,
      action: DECLINE[table],
    });
  work.remark('Asked for', `${amount} ${currency}: ${reason}`);
  return { refundable, amount, reason };
}

async function approve(work: Work, { refundable, amount, reason }: Asked): Promise<CardRow> {
  const { id, currency } = refundable.payment;
  const request = await decideApproval(work, 'refund', id, { approve: true });
  const refund = await makeRefund(work, refundable, { amount, reason, approval_request_id: request.id });
  await tellRequester(work, request, 'refund.approved', requesterApproved({ amount, currency }));
  return refund;
}
