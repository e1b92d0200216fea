import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { type EntityClass } from '../../core/facts.js';
import { difference, exceeds, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { PaymentDispute } from '../gateway/entities.js';
import { type CardRow, type CardTable, ledgers } from '../gateway/ledgers.js';
import { GIVEN_BACK } from '../payments/balance.js';

export interface Refundable {
  table: CardTable;
  payment: CardRow;
  /** What has not been given back yet. */
  left: string;
}

interface Refund {
  amount: string;
  reason: string;
  transaction_id?: string | undefined;
  /** The request that a second person approved; none where one person decided alone. */
  approval_request_id?: string;
}

const disputed = { payments: 'payment_id', aftercare_payments: 'aftercare_payment_id' } as const;

/** A payment of which something can go back, for a guard. @throws Refusal where nothing can */
export async function lockRefundable(work: Work, table: CardTable, id: string): Promise<Refundable> {
  const { lock, refundable } = ledgers[table];
  const payment = await lock(work, id);
  if (payment.payment_type === 'refund')
    throw new Refusal('This is a refund itself: look at the payment that it gives back.', {
      table,
      id: payment.refunded_payment_id ?? id,
    });
  if (payment.payment_status === 'pending' || payment.payment_status === 'failed')
    throw new Refusal('This payment has not arrived: there is nothing to give back.');
  if (await work.manager.existsBy(PaymentDispute, { [disputed[table]]: id, status: 'open' }))
    throw new Refusal('The patient disputes this payment at their bank, which decides over the money now.', {
      table,
      id,
    });
  const left = await refundable(work, payment);
  if (!exceeds(left, '0.00'))
    throw new AlreadySo('All of this payment was given back, or is on its way back.');
  work.remark('Refundable', `${left} ${payment.currency}`);
  return { table, payment, left };
}

/** @throws Invalid where more is asked for than is left */
export function noMoreThanLeft({ payment, left }: Refundable, amount: string): void {
  if (exceeds(amount, left)) throw new Invalid({ amount: `Only ${left} ${payment.currency} is left of it.` });
}

/** What one person alone has given back of this payment, or is giving back. */
export async function refundedAlone(work: Work, { table, payment: { id } }: Refundable): Promise<string> {
  const entity = ledgers[table].entity as EntityClass<CardRow>;
  const refunds = await work.list(entity, { refunded_payment_id: id, payment_type: 'refund' });
  return sum(
    refunds
      .filter(({ payment_status }) => GIVEN_BACK.has(payment_status))
      .filter(({ metadata }) => metadata?.approval_request_id === undefined)
      .map(({ amount }) => amount),
  );
}

/** Gives back a part or all of a payment: card money through the gateway after the commit, a transfer at once. */
export async function makeRefund(
  work: Work,
  { table, payment, left }: Refundable,
  { amount, reason, transaction_id, approval_request_id }: Refund,
): Promise<CardRow> {
  const { refund, settle } = ledgers[table];
  const made = await refund(work, payment, {
    amount,
    transaction_id: transaction_id || null,
    metadata: { reason, ...(approval_request_id === undefined ? {} : { approval_request_id }) },
  });
  work.remark('Left of this payment afterwards', `${difference(left, amount)} ${payment.currency}`);
  if (payment.payment_method === 'card') work.later('refund-card', { id: made.id, table });
  else await settle(work, made, 'completed', { reason });
  return made;
}
