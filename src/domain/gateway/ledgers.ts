import { type Work } from '../../core/work.js';
import { Payment } from '../payments/entities.js';
import { makeRefundRow } from '../payments/make-payment.js';
import { refundable } from '../payments/balance.js';
import { lockPayment } from '../payments/lock-payment.js';
import { settlePayment } from '../payments/settle-payment.js';
import { type PaymentState } from '../payments/states.js';
import { AftercarePayment } from '../standalone-aftercare/entities.js';
import { lockAftercarePayment } from '../standalone-aftercare/lock-aftercare-payment.js';
import { aftercareRefundable, makeAftercareRefundRow } from '../standalone-aftercare/refundable.js';
import { settleAftercarePayment } from '../standalone-aftercare/settle-aftercare-payment.js';

export const CARD_TABLES = ['payments', 'aftercare_payments'] as const;
export type CardTable = (typeof CARD_TABLES)[number];

/** What a card pays, or is given back: the columns that both tables of payments have. */
export type CardRow = Pick<
  Payment & AftercarePayment,
  | 'id'
  | 'patient_id'
  | 'amount'
  | 'currency'
  | 'payment_type'
  | 'payment_method'
  | 'payment_status'
  | 'refunded_payment_id'
  | 'stripe_payment_intent_id'
  | 'transaction_id'
  | 'metadata'
>;

interface Settlement {
  reason?: string | null;
  gateway_event_id?: string | null;
  patch?: Partial<
    Pick<CardRow, 'stripe_payment_intent_id' | 'transaction_id' | 'payment_method' | 'metadata'>
  >;
  quietly?: boolean;
}

type RefundValues = Pick<CardRow, 'amount' | 'transaction_id'> & { metadata: Record<string, unknown> };

/** How the rows of one table are locked, and how their state changes with all that follows from it. */
interface Ledger {
  entity: typeof Payment | typeof AftercarePayment;
  /** What it belongs to is locked before it. @throws NotFound */
  lock(this: void, work: Work, id: string): Promise<CardRow>;
  settle(this: void, work: Work, row: CardRow, to: PaymentState, settlement?: Settlement): Promise<void>;
  /** What of one has not been given back yet; nothing of one that never arrived. */
  refundable(this: void, work: Work, row: CardRow): Promise<string>;
  /** The row of a refund of it, which waits. */
  refund(this: void, work: Work, row: CardRow, values: RefundValues): Promise<CardRow>;
  /** How a notification calls it. */
  subject: 'Payment' | 'AftercarePayment';
}

export const ledgers: Readonly<Record<CardTable, Ledger>> = {
  payments: {
    entity: Payment,
    lock: async (work, id) => (await lockPayment(work, id)).payment,
    settle: (work, row: Payment, to, settlement) => settlePayment(work, row, to, settlement),
    refundable,
    refund: (work, row: Payment, values) => makeRefundRow(work, row, values),
    subject: 'Payment',
  },
  aftercare_payments: {
    entity: AftercarePayment,
    lock: async (work, id) => (await lockAftercarePayment(work, id)).payment,
    settle: (work, row: AftercarePayment, to, settlement) =>
      settleAftercarePayment(work, row, to, settlement),
    refundable: aftercareRefundable,
    refund: (work, row: AftercarePayment, values) => makeAftercareRefundRow(work, row, values),
    subject: 'AftercarePayment',
  },
};

/** The ledger that a name from outside means; null where it means none of ours. */
export const cardTable = (name: string | undefined): CardTable | null =>
  CARD_TABLES.find((table) => table === name) ?? null;
