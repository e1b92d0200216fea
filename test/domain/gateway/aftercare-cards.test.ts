import { systemActor } from '../../../src/core/actor.js';
import { openCardPayment } from '../../../src/domain/gateway/open-card-payment.js';
import { activateStandaloneAftercare } from '../../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { announceAftercarePayment } from '../../../src/domain/standalone-aftercare/announce-aftercare-payment.js';
import { chargeMonths } from '../../../src/domain/standalone-aftercare/charge-months.js';
import { AftercarePayment } from '../../../src/domain/standalone-aftercare/entities.js';
import { expectMonths } from '../../../src/domain/standalone-aftercare/expect-months.js';
import { recordAftercarePayment } from '../../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { toldAbout } from '../../support/aftercare.js';
import { appActor, hear, leaveCard, openTill, type Till, toldEvents } from '../../support/gateway.js';
import { workOffMoney } from '../../support/money-jobs.js';
import { anAssignedRequest, aPaidRequest } from '../../support/standalone.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { stripeAt } from '../../support/stripe-stand-in.js';

const world = staffedDatabase();
const system = systemActor('seed', 'test');
let till: Till;

beforeEach(async () => {
  till = await openTill();
});
afterEach(async () => {
  await world.db.app.query("UPDATE after_cares SET status = 'suspended'");
  await till.close();
});

const months = (standalone_aftercare_request_id: string) =>
  world.db.app.manager.find(AftercarePayment, {
    where: { standalone_aftercare_request_id },
    order: { month_number: 'ASC' },
  });
const look = (id: string) => world.db.app.manager.findOneByOrFail(AftercarePayment, { id });
const charges = async (id: string) =>
  (await stripeAt(till.standIn).paymentIntents.list({ limit: 100 })).data.filter(
    ({ metadata }) => metadata.row_id === id,
  ).length;

/** A subscription of three months whose first was paid by card a month ago. */
async function aSubscription(card: string) {
  const { request } = await aPaidRequest({
    pricing_model: 'monthly_subscription',
    total_price: '300.00',
    duration_months: 3,
  });
  await activateStandaloneAftercare(system, request.id, {});
  await world.db.app.query(
    "UPDATE aftercare_payments SET paid_at = paid_at - INTERVAL 31 DAY, payment_method = 'card' WHERE standalone_aftercare_request_id = ?",
    [request.id],
  );
  await leaveCard(request.patient_id, card);
  return request;
}

/** What is known of failures happened so many days earlier. */
async function daysPass(id: string, days: number): Promise<void> {
  const { metadata } = await look(id);
  const failures = (metadata?.failures as string[]).map((moment) =>
    new Date(Date.parse(moment) - days * 86_400_000).toISOString(),
  );
  await world.db.app.manager.update(AftercarePayment, id, { metadata: { ...metadata, failures } });
}

test('the next month is charged to the card, once, by however many workers', async () => {
  const request = await aSubscription('pm_card_visa');
  await Promise.all([expectMonths(), expectMonths(), expectMonths()]);
  await workOffMoney(world.db);
  const [, second] = await months(request.id);
  expect(second).toMatchObject({ payment_method: 'card', payment_status: 'completed', amount: '100.00' });
  expect(await charges(second!.id)).toBe(1);
  await hear(world.db, await toldEvents());
  expect(await toldAbout(second!)).toEqual([
    'Patient standalone_aftercare.month_due',
    'Patient standalone_aftercare.paid',
  ]);
});

test('declined, it is charged again after one, three and five days; then staff are told, once', async () => {
  const request = await aSubscription('pm_card_chargeDeclined');
  await expectMonths();
  await workOffMoney(world.db);
  const [, { id } = { id: '' }] = await months(request.id);
  expect((await look(id)).payment_status).toBe('failed');
  for (const [days, tries] of [
    [0, 1],
    [1, 2],
    [1, 2],
    [1, 3],
    [2, 4],
    [1, 4],
    [30, 4],
  ] as const) {
    await daysPass(id, days);
    await Promise.all([chargeMonths(), chargeMonths()]);
    await workOffMoney(world.db);
    expect({ days, tries: await charges(id) }).toEqual({ days, tries });
  }
  const told = (await toldAbout(await look(id))).filter((one) => one.includes('month_unpaid'));
  expect(new Set(told)).toEqual(new Set(['User standalone_aftercare.month_unpaid']));
  expect(await chargeMonths()).toBe(0);
});

test('what is paid in the app is not taken by transfer at the same time, and is paid once', async () => {
  const { request } = await anAssignedRequest({ pricing_model: 'fixed', total_price: '600.00' });
  const patient = appActor(request.patient_id);
  const { id } = await announceAftercarePayment(patient, request.id, { payment_method: 'card' });
  const { gateway_id } = await openCardPayment(patient, 'aftercare_payments', id);
  await expect(recordAftercarePayment(system, request.id, { amount: '600.00' })).rejects.toMatchObject({
    unlock: { table: 'aftercare_payments', id },
  });
  await expect(
    announceAftercarePayment(patient, request.id, { payment_method: 'bank_transfer' }),
  ).rejects.toMatchObject({ code: 'already_so' });
  await stripeAt(till.standIn).paymentIntents.confirm(gateway_id, {
    payment_method: 'pm_card_visa',
    return_url: 'https://app.example/',
  });
  await hear(world.db, await toldEvents());
  expect(await look(id)).toMatchObject({ payment_status: 'completed', stripe_payment_intent_id: gateway_id });
  await expect(
    announceAftercarePayment(patient, request.id, { payment_method: 'card' }),
  ).rejects.toMatchObject({ code: 'already_so' });
});

test('a month that was declined in the app is paid by transfer, and the card can be charged no more', async () => {
  const { request } = await anAssignedRequest({ pricing_model: 'monthly_subscription' });
  const patient = appActor(request.patient_id);
  const { id } = await announceAftercarePayment(patient, request.id, { payment_method: 'card' });
  const { gateway_id } = await openCardPayment(patient, 'aftercare_payments', id);
  const stripe = stripeAt(till.standIn);
  const card = { payment_method: 'pm_card_chargeDeclined', return_url: 'https://app.example/' };
  await expect(stripe.paymentIntents.confirm(gateway_id, card)).rejects.toThrow();
  await hear(world.db, await toldEvents());
  expect((await look(id)).payment_status).toBe('failed');
  const { amount } = await look(id);
  await recordAftercarePayment(system, request.id, { amount });
  await workOffMoney(world.db);
  expect(await look(id)).toMatchObject({ payment_status: 'completed', payment_method: 'bank_transfer' });
  expect((await stripe.paymentIntents.retrieve(gateway_id)).status).toBe('canceled');
});
