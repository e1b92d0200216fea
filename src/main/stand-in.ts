import path from 'node:path';
import { In } from 'typeorm';
import { type Config } from '../core/config.js';
import { database } from '../core/database.js';
import { type AdoptedCharge } from '../core/stripe/stand-in/adopt.js';
import { type StandIn } from '../core/stripe/stand-in/server.js';
import { inMinorUnits } from '../core/stripe/minor-units.js';
import { GatewayCustomer } from '../domain/gateway/entities.js';
import { Payment } from '../domain/payments/entities.js';

const ARRIVED = ['completed', 'refunded'];
const TEST_CARD = 'pm_card_visa';
// The scripts set it where nobody has named a key.
const STAND_IN_KEY = 'sk_test_stand_in';
const FILE = path.resolve('.data/stripe/state.json');

/** Embedded and without a key of Stripe's: a stand-in of our own speaks its protocol, on this machine alone. */
export async function standInFor(config: Config): Promise<StandIn | null> {
  const { HAIRLINE_EMBEDDED, STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET = '', STRIPE_API_BASE } = config;
  if (!HAIRLINE_EMBEDDED || STRIPE_SECRET_KEY !== STAND_IN_KEY || !STRIPE_API_BASE) return null;
  const port = Number(new URL(STRIPE_API_BASE).port);
  const { startStandIn } = await import('../core/stripe/stand-in/server.js');
  return startStandIn({ port, file: FILE, webhookSecret: STRIPE_WEBHOOK_SECRET });
}

/** The demo's patients have paid by card before there was a stand-in: it takes them over, so that money can go back. */
export async function tellOfDemo(standIn: StandIn): Promise<void> {
  const { manager } = database();
  const customers = await manager.find(GatewayCustomer);
  const customerOf = new Map(customers.map((row) => [row.patient_id, row.gateway_customer_id]));
  const moved = await manager.findBy(Payment, { payment_method: 'card', payment_status: In(ARRIVED) });
  const back = givenBack(moved);
  await standIn.adopt(
    customers.map(({ gateway_customer_id, patient_id, payment_method }) => ({
      id: gateway_customer_id,
      metadata: { patient_id },
      card: payment_method === null ? null : { id: payment_method, test_card: TEST_CARD },
    })),
    moved.flatMap((payment) => adopted(payment, customerOf.get(payment.patient_id) ?? null, back)),
  );
}

/** What went back of each payment, in the smallest coins. */
function givenBack(moved: readonly Payment[]): ReadonlyMap<string, number> {
  const back = new Map<string, number>();
  for (const { payment_type, refunded_payment_id, amount, currency } of moved)
    if (payment_type === 'refund' && refunded_payment_id !== null)
      back.set(refunded_payment_id, (back.get(refunded_payment_id) ?? 0) + inMinorUnits(amount, currency));
  return back;
}

function adopted(
  payment: Payment,
  customer: string | null,
  back: ReadonlyMap<string, number>,
): AdoptedCharge[] {
  const { id, payment_type, stripe_payment_intent_id, amount, currency, paid_at } = payment;
  if (payment_type === 'refund' || stripe_payment_intent_id === null) return [];
  return [
    {
      id: stripe_payment_intent_id,
      customer,
      amount: inMinorUnits(amount, currency),
      currency: currency.toLowerCase(),
      refunded: back.get(id) ?? 0,
      created: paid_at ?? new Date(),
      metadata: { table: 'payments', row_id: id, attempt: '1' },
    },
  ];
}
