import Stripe from 'stripe';
import { Forbidden } from '../errors.js';
import {
  type Charge,
  type Dispute,
  type GatewayEvent,
  type Order,
  type PaymentGateway,
  type Refund,
  type RefundOrder,
  type RowRef,
} from './gateway.js';
import { inMinorUnits } from './minor-units.js';
import { asked, makeStripe, type StripeSettings } from './stripe-client.js';
import { chargeOf, codeOf, disputeOf, metadataOf, refundOf } from './stripe-objects.js';

const PAGE = 100;
const WITH_CARD = { expand: ['payment_method'] };

/** Card money at Stripe, or at whatever speaks its protocol. */
export class StripeGateway implements PaymentGateway {
  readonly #stripe: Stripe;
  readonly #webhookSecret: string;

  constructor(settings: StripeSettings) {
    this.#stripe = makeStripe(settings);
    this.#webhookSecret = settings.webhookSecret;
  }

  async customer(patientId: string): Promise<string> {
    const key = { idempotencyKey: `customer-${patientId}` };
    const made = await asked(() =>
      this.#stripe.customers.create({ metadata: { patient_id: patientId } }, key),
    );
    return made.id;
  }

  async forget(customer: string): Promise<void> {
    await wasThere(() => this.#stripe.customers.del(customer));
  }

  async open(order: Order): Promise<{ gateway_id: string; client_secret: string }> {
    const intent = await asked(() =>
      this.#stripe.paymentIntents.create(
        {
          ...asIntent(order),
          setup_future_usage: 'off_session',
          automatic_payment_methods: { enabled: true },
        },
        { idempotencyKey: order.idempotency_key },
      ),
    );
    return { gateway_id: intent.id, client_secret: secretIn(intent) };
  }

