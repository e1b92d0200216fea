import { IsNull } from 'typeorm';
import { systemActor } from '../../../src/core/actor.js';
import { OutboxMessage } from '../../../src/core/entities.js';
import { GatewayDrift } from '../../../src/domain/gateway/entities.js';
import { reconcileDaily, reconcileGateway } from '../../../src/domain/gateway/reconcile.js';
import { settleDrift } from '../../../src/domain/gateway/settle-drift.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { Payment } from '../../../src/domain/payments/entities.js';
import { AftercarePayment } from '../../../src/domain/standalone-aftercare/entities.js';
import { leaveCard, openTill, type Till } from '../../support/gateway.js';
import { aPaidQuote, aPayment, aQuote, looking, startBookings, thePatient } from '../../support/payments.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { stripeAt } from '../../support/stripe-stand-in.js';
import { actorAs, aRequest, make } from '../../support/world.js';

const world = staffedDatabase();
const system = systemActor('job', 'test');
const YESTERDAY = new Date(Date.now() - 86_400_000);
let till: Till;
let see: ReturnType<typeof looking>;

beforeAll(async () => {
  await startBookings();
  see = looking(world.db);
});
beforeEach(async () => {
  till = await openTill();
  for (const table of ['payments', 'aftercare_payments'])
    await world.db.app.query(`UPDATE ${table} SET paid_at = NULL`);
  await world.db.app
    .getRepository(GatewayDrift)
    .update({ closed_at: IsNull() }, { closed_at: new Date(), difference_key: null });
});
afterEach(() => till.close());

const night = () => reconcileGateway(system, YESTERDAY);
const open = () =>
  world.db.app.manager.find(GatewayDrift, { where: { closed_at: IsNull() }, order: { id: 'ASC' } });

async function charged(table: 'payments' | 'aftercare_payments', id: string, patient_id: string) {
  const { gateway_customer_id, payment_method } = await leaveCard(patient_id);
  return till.gateway.charge({
    idempotency_key: `charge-${id}-1`,
    row: { table, id, attempt: 1 },
    amount: '200.00',
    currency: 'EUR',
    customer: gateway_customer_id,
    payment_method: payment_method!,
  });
}
const asked = { payment_method: 'card', payment_status: 'pending', metadata: { charge_attempt: 1 } };

test('what no event told us is brought in, and differs no more', async () => {
  const { id } = await aPayment(await aQuote(), asked);
  await charged('payments', id, thePatient());
  const request = await aRequest();
  const month = await make(AftercarePayment, {
    ...asked,
    standalone_aftercare_request_id: request.id,
    patient_id: request.patient_id,
    payment_type: 'one_off',
    amount: '200.00',
    currency: 'EUR',
  });
  await charged('aftercare_payments', month.id, request.patient_id);
  await night();
  expect((await see.payment(id)).payment_status).toBe('completed');
  const paid = await world.db.app.manager.findOneByOrFail(AftercarePayment, { id: month.id });
  expect(paid.payment_status).toBe('completed');
  expect(await open()).toEqual([]);
  await night();
  expect(await see.history(id)).toEqual(['pending > completed']);
});

test('money that somebody took at the gateway itself waits in the queue, once, until it is seen to', async () => {
  const stripe = stripeAt(till.standIn);
  await stripe.paymentIntents.create({
    amount: 2_000,
    currency: 'eur',
    confirm: true,
    payment_method: 'pm_card_visa',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  });
  await night();
  await night();
  const [drift, ...others] = await open();
  expect(others).toEqual([]);
  expect(drift).toMatchObject({ kind: 'unknown_here', theirs: '20.00 EUR', subject_id: null });
  const told = await world.db.app.manager.findBy(AlertsNotification, { subject_id: drift!.id });
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map(({ type }) => type))).toEqual(new Set(['payment.drifted']));

  const finance = actorAs('finance', world.staff.finance);
  await settleDrift(finance, drift!.id, { reason: 'It was for a conference.' });
  await expect(settleDrift(finance, drift!.id, { reason: 'It was for a conference.' })).rejects.toMatchObject(
    {
      code: 'already_so',
    },
  );
  await night();
  expect(await open()).toEqual([]);
});

test('a refund that somebody made at the gateway itself is found', async () => {
  const { payment } = await aPaidQuote('400.00', { payment_method: 'card' });
  await fetch(`${till.standIn.url}/stand-in/refunds`, {
    method: 'POST',
    body: new URLSearchParams({
      payment_intent: payment.stripe_payment_intent_id!,
      amount: '5000',
    }),
  });
  await night();
  expect(await open()).toEqual([expect.objectContaining({ kind: 'unknown_here', theirs: '50.00 EUR' })]);
});

test('what counts as arrived here, and is not known there, is found', async () => {
  const { payment } = await aPaidQuote('400.00', { payment_method: 'card', stripe_payment_intent_id: null });
  const named = { stripe_payment_intent_id: 'pi_that_nobody_knows', paid_at: new Date() };
  await world.db.app.manager.update(Payment, payment.id, named);
  await night();
  expect(await open()).toEqual([
    expect.objectContaining({
      kind: 'unknown_there',
      subject_table: 'payments',
      subject_id: payment.id,
      ours: '400.00 EUR',
    }),
  ]);
});

test('another sum, and a payment that is not paid there, are found, and closed when both agree', async () => {
  const { id } = await aPayment(await aQuote(), asked);
  const { gateway_id } = await charged('payments', id, thePatient());
  await night();
  await world.db.app.manager.update(Payment, id, { amount: '250.00' });
  await night();
  expect(await open()).toEqual([
    expect.objectContaining({ kind: 'amount', ours: '250.00 EUR', theirs: '200.00 EUR', gateway_id }),
  ]);
  await world.db.app.manager.update(Payment, id, { amount: '200.00' });
  await night();
  expect(await open()).toEqual([]);
});

test('a transfer whose card was charged as well is found: the patient has paid twice', async () => {
  const { id } = await aPayment(await aQuote(), asked);
  await charged('payments', id, thePatient());
  await world.db.app.manager.update(Payment, id, {
    payment_method: 'bank_transfer',
    payment_status: 'completed',
  });
  await night();
  expect(await open()).toEqual([expect.objectContaining({ kind: 'status', subject_id: id })]);
});

test('a night in which the gateway does not answer changes nothing, and is tried again', async () => {
  const { id } = await aPayment(await aQuote(), asked);
  await charged('payments', id, thePatient());
  till.standIn.faults.next('500_before', { path: '/v1/payment_intents', method: 'GET', times: 9 });
  await expect(night()).rejects.toThrow('The payment gateway has not answered in time.');
  till.standIn.faults.clear();
  await night();
  expect((await see.payment(id)).payment_status).toBe('completed');
});

test('a day is handed over once, however many workers ask', async () => {
  const days = await Promise.all(Array.from({ length: 12 }, () => reconcileDaily()));
  expect(days.filter(Boolean)).toHaveLength(1);
  expect(await reconcileDaily()).toBe(false);
  const owed = await world.db.app.manager.findBy(OutboxMessage, { name: 'reconcile-gateway' });
  expect(owed).toHaveLength(1);
});
