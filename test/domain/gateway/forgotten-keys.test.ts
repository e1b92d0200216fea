import { openCardPayment } from '../../../src/domain/gateway/open-card-payment.js';
import { announcePayment } from '../../../src/domain/payments/announce-payment.js';
import { fakeDate, realDate } from '../../support/fake-date.js';
import { appActor, leaveCard, openTill, type Till } from '../../support/gateway.js';
import { workOffMoney } from '../../support/money-jobs.js';
import { aPaidQuote, aPayment, aQuote, looking, startBookings, thePatient } from '../../support/payments.js';
import { refundPayment } from '../../../src/domain/refunds/refund-payment.js';
import { retryPayment } from '../../../src/domain/payments/retry-payment.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { stripeAt } from '../../support/stripe-stand-in.js';
import { until } from '../../support/until.js';
import { actorAs } from '../../support/world.js';

const world = staffedDatabase();
let see: ReturnType<typeof looking>;
let till: Till;

beforeAll(async () => {
  see = looking(world.db);
  await startBookings();
});
beforeEach(async () => {
  till = await openTill();
});
afterEach(() => till.close());

const finance = () => actorAs('finance', world.staff.finance);
const workOff = () => workOffMoney(world.db);

/** A declined card that staff try again: its job waits. */
async function aTriedCard() {
  await leaveCard(thePatient());
  const failed = { payment_method: 'card', payment_status: 'failed' };
  const payment = await aPayment(await aQuote(), failed);
  await retryPayment(finance(), payment.id, {});
  return { payment };
}

test('a worker that stalls past its lock is overtaken by another, and the card is charged once', async () => {
  const { payment } = await aTriedCard();
  const { faults } = till.standIn;
  faults.next('slow', { path: '/v1/payment_intents', method: 'POST' });
  const stalled = workOff();
  await until('the gateway thinks', () => faults.idle);
  expect(await workOff()).toEqual([]);
  faults.resume();
  expect(await stalled).toEqual([]);
  expect(await workOff()).toEqual([]);
  expect(await see.history(payment.id)).toEqual(['failed > pending', 'pending > completed']);
  const { data } = await stripeAt(till.standIn).paymentIntents.list({ limit: 100 });
  expect(data.filter(({ metadata }) => metadata.row_id === payment.id)).toHaveLength(1);
  expect(await see.told(payment.id)).toEqual(['Patient booking.confirmed', 'Patient payment.completed']);
});

test('what was taken for a row is found, though the gateway has forgotten the key and our row was restored', async () => {
  const { payment } = await aTriedCard();
  const { gateway_customer_id } = await leaveCard(thePatient());
  const taken = {
    id: 'pi_of_last_week',
    customer: gateway_customer_id,
    amount: 20_000,
    currency: 'eur',
    refunded: 0,
    created: new Date(),
    metadata: { table: 'payments', row_id: payment.id, attempt: '1' },
  };
  await till.standIn.adopt([], [taken]);
  expect(await workOff()).toEqual([]);
  expect(till.gateway.sent).toEqual([]);
  expect(await see.payment(payment.id)).toMatchObject({
    payment_status: 'completed',
    stripe_payment_intent_id: 'pi_of_last_week',
  });
});

test('what was given back for a row is found in the same way', async () => {
  const { payment } = await aPaidQuote('400.00', { payment_method: 'card' });
  const made = await refundPayment(finance(), payment.id, { amount: '150.00', reason: 'It was promised.' });
  const { id } = await stripeAt(till.standIn).refunds.create({
    payment_intent: payment.stripe_payment_intent_id!,
    amount: 15_000,
    metadata: { table: 'payments', row_id: made.id, attempt: '1' },
  });
  await workOff();
  expect(till.gateway.sent).toEqual([]);
  expect(await see.payment(made.id)).toMatchObject({ payment_status: 'completed', transaction_id: id });
});

test('a card that was opened is not opened twice: its patient gets the same secret two days later', async () => {
  await leaveCard(thePatient());
  const quote = await aQuote({ status: 'accepted' });
  const patient = appActor(thePatient());
  const { id } = await announcePayment(patient, quote.id, { payment_method: 'card' });
  const opened = await openCardPayment(patient, 'payments', id);
  fakeDate(Date.now() + 2 * 86_400_000);
  expect(await openCardPayment(patient, 'payments', id)).toEqual(opened);
  realDate();
});
