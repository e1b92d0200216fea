import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { exceeds, sum } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { type CardRow } from '../gateway/ledgers.js';
import { Amount, Reason, Reference } from '../payments/fields.js';
import { readSetting } from '../settings/read-setting.js';
import { lockRefundable, makeRefund, noMoreThanLeft, type Refundable, refundedAlone } from './refundable.js';

export const RefundPayment = z.object({ amount: Amount, reason: Reason, transaction_id: Reference });

/** Gives back a part or all of what arrived, as one person may; above a sum it takes two. */
export const refundPayment = verb(
  'refundPayment',
  'payments.refund',
  RefundPayment,
  (work, id) => lockRefundable(work, 'payments', id),
  refundAlone,
);

/** The same for what was paid for standalone aftercare. */
export const refundAftercarePayment = verb(
  'refundAftercarePayment',
  'payments.refund',
  RefundPayment,
  (work, id) => lockRefundable(work, 'aftercare_payments', id),
  refundAlone,
);

const ASK = { payments: 'requestRefund', aftercare_payments: 'requestAftercareRefund' } as const;

async function refundAlone(
  work: Work,
  refundable: Refundable,
  refund: z.infer<typeof RefundPayment>,
): Promise<CardRow> {
  const { id, currency } = refundable.payment;
  noMoreThanLeft(refundable, refund.amount);
  const limit = await readSetting(work.manager, 'refund_approval_above');
  const before = await refundedAlone(work, refundable);
  const { table } = refundable;
  if (exceeds(sum([before, refund.amount]), limit))
    throw new Refusal(tooMuchForOne(before, limit, currency), { table, id, action: ASK[table] });
  return makeRefund(work, refundable, refund);
}

/** A large refund in small parts is a large refund. */
function tooMuchForOne(before: string, limit: string, currency: string): string {
  const already = exceeds(before, '0.00') ? `, and ${before} of this payment went back already` : '';
  return `A refund of more than ${limit} ${currency} takes two people${already}: ask for approval.`;
}
