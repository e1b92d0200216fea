/** What became of an order to the gateway. */
export type Outcome =
  | { status: 'succeeded'; gateway_id: string }
  /** `code` in Stripe's words: insufficient_funds, expired_card, … */
  | { status: 'declined'; code: string }
  /** The bank wants the patient to confirm, which nobody can do for them. */
  | { status: 'requires_action'; gateway_id: string }
  /** Nobody knows: the same order, with the same key, may be sent again. */
  | { status: 'timed_out' };

export interface Charge {
  /** Two orders with one key are one order. */
  idempotency_key: string;
  /** Our row, by which the charge is found again. */
  row_id: string;
  /** In cents. */
  amount: number;
  currency: string;
  /** The card, as the gateway calls it; null is the one that the patient left there. */
  payment_method: string | null;
}

export interface RefundOrder {
  idempotency_key: string;
  row_id: string;
  amount: number;
  currency: string;
  /** The charge that it gives back, as the gateway calls it. */
  payment_intent: string;
}

/** Card money, wherever it really moves. Never called inside a transaction. */
export interface PaymentGateway {
  charge(order: Charge): Promise<Outcome>;
  refund(order: RefundOrder): Promise<Outcome>;
  /** What is true of the last order for one of our rows; null where it knows of none. */
  find(row_id: string): Promise<Outcome | null>;
}

let current: PaymentGateway | undefined;

/** Told once, by main, which gateway it is. */
export function useGateway(gateway: PaymentGateway): void {
  current = gateway;
}

export function gateway(): PaymentGateway {
  if (!current) throw new Error('The payment gateway is not set up yet.');
  return current;
}
