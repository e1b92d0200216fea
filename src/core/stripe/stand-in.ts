import { createHash } from 'node:crypto';
import { type Charge, type Outcome, type PaymentGateway, type RefundOrder } from './gateway.js';

/** Stripe's own names for cards that are declined in tests. */
const DECLINED: Readonly<Record<string, string>> = {
  pm_card_chargeDeclined: 'card_declined',
  pm_card_chargeDeclinedInsufficientFunds: 'insufficient_funds',
  pm_card_chargeDeclinedExpiredCard: 'expired_card',
};
const ASKS_THE_PATIENT = 'pm_card_authenticationRequired';
/** Charges or gives back, and the answer is lost on its way. */
export const TIMES_OUT = 'pm_card_timesOut';

interface Order {
  row_id: string;
  said: string;
  outcome: Outcome;
}

/**
 * Behaves like Stripe without leaving the process: test cards, declines, answers that are lost, idempotency keys that
 * are remembered. It forgets with the process; what it does not know of it takes to have been charged before.
 */
export class StandInGateway implements PaymentGateway {
  readonly #orders = new Map<string, Order>();
  readonly #charged = new Map<string, { amount: number; currency: string; left: number; slow: boolean }>();

  charge(order: Charge): Promise<Outcome> {
    return this.#once(order, () => {
      const method = order.payment_method ?? 'pm_card_visa';
      const code = DECLINED[method];
      if (code) return { outcome: { status: 'declined', code } };
      const gateway_id = named('pi', order.idempotency_key);
      if (method === ASKS_THE_PATIENT) return { outcome: { status: 'requires_action', gateway_id } };
      const { amount, currency } = order;
      const slow = method === TIMES_OUT;
      this.#charged.set(gateway_id, { amount, currency, left: amount, slow });
      return { outcome: { status: 'succeeded', gateway_id }, lost: slow };
    });
  }

  refund(order: RefundOrder): Promise<Outcome> {
    return this.#once(order, () => {
      const charged = this.#charged.get(order.payment_intent);
      if (charged && charged.currency !== order.currency)
        return { outcome: { status: 'declined', code: 'invalid_currency' } };
      if (charged && order.amount > charged.left)
        return { outcome: { status: 'declined', code: 'amount_too_large' } };
      if (charged) charged.left -= order.amount;
      const gateway_id = named('re', order.idempotency_key);
      return { outcome: { status: 'succeeded', gateway_id }, lost: charged?.slow };
    });
  }

  find(row_id: string): Promise<Outcome | null> {
    const last = [...this.#orders.values()].findLast((order) => order.row_id === row_id);
    return Promise.resolve(last?.outcome ?? null);
  }

  /** A key that comes again gets the first answer; with another order it is an error of the program, as at Stripe. */
  async #once(order: Charge | RefundOrder, carryOut: () => { outcome: Outcome; lost?: boolean | undefined }) {
    const said = JSON.stringify(order);
    const known = this.#orders.get(order.idempotency_key);
    if (known && known.said !== said) throw new Error('An idempotency key came again with another order.');
    if (known) return known.outcome;
    const { outcome, lost } = carryOut();
    this.#orders.set(order.idempotency_key, { row_id: order.row_id, said, outcome });
    return Promise.resolve<Outcome>(lost ? { status: 'timed_out' } : outcome);
  }
}

function named(prefix: string, key: string): string {
  return `${prefix}_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
}
