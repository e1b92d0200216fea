import { systemActor } from '../../../src/core/actor.js';
import { type GatewayEvent } from '../../../src/core/stripe/gateway.js';
import { askForCharge } from '../../../src/domain/gateway/ask-for-charge.js';
import { GatewayEventRow, PaymentDispute } from '../../../src/domain/gateway/entities.js';
import { receiveEvent } from '../../../src/domain/gateway/receive-event.js';
import { replayGatewayEvent } from '../../../src/domain/gateway/replay-event.js';
import { lockPayment } from '../../../src/domain/payments/lock-payment.js';
import { transact } from '../../../src/core/transact.js';
import { breakAt } from '../../support/faults.js';
import { hear, leaveCard, openTill, type Till, toldEvents } from '../../support/gateway.js';
import { workOffMoney } from '../../support/money-jobs.js';
import { aPayment, aQuote, looking, startBookings, thePatient } from '../../support/payments.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { stripeAt } from '../../support/stripe-stand-in.js';
import { actorAs } from '../../support/world.js';

const world = staffedDatabase();
const system = systemActor('api', 'test');
let till: Till;
let see: ReturnType<typeof looking>;

beforeAll(async () => {
  await startBookings();
  see = looking(world.db);
});
beforeEach(async () => {
  till = await openTill();
});
afterEach(() => till.close());

/** A card that the gateway charges, and of which our row has not heard. */
async function anUnheardCharge(card = 'pm_card_visa') {
  const { payment_method, gateway_customer_id } = await leaveCard(thePatient(), card);
  const quote = await aQuote();
  const payment = await aPayment(quote, {
    payment_method: 'card',
    payment_status: 'pending',
    metadata: { charge_attempt: 1 },
  });
  const row = { table: 'payments', id: payment.id, attempt: 1 };
  const charge = await till.gateway.charge({
    idempotency_key: `charge-${payment.id}-1`,
    row,
    amount: payment.amount,
    currency: payment.currency,
    customer: gateway_customer_id,
    payment_method: payment_method!,
  });
  return { quote, payment, charge };
}
const events = () => world.db.app.manager.find(GatewayEventRow);
const anEvent = (values: Partial<GatewayEvent> = {}): GatewayEvent => ({
  id: `evt_${Math.random()}`,
  type: 'payment_intent.succeeded',
  object_id: 'pi_1',
  happened_at: new Date('2026-04-01'),
  ...values,
});

test('an event is kept once, told a thousand times, twenty at a time', async () => {
  const { payment } = await anUnheardCharge();
  const event = (await toldEvents()).find(({ type }) => type === 'payment_intent.succeeded')!;
  const before = (await events()).length;
  for (let round = 0; round < 50; round++)
    await Promise.all(Array.from({ length: 20 }, () => receiveEvent(system, event)));
  await workOffMoney(world.db);
  expect(await events()).toHaveLength(before + 1);
  expect((await see.payment(payment.id)).payment_status).toBe('completed');
  expect(await see.told(payment.id)).toEqual(['Patient booking.confirmed', 'Patient payment.completed']);
});

test('in whatever order they come, and however often, our row says what the gateway says', async () => {
  const { payment, charge } = await anUnheardCharge();
  await till.gateway.refund({
    idempotency_key: 'other',
    row: { table: 'payments', id: 'none', attempt: 1 },
    amount: '1.00',
    currency: 'EUR',
    payment_intent: charge.gateway_id,
  });
  const told = await toldEvents();
  expect(told.length).toBeGreaterThan(3);
  await hear(world.db, [...told].reverse());
  await hear(world.db, told);
  const types = [...told.slice(2), ...told.slice(0, 2)];
  await hear(world.db, types);
  expect((await see.payment(payment.id)).payment_status).toBe('completed');
  expect(await see.history(payment.id)).toEqual(['pending > completed']);
});

test('an event that is about nothing of ours changes nothing, and says so', async () => {
  const made = await stripeAt(till.standIn).paymentIntents.create({ amount: 500, currency: 'eur' });
  const event = anEvent({ object_id: made.id, type: 'payment_intent.created' });
  await hear(world.db, [event]);
  const [row] = await world.db.app.manager.findBy(GatewayEventRow, { gateway_event_id: event.id });
  expect(row).toMatchObject({ outcome: 'It is about nothing that we asked for.' });
  const other = anEvent({ type: 'customer.created', object_id: 'cus_1' });
  await hear(world.db, [other]);
  const [second] = await world.db.app.manager.findBy(GatewayEventRow, { gateway_event_id: other.id });
  expect(second).toMatchObject({ outcome: 'Nothing follows from it.', worked_at: expect.any(Date) as Date });
});

