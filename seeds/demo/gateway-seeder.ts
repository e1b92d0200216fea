import { type EntityManager, IsNull, Not } from 'typeorm';
import {
  GatewayCustomer,
  GatewayDrift,
  GatewayEventRow,
  PaymentDispute,
} from '../../src/domain/gateway/entities.js';
import { Payment } from '../../src/domain/payments/entities.js';
import { Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { insertMissing, type Values } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { PaymentSeeder } from './payment-seeder.js';

/** So many of the last events are kept in the demo. */
const EVENTS = 120;

/** What the payment gateway has told so far: whom it knows, what was charged, what is disputed. */
export class GatewaySeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [PaymentSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const clock = new Clock(today);
    const charged = await manager.find(Payment, {
      where: { stripe_payment_intent_id: Not(IsNull()), payment_status: 'completed', paid_at: Not(IsNull()) },
      order: { paid_at: 'DESC', id: 'ASC' },
    });
    await insertMissing(manager, GatewayCustomer, customers(charged));
    await insertMissing(manager, GatewayEventRow, charged.slice(0, EVENTS).map(eventOf));
    await insertMissing(manager, PaymentDispute, disputes(charged, clock));
    await insertMissing(manager, GatewayDrift, drifts(charged, clock));
  }
}

function customers(charged: readonly Payment[]): Values<GatewayCustomer>[] {
  return [...new Set(charged.map(({ patient_id }) => patient_id))].map((patient_id, at) => ({
    id: seedId(`gateway customer ${patient_id}`),
    patient_id,
    gateway_customer_id: `cus_demo_${patient_id.slice(-12)}`,
    payment_method: `pm_demo_${patient_id.slice(-12)}`,
    card_brand: 'visa',
    card_last4: '4242',
    card_exp_month: (at % 12) + 1,
    card_exp_year: 2030 + (at % 4),
  }));
}

const eventOf = ({ id, stripe_payment_intent_id, paid_at }: Payment): Values<GatewayEventRow> => ({
  id: seedId(`gateway event ${id}`),
  gateway_event_id: `evt_demo_${id.slice(-12)}`,
  type: 'payment_intent.succeeded',
  object_id: stripe_payment_intent_id!,
  happened_at: paid_at!,
  worked_at: paid_at,
  outcome: 'Our row follows it.',
  created_at: paid_at!,
});

function disputes(charged: readonly Payment[], clock: Clock): Values<PaymentDispute>[] {
  const one = (name: string, payment: Payment | undefined, values: Values<PaymentDispute>) =>
    payment === undefined
      ? []
      : [
          {
            id: seedId(`dispute ${name}`),
            gateway_dispute_id: `dp_demo_${name}`,
            payment_id: payment.id,
            amount: payment.amount,
            currency: payment.currency,
            reason: 'product_not_received',
            ...values,
          },
        ];
  return [
    ...one('open', charged[7], {
      status: 'open',
      evidence_due_at: clock.at(9.5),
      created_at: clock.at(-3.2),
    }),
    ...one('won', charged[40], {
      status: 'won',
      reason: 'duplicate',
      closed_at: clock.at(-20),
      created_at: clock.at(-48.6),
    }),
  ];
}

function drifts(charged: readonly Payment[], clock: Clock): Values<GatewayDrift>[] {
  const payment = charged[12];
  if (!payment) return [];
  const { id, amount, currency } = payment;
  return [
    {
      id: seedId('drift unknown'),
      kind: 'unknown_here',
      gateway_id: 'pi_demo_made_at_the_gateway',
      theirs: `${amount} ${currency}`,
      difference_key: 'unknown_here  pi_demo_made_at_the_gateway',
      created_at: clock.at(-0.9),
    },
    {
      id: seedId('drift closed'),
      kind: 'status',
      subject_table: 'payments',
      subject_id: id,
      gateway_id: payment.stripe_payment_intent_id,
      ours: 'pending',
      theirs: 'succeeded',
      closed_at: clock.at(-1.9),
      note: 'Both say the same again.',
      created_at: clock.at(-2.9),
    },
  ];
}
