import { type Actor, systemActor } from '../../../src/core/actor.js';
import { appActor } from '../../support/gateway.js';
import { closeAbandonedCards } from '../../../src/domain/gateway/close-abandoned-cards.js';
import { openCardPayment } from '../../../src/domain/gateway/open-card-payment.js';
import { announcePayment } from '../../../src/domain/payments/announce-payment.js';
import { recordBankTransfer } from '../../../src/domain/payments/record-bank-transfer.js';
import { breakAt } from '../../support/faults.js';
import { hear, openTill, type Till, toldEvents } from '../../support/gateway.js';
import { workOffMoney } from '../../support/money-jobs.js';
import { aQuote, looking, startBookings, thePatient } from '../../support/payments.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { stripeAt } from '../../support/stripe-stand-in.js';
import { actorAs } from '../../support/world.js';

const world = staffedDatabase();
let till: Till;
let see: ReturnType<typeof looking>;
let patient: Actor;

beforeAll(async () => {
  await startBookings();
  see = looking(world.db);
  patient = appActor(thePatient());
});
beforeEach(async () => {
  till = await openTill();
  // Each till is a gateway of its own.
  await world.db.app.query('DELETE FROM gateway_customers');
});
afterEach(() => till.close());

async function aCardPayment() {
  const quote = await aQuote();
  const { id } = await announcePayment(patient, quote.id, { payment_method: 'card' });
  return { quote, id };
}
const open = (id: string) => openCardPayment(patient, 'payments', id);
const confirm = (gateway_id: string, payment_method: string) =>
  stripeAt(till.standIn)
    .paymentIntents.confirm(gateway_id, { payment_method, return_url: 'https://app.example/' })
    .catch(() => undefined);
const intents = async (id: string) =>
  (await stripeAt(till.standIn).paymentIntents.list({ limit: 100 })).data.filter(
    ({ metadata }) => metadata.row_id === id,
  );
const aDayLater = (id: string) =>
  world.db.app.query('UPDATE payments SET updated_at = updated_at - INTERVAL 25 HOUR WHERE id = ?', [id]);

test('twenty apps that ask at once get one secret, for the sum that our row says', async () => {
  const { id } = await aCardPayment();
  const answers = await Promise.all(Array.from({ length: 20 }, () => open(id)));
  expect(new Set(answers.map(({ client_secret }) => client_secret)).size).toBe(1);
  const [intent, ...others] = await intents(id);
  expect(others).toEqual([]);
  expect(intent).toMatchObject({ amount: 20_000, currency: 'eur', setup_future_usage: 'off_session' });
});

test('killed at any statement, the next to ask gets the same', async () => {
  for (let statement = 1; ; statement++) {
    const { id } = await aCardPayment();
    const fault = breakAt(world.db, statement, 'before');
    await open(id).catch(() => undefined);
    fault.heal();
    await open(id);
    expect(await intents(id)).toHaveLength(1);
    if (!fault.struck) break;
  }
});

test("another's payment is not there; a transfer, or what has arrived, is not paid by card", async () => {
  const { quote, id } = await aCardPayment();
  const another = appActor('00000000-0000-7000-8000-00000000abcd');
  await expect(openCardPayment(another, 'payments', id)).rejects.toMatchObject({ code: 'not_found' });
  const { gateway_id } = await open(id);
  await confirm(gateway_id, 'pm_card_visa');
  await hear(world.db, await toldEvents());
  await expect(open(id)).rejects.toThrow('This payment has arrived.');
  const rest = await announcePayment(patient, quote.id, { payment_method: 'bank_transfer' });
  await expect(open(rest.id)).rejects.toThrow('ask for it first');
});

test('while it is being paid, nothing else is announced, nor recorded beyond what is owed', async () => {
  const { quote, id } = await aCardPayment();
  await open(id);
  await expect(announcePayment(patient, quote.id, { payment_method: 'card' })).rejects.toMatchObject({
    code: 'already_so',
  });
  const finance = actorAs('finance', world.staff.finance);
  await expect(recordBankTransfer(finance, quote.id, { amount: '1000.00' })).rejects.toThrow();
});

test('left for a day, it can be paid no more, and the quote can be paid otherwise', async () => {
  const { quote, id } = await aCardPayment();
  const { gateway_id } = await open(id);
  await closeAbandonedCards();
  await workOffMoney(world.db);
  expect((await see.payment(id)).payment_status).toBe('pending');
  await aDayLater(id);
  await Promise.all([closeAbandonedCards(), closeAbandonedCards()]);
  await workOffMoney(world.db);
  expect(await see.payment(id)).toMatchObject({
    payment_status: 'failed',
    failure_reason: 'It was not paid in time.',
  });
  expect((await intents(id)).map(({ status }) => status)).toEqual(['canceled']);
  expect(await see.told(id)).toEqual([]);
  await confirm(gateway_id, 'pm_card_visa');
  await announcePayment(patient, quote.id, { payment_method: 'bank_transfer' });
});

test('paid in the minute in which it would have been closed, it counts', async () => {
  const { id } = await aCardPayment();
  const { gateway_id } = await open(id);
  await aDayLater(id);
  await closeAbandonedCards();
  await confirm(gateway_id, 'pm_card_visa');
  await workOffMoney(world.db);
  expect((await see.payment(id)).payment_status).toBe('completed');
});

test('one that was never opened is closed without the gateway', async () => {
  const { id } = await aCardPayment();
  await aDayLater(id);
  await closeAbandonedCards();
  await workOffMoney(world.db);
  expect((await see.payment(id)).payment_status).toBe('failed');
});

test('a card that was declined cannot be charged there once the money has come by another way', async () => {
  const { quote, id } = await aCardPayment();
  const { gateway_id } = await open(id);
  await confirm(gateway_id, 'pm_card_chargeDeclined');
  await hear(world.db, await toldEvents());
  expect((await see.payment(id)).payment_status).toBe('failed');
  await recordBankTransfer(systemActor('seed', 'test'), quote.id, { amount: '1000.00' });
  await workOffMoney(world.db);
  await confirm(gateway_id, 'pm_card_visa');
  expect((await intents(id)).map(({ status }) => status)).toEqual(['canceled']);
  expect((await see.payment(id)).payment_status).toBe('failed');
});
