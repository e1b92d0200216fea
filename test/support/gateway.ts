import { randomUUID } from 'node:crypto';
import {
  type Charge,
  type GatewayEvent,
  type Order,
  type Refund,
  type RefundOrder,
  useGateway,
} from '../../src/core/stripe/gateway.js';
import { inMinorUnits } from '../../src/core/stripe/minor-units.js';
import { type StandIn, startStandIn } from '../../src/core/stripe/stand-in/server.js';
import { StripeGateway } from '../../src/core/stripe/stripe-gateway.js';
import { type Actor, systemActor } from '../../src/core/actor.js';
import { database } from '../../src/core/database.js';
import { receiveEvent } from '../../src/domain/gateway/receive-event.js';
import { GatewayCustomer } from '../../src/domain/gateway/entities.js';
import { type Payment } from '../../src/domain/payments/entities.js';
import { type TestDatabase } from './database.js';
import { stripeAt } from './stripe-stand-in.js';
import { make } from './world.js';
import { workOffMoney } from './money-jobs.js';

export const WEBHOOK_SECRET = 'whsec_of_the_tests';

/** Remembers what it was sent. */
class WatchedGateway extends StripeGateway {
  sent: string[] = [];

  override charge(order: Order & { payment_method: string }): Promise<Charge> {
    this.sent.push(`charge ${order.amount} ${order.currency} ${order.row.attempt}`);
    return super.charge(order);
  }

  override refund(order: RefundOrder): Promise<Refund> {
    this.sent.push(`refund ${order.amount} ${order.currency}`);
    return super.refund(order);
  }
}

export interface Till {
  standIn: StandIn;
  gateway: WatchedGateway;
  close: () => Promise<void>;
}

let open: Till | undefined;

/** A stand-in of Stripe's, and the gateway that speaks to it as it would to Stripe. */
export async function openTill(): Promise<Till> {
  const standIn = await startStandIn({ webhookSecret: WEBHOOK_SECRET });
  const gateway = new WatchedGateway({
    secretKey: 'sk_test_of_the_tests',
    webhookSecret: WEBHOOK_SECRET,
    apiBase: standIn.url,
  });
  useGateway(gateway);
  open = {
    standIn,
    gateway,
    close: async () => {
      open = undefined;
      await standIn.close();
    },
  };
  return open;
}

/** The patient leaves one of Stripe's test cards for what is due later. */
export async function leaveCard(patient_id: string, test_card = 'pm_card_visa'): Promise<GatewayCustomer> {
  const card = `pm_${randomUUID()}`;
  const { manager } = database();
  const known = await manager.findOneBy(GatewayCustomer, { patient_id });
  const row =
    known ?? (await make(GatewayCustomer, { patient_id, gateway_customer_id: `cus_${randomUUID()}` }));
  await manager.update(GatewayCustomer, { id: row.id }, { payment_method: card, card_last4: '4242' });
  const customer = { id: row.gateway_customer_id, metadata: { patient_id }, card: { id: card, test_card } };
  await open!.standIn.adopt([customer], []);
  return { ...row, payment_method: card };
}

/** A card payment that arrived before the test began is known to the stand-in, where there is one. */
export async function adoptPayment(payment: Payment): Promise<void> {
  const { id, stripe_payment_intent_id, amount, currency } = payment;
  if (!open || stripe_payment_intent_id === null) return;
  const charge = {
    id: stripe_payment_intent_id,
    customer: null,
    amount: inMinorUnits(amount, currency),
    currency: currency.toLowerCase(),
    refunded: 0,
    created: new Date(),
    metadata: { table: 'payments', row_id: id, attempt: '1' },
  };
  await open.standIn.adopt([], [charge]);
}

/** What the gateway has told since the till was opened, oldest first. */
export async function toldEvents(): Promise<GatewayEvent[]> {
  const { data } = await stripeAt(open!.standIn).events.list({ limit: 100 });
  return data.reverse().map(({ id, type, created, data: { object } }) => ({
    id,
    type,
    object_id: (object as { id: string }).id,
    happened_at: new Date(created * 1000),
  }));
}

/** Events arrive, and are worked, in this order. */
export async function hear(db: TestDatabase, events: readonly GatewayEvent[]): Promise<void> {
  for (const event of events) {
    await receiveEvent(systemActor('api', 'test'), event);
    await workOffMoney(db);
  }
}

/** A patient in their app. */
export const appActor = (id: string): Actor => ({
  ...systemActor('api', 'test'),
  type: 'Patient',
  id,
  permissions: new Set(['patient.payments.make', 'patient.payments.read']),
});