test('what could not be worked is worked when it is replayed, and once more changes nothing', async () => {
  const { payment } = await anUnheardCharge();
  const event = (await toldEvents()).find(({ type }) => type === 'payment_intent.succeeded')!;
  till.standIn.faults.next('500_before', { path: '/v1/payment_intents/', method: 'GET', times: 9 });
  await receiveEvent(system, event);
  expect(await workOffMoney(world.db)).toEqual(['The payment gateway has not answered in time.']);
  expect((await see.payment(payment.id)).payment_status).toBe('pending');
  till.standIn.faults.clear();
  await workOffMoney(world.db);
  expect((await see.payment(payment.id)).payment_status).toBe('completed');

  const finance = actorAs('finance', world.staff.finance);
  const row = await world.db.app.manager.findOneByOrFail(GatewayEventRow, { gateway_event_id: event.id });
  await replayGatewayEvent(finance, row.id, {});
  await expect(replayGatewayEvent(finance, row.id, {})).rejects.toMatchObject({ code: 'already_so' });
  await workOffMoney(world.db);
  expect(await see.history(payment.id)).toEqual(['pending > completed']);
  const again = await world.db.app.manager.findOneByOrFail(GatewayEventRow, { id: row.id });
  expect(again).toMatchObject({ outcome: 'Our row says so already.', worked_at: expect.any(Date) as Date });
});

test('a job that is killed at any statement leaves an event that the next run works, once', async () => {
  for (let statement = 1; ; statement++) {
    const { payment } = await anUnheardCharge();
    const told = await toldEvents();
    const event = told.findLast(({ type }) => type === 'payment_intent.succeeded')!;
    const fault = breakAt(world.db, statement, statement % 2 ? 'before' : 'after');
    await receiveEvent(system, event).catch(() => undefined);
    await workOffMoney(world.db).catch(() => undefined);
    fault.heal();
    await receiveEvent(system, event);
    await workOffMoney(world.db);
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    expect(await see.history(payment.id)).toEqual(['pending > completed']);
    expect(await see.told(payment.id)).toEqual(['Patient booking.confirmed', 'Patient payment.completed']);
    if (!fault.struck) break;
  }
}, 120_000);

describe('a gateway that answers badly', () => {
  const faults = [
    ['500_before', {}],
    ['500_after', {}],
    ['500_after', { kept: true }],
    ['dropped_after', {}],
  ] as const;

  test.each(faults)('with %s %j charges once, and our row tells the truth in the end', async (kind, how) => {
    await leaveCard(thePatient());
    const { id } = await aPayment(await aQuote(), { payment_method: 'card', payment_status: 'failed' });
    await transact(system, null, 'test', async (work) => {
      const { payment } = await lockPayment(work, id);
      await askForCharge(work, 'payments', payment);
    });
    till.standIn.faults.next(kind, { path: '/v1/payment_intents', method: 'POST', times: 3, ...how });
    await workOffMoney(world.db);
    till.standIn.faults.clear();
    await workOffMoney(world.db);
    await hear(world.db, await toldEvents());
    expect((await see.payment(id)).payment_status).toBe('completed');
    const { data } = await stripeAt(till.standIn).paymentIntents.list({ limit: 100 });
    expect(
      data.filter(({ metadata, status }) => metadata.row_id === id && status === 'succeeded'),
    ).toHaveLength(1);
  });
});

describe('a dispute', () => {
  test('is a row, and staff are told; when it is won, nothing moves', async () => {
    const { payment } = await anUnheardCharge('pm_card_createDispute');
    await hear(world.db, await toldEvents());
    const dispute = await world.db.app.manager.findOneByOrFail(PaymentDispute, { payment_id: payment.id });
    expect(dispute).toMatchObject({ status: 'open', amount: '200.00', currency: 'EUR' });
    expect(await see.told(payment.id)).toContain('User payment.disputed');
    await close(dispute.gateway_dispute_id, 'won');
    await hear(world.db, await toldEvents());
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    expect(await see.refunds(payment.id)).toEqual([]);
  });

  test('that is lost takes back what is left, once, and can be told of first by its end', async () => {
    const { payment } = await anUnheardCharge('pm_card_createDispute');
    const told = await toldEvents();
    await hear(
      world.db,
      told.filter(({ type }) => !type.startsWith('charge.dispute')),
    );
    const { object_id } = told.find(({ type }) => type === 'charge.dispute.created')!;
    await close(object_id, 'lost');
    await hear(world.db, [...(await toldEvents())].reverse());
    expect((await see.payment(payment.id)).payment_status).toBe('refunded');
    expect(await see.refunds(payment.id)).toEqual([
      expect.objectContaining({ amount: '200.00', payment_status: 'completed', transaction_id: object_id }),
    ]);
    expect(await world.db.app.manager.findBy(PaymentDispute, { payment_id: payment.id })).toHaveLength(1);
  });

  const close = (id: string, status: string) =>
    fetch(`${till.standIn.url}/stand-in/disputes/${id}/close`, {
      method: 'POST',
      body: new URLSearchParams({ status }),
    });
});
