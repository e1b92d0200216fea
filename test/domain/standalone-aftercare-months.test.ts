import { activateStandaloneAftercare } from '../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { announceAftercarePayment } from '../../src/domain/standalone-aftercare/announce-aftercare-payment.js';
import { AftercarePayment } from '../../src/domain/standalone-aftercare/entities.js';
import { expectMonths } from '../../src/domain/standalone-aftercare/expect-months.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { systemActor } from '../../src/core/actor.js';
import { addMonths } from '../../src/core/dates.js';
import { toldAbout } from '../support/aftercare.js';
import { aPaidRequest, day } from '../support/standalone.js';
import { staffedDatabase } from '../support/staffed-database.js';

const world = staffedDatabase();
const system = systemActor('seed', 'test');

afterEach(() => world.db.app.query("UPDATE after_cares SET status = 'suspended'"));

/** A subscription of three months whose first was paid so many days ago. */
async function aSubscription(paidDaysAgo: number, duration_months = 3) {
  const { request } = await aPaidRequest({
    pricing_model: 'monthly_subscription',
    total_price: '300.00',
    duration_months,
  });
  await activateStandaloneAftercare(system, request.id, {});
  await world.db.app.query(
    'UPDATE aftercare_payments SET paid_at = paid_at - INTERVAL ? DAY WHERE standalone_aftercare_request_id = ?',
    [paidDaysAgo, request.id],
  );
  return request;
}
const months = (standalone_aftercare_request_id: string) =>
  world.db.app.manager.find(AftercarePayment, {
    where: { standalone_aftercare_request_id },
    order: { month_number: 'ASC' },
  });

test('the next month falls due a month after the first, is told, and is there once', async () => {
  const request = await aSubscription(31);
  const fresh = await aSubscription(20);
  const done = await Promise.all([1, 2, 3, 4].map(() => expectMonths()));
  expect(done.reduce((sum, one) => sum + one)).toBe(1);
  expect(await expectMonths()).toBe(0);
  const [, second] = await months(request.id);
  expect(second).toMatchObject({
    month_number: 2,
    amount: '100.00',
    payment_status: 'pending',
    payment_method: 'bank_transfer',
    due_date: addMonths(day(-31), 1),
  });
  expect(await toldAbout(second!)).toEqual(['Patient standalone_aftercare.month_due']);
  expect(await months(fresh.id)).toHaveLength(1);
});

test('what waits is not asked for again; once it is paid, the one after it is in its turn', async () => {
  const request = await aSubscription(70);
  await expectMonths();
  await recordAftercarePayment(system, request.id, { amount: '100.00' });
  expect(await expectMonths()).toBe(1);
  expect((await months(request.id)).map(({ payment_status }) => payment_status)).toEqual([
    'completed',
    'completed',
    'pending',
  ]);
});

test('the last month is the last', async () => {
  const request = await aSubscription(200, 1);
  expect(await expectMonths()).toBe(0);
  expect(await months(request.id)).toHaveLength(1);
});

test('a month that the patient announces at the same moment is one row', async () => {
  const request = await aSubscription(31);
  const patient = { ...system, type: 'Patient' as const, id: request.patient_id };
  await Promise.allSettled([announceAftercarePayment(patient, request.id, {}), expectMonths()]);
  expect(await months(request.id)).toHaveLength(2);
});

test('a plan that rests asks for nothing', async () => {
  await aSubscription(31);
  await world.db.app.query("UPDATE after_cares SET status = 'suspended'");
  expect(await expectMonths()).toBe(0);
});
