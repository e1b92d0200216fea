import { Unavailable } from '../errors.js';

/** Our row that an order is for: it travels with the order, and whatever comes back is found by it. */
export interface RowRef {
  /** payments, or aftercare_payments. */
  table: string;
  id: string;
  /** Which try of this row it is, from 1. */
  attempt: number;
}

export interface Order {
  /** Two orders with one key are one order. */
  idempotency_key: string;
  row: RowRef;
  /** A decimal string, such as 1250.00. */
  amount: string;
  currency: string;
  /** The patient, as the gateway calls them. */
  customer: string;
}

export interface RefundOrder extends Pick<Order, 'idempotency_key' | 'row' | 'amount' | 'currency'> {
  /** The charge that it gives back, as the gateway calls it. */
  payment_intent: string;
}

/** A card that the patient left at the gateway; nothing of it is secret. */
export interface SavedCard {
  payment_method: string;
  brand: string;
  last4: string;
  exp_month: number;
  exp_year: number;
}

export interface Found {
  gateway_id: string;
  /** Null where somebody made it at the gateway itself. */
  row: RowRef | null;
  amount: string;
  currency: string;
}

/** How money that was asked for stands at the gateway now. */
export type Charge = Found &
  (
    | { status: 'succeeded'; saved: SavedCard | null }
    /** `code` in Stripe's words: insufficient_funds, expired_card, …; `charge` is the try that was declined. */
    | { status: 'declined'; code: string; charge: string }
    /** The patient has not paid, or their bank wants to hear them first. */
    | { status: 'open' }
    | { status: 'processing' }
    | { status: 'cancelled' }
  );

export type Refund = Found & { payment_intent: string } & (
    { status: 'succeeded' } | { status: 'pending' } | { status: 'declined'; code: string }
  );

export interface Dispute extends Omit<Found, 'row'> {
  payment_intent: string;
  reason: string;
  status: 'open' | 'won' | 'lost';
  evidence_due_at: Date | null;
}

/** What a webhook told: that something happened to an object, which is asked for anew before it counts. */
export interface GatewayEvent {
  id: string;
  type: string;
  object_id: string;
  happened_at: Date;
}

/**
 * Card money, wherever it really moves. Never called inside a transaction. Every method throws Unavailable where
 * nobody knows what became of it: the same order, with the same key, may be sent again.
 */
export interface PaymentGateway {
  /** The patient's account at the gateway, made once; it learns nothing of them but our id. */
  customer(patientId: string): Promise<string>;
  /** Lets go of the account and of the cards that are in it; what was paid stays. Nothing, where it is gone already. */
  forget(customer: string): Promise<void>;
  /** Asks for money that the patient pays in their app, with the secret that it hands out; the card is kept for later. */
  open(order: Order): Promise<{ gateway_id: string; client_secret: string }>;
  /** The secret of what was opened before. */
  secretOf(gatewayId: string): Promise<string>;
  /** Takes money from a saved card while the patient is away. */
  charge(order: Order & { payment_method: string }): Promise<Charge>;
  refund(order: RefundOrder): Promise<Refund>;
  readCharge(gatewayId: string): Promise<Charge>;
  readRefund(gatewayId: string): Promise<Refund>;
  /** Whether there is such a charge, or refund, at all. */
  knowsCharge(gatewayId: string): Promise<boolean>;
  knowsRefund(gatewayId: string): Promise<boolean>;
  readDispute(gatewayId: string): Promise<Dispute>;
  /** Nobody can pay it any more. What was paid meanwhile stays paid, and the answer says so. */
  cancel(gatewayId: string): Promise<Charge>;
  /** Every charge of a row that the gateway knows of, the last first; null for a refund's row. */
  findCharges(customer: string, row: Pick<RowRef, 'table' | 'id'>): Promise<Charge[]>;
  findRefund(paymentIntent: string, row: Pick<RowRef, 'table' | 'id'>): Promise<Refund | null>;
  /** Everything that was made since, oldest last. */
  chargesSince(since: Date): AsyncIterable<Charge>;
  refundsSince(since: Date): AsyncIterable<Refund>;
  /** @throws Forbidden where the signature is not the gateway's */
  verifyEvent(body: Buffer, signature: string): GatewayEvent;
  /** The event again, for one that is replayed. */
  readEvent(id: string): Promise<GatewayEvent>;
}

/** Where no key is set: whatever needs a card is refused, and nothing else is. */
export const noGateway = new Proxy({} as PaymentGateway, {
  get: (_nothing, name) => {
    // A promise that resolves to it asks whether it is one itself.
    if (name === 'then') return undefined;
    return () => {
      throw new Unavailable('Card payments are not set up here.');
    };
  },
});

let current: PaymentGateway | undefined;

/** Told once, by main, which gateway it is. */
export function useGateway(gateway: PaymentGateway): void {
  current = gateway;
}

/** Whether there is a gateway at all. */
export const takesCards = (): boolean => current !== undefined && current !== noGateway;

export function gateway(): PaymentGateway {
  if (!current) throw new Error('The payment gateway is not set up yet.');
  return current;
}