  async secretOf(gatewayId: string): Promise<string> {
    return secretIn(await asked(() => this.#stripe.paymentIntents.retrieve(gatewayId)));
  }

  async charge(order: Order & { payment_method: string }): Promise<Charge> {
    try {
      const intent = await asked(() =>
        this.#stripe.paymentIntents.create(
          {
            ...asIntent(order),
            ...WITH_CARD,
            payment_method: order.payment_method,
            confirm: true,
            off_session: true,
          },
          { idempotencyKey: order.idempotency_key },
        ),
      );
      return chargeOf(intent);
    } catch (error) {
      // The intent is there, and says what its card's bank said.
      if (error instanceof Stripe.errors.StripeCardError && error.payment_intent)
        return chargeOf(error.payment_intent);
      if (error instanceof Stripe.errors.StripeCardError) return refused(order, codeOf(error));
      // Such as a card that is not there any more: nothing was made, and asking again would not help.
      if (error instanceof Stripe.errors.StripeInvalidRequestError)
        return refused(order, error.code ?? 'invalid_request');
      throw error;
    }
  }

  async refund(order: RefundOrder): Promise<Refund> {
    const { amount, currency, payment_intent, row, idempotency_key } = order;
    const values = { payment_intent, amount: inMinorUnits(amount, currency), metadata: metadataOf(row) };
    try {
      return refundOf(
        await asked(() => this.#stripe.refunds.create(values, { idempotencyKey: idempotency_key })),
      );
    } catch (error) {
      // More than is left of it, or nothing like it.
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
      const code = error.code ?? 'invalid_request';
      return { gateway_id: '', row, amount, currency, payment_intent, status: 'declined', code };
    }
  }

  async readCharge(gatewayId: string): Promise<Charge> {
    return chargeOf(await asked(() => this.#stripe.paymentIntents.retrieve(gatewayId, WITH_CARD)));
  }

  async readRefund(gatewayId: string): Promise<Refund> {
    return refundOf(await asked(() => this.#stripe.refunds.retrieve(gatewayId)));
  }

  knowsCharge(gatewayId: string): Promise<boolean> {
    return wasThere(() => this.#stripe.paymentIntents.retrieve(gatewayId));
  }

  knowsRefund(gatewayId: string): Promise<boolean> {
    return wasThere(() => this.#stripe.refunds.retrieve(gatewayId));
  }

  async readDispute(gatewayId: string): Promise<Dispute> {
    return disputeOf(await asked(() => this.#stripe.disputes.retrieve(gatewayId)));
  }

  async cancel(gatewayId: string): Promise<Charge> {
    try {
      return chargeOf(await asked(() => this.#stripe.paymentIntents.cancel(gatewayId, WITH_CARD)));
    } catch (error) {
      // It was paid, or cancelled, meanwhile.
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return this.readCharge(gatewayId);
      throw error;
    }
  }

  async findCharges(customer: string, row: Pick<RowRef, 'table' | 'id'>): Promise<Charge[]> {
    const found: Charge[] = [];
    const list = this.#stripe.paymentIntents.list({ customer, limit: PAGE, expand: ['data.payment_method'] });
    for await (const intent of overTime(list)) {
      const charge = chargeOf(intent);
      if (charge.row?.table === row.table && charge.row.id === row.id) found.push(charge);
    }
    return found;
  }

  async findRefund(payment_intent: string, row: Pick<RowRef, 'table' | 'id'>): Promise<Refund | null> {
    if (!(await this.knowsCharge(payment_intent))) return null;
    for await (const refund of overTime(this.#stripe.refunds.list({ payment_intent, limit: PAGE }))) {
      const found = refundOf(refund);
      if (found.row?.table === row.table && found.row.id === row.id) return found;
    }
    return null;
  }

  async *chargesSince(since: Date): AsyncIterable<Charge> {
    const params = { created: { gte: seconds(since) }, limit: PAGE, expand: ['data.payment_method'] };
    for await (const intent of overTime(this.#stripe.paymentIntents.list(params))) yield chargeOf(intent);
  }

  async *refundsSince(since: Date): AsyncIterable<Refund> {
    const params = { created: { gte: seconds(since) }, limit: PAGE };
    for await (const refund of overTime(this.#stripe.refunds.list(params))) yield refundOf(refund);
  }

  verifyEvent(body: Buffer, signature: string): GatewayEvent {
    try {
      return eventOf(this.#stripe.webhooks.constructEvent(body, signature, this.#webhookSecret));
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError)
        throw new Forbidden('This is not signed by the payment gateway.');
      throw error;
    }
  }

  async readEvent(id: string): Promise<GatewayEvent> {
    return eventOf(await asked(() => this.#stripe.events.retrieve(id)));
  }
}

const asIntent = ({ amount, currency, customer, row }: Order) => ({
  amount: inMinorUnits(amount, currency),
  currency: currency.toLowerCase(),
  customer,
  metadata: metadataOf(row),
});

const refused = ({ row, amount, currency, idempotency_key }: Order, code: string): Charge => ({
  gateway_id: '',
  row,
  amount,
  currency,
  status: 'declined',
  code,
  charge: idempotency_key,
});

function secretIn({ id, client_secret }: Stripe.PaymentIntent): string {
  if (client_secret === null) throw new Error(`The gateway gave no secret for ${id}.`);
  return client_secret;
}

const eventOf = ({ id, type, created, data }: Stripe.Event): GatewayEvent => ({
  id,
  type,
  object_id: (data.object as { id?: string }).id ?? '',
  happened_at: new Date(created * 1000),
});

async function wasThere(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await asked(ask);
    return true;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing')
      return false;
    throw error;
  }
}

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

/** A page that does not come is a page of which nobody knows. */
async function* overTime<T>(pages: AsyncIterable<T>): AsyncIterable<T> {
  const iterator = pages[Symbol.asyncIterator]();
  for (;;) {
    const next = await asked(() => iterator.next());
    if (next.done === true) return;
    yield next.value;
  }
}
