import type Stripe from 'stripe';
import {
  type Charge,
  type Dispute,
  type Found,
  type Refund,
  type RowRef,
  type SavedCard,
} from './gateway.js';
import { fromMinorUnits } from './minor-units.js';

/** How our row stands in what we order. */
export const metadataOf = ({ table, id, attempt }: RowRef): Record<string, string> => ({
  table,
  row_id: id,
  attempt: String(attempt),
});

export function rowOf({ table, row_id, attempt }: Stripe.Metadata): RowRef | null {
  return table && row_id ? { table, id: row_id, attempt: Number(attempt ?? 1) } : null;
}

/** An intent, with its payment method expanded. */
export function chargeOf(intent: Stripe.PaymentIntent): Charge {
  const found = {
    ...foundIn(intent),
    row: rowOf(intent.metadata),
  };
  const { last_payment_error: fault } = intent;
  switch (intent.status) {
    case 'succeeded':
      return { ...found, status: 'succeeded', saved: savedCardOf(intent) };
    case 'processing':
      return { ...found, status: 'processing' };
    case 'canceled':
      return { ...found, status: 'cancelled' };
    default:
      return fault && intent.status === 'requires_payment_method'
        ? { ...found, status: 'declined', code: codeOf(fault), charge: fault.charge ?? intent.id }
        : { ...found, status: 'open' };
  }
}

export function refundOf(refund: Stripe.Refund): Refund {
  const found = {
    ...foundIn(refund),
    row: rowOf(refund.metadata ?? {}),
    payment_intent: idOf(refund.payment_intent),
  };
  if (refund.status === 'succeeded') return { ...found, status: 'succeeded' };
  if (refund.status === 'failed' || refund.status === 'canceled')
    return { ...found, status: 'declined', code: refund.failure_reason ?? refund.status };
  return { ...found, status: 'pending' };
}

export function disputeOf(dispute: Stripe.Dispute): Dispute {
  const due = dispute.evidence_details.due_by;
  return {
    ...foundIn(dispute),
    payment_intent: idOf(dispute.payment_intent),
    reason: dispute.reason,
    status: ENDED.get(dispute.status) ?? 'open',
    evidence_due_at: due === null ? null : new Date(due * 1000),
  };
}

const ENDED: ReadonlyMap<string, 'won' | 'lost'> = new Map([
  ['won', 'won'],
  ['warning_closed', 'won'],
  ['prevented', 'won'],
  ['lost', 'lost'],
]);

function foundIn({
  id,
  amount,
  currency,
}: {
  id: string;
  amount: number;
  currency: string;
}): Omit<Found, 'row'> {
  return { gateway_id: id, amount: fromMinorUnits(amount, currency), currency: currency.toUpperCase() };
}

/** A decline's own word says more than that it was declined. */
export function codeOf({
  code,
  decline_code,
}: {
  code?: string | undefined;
  decline_code?: string | undefined;
}): string {
  return decline_code ?? code ?? 'card_declined';
}

function savedCardOf({ payment_method, setup_future_usage }: Stripe.PaymentIntent): SavedCard | null {
  if (setup_future_usage !== 'off_session' || typeof payment_method !== 'object') return null;
  const card = payment_method?.card;
  if (!payment_method || !card) return null;
  const { brand, last4, exp_month, exp_year } = card;
  return { payment_method: payment_method.id, brand, last4, exp_month, exp_year };
}

const idOf = (it: string | { id: string } | null): string => (typeof it === 'string' ? it : (it?.id ?? ''));
