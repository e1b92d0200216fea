import { addDays, dayIn } from '../../../src/core/dates.js';
import { FailedJob, OutboxMessage } from '../../../src/core/entities.js';
import { chargeInstallments } from '../../../src/domain/payments/charge-installments.js';
import { createInstallmentPlan } from '../../../src/domain/payments/create-installment-plan.js';
import { defaultLatePlans } from '../../../src/domain/payments/default-plan.js';
import { type Payment } from '../../../src/domain/payments/entities.js';
import { cancelInstallmentPlan } from '../../../src/domain/payments/cancel-installment-plan.js';
import { recordBankTransfer } from '../../../src/domain/payments/record-bank-transfer.js';
import { remindInstallments } from '../../../src/domain/payments/remind-installments.js';
import { retryPayment } from '../../../src/domain/payments/retry-payment.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { aQuote, inDays, looking, startBookings, thePatient } from '../../support/payments.js';
import { leaveCard, openTill, type Till } from '../../support/gateway.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { actorAs } from '../../support/world.js';
import { workOffMoney } from '../../support/money-jobs.js';

const world = staffedDatabase();
let see: ReturnType<typeof looking>;
let till: Till;
let sent: string[];

beforeAll(async () => {
  see = looking(world.db);
  till = await openTill();
  await startBookings();
});
afterAll(() => till.close());
beforeEach(async () => {
  sent = till.gateway.sent = [];
  await leaveCard(thePatient());
  await setZone('UTC');
});
/** What one test leaves due is not due in the next. */
const endPlans = () => world.db.app.query("UPDATE installment_payment_plans SET status = 'cancelled'");
afterEach(endPlans);

const finance = () => actorAs('finance', world.staff.finance);
const setZone = (zone: string) => world.db.app.query('UPDATE patients SET time_zone = ?', [zone]);

/** A plan of three parts by the week, whose first part is due so many days from today, or on this day. */
async function aPlan(first: number | string, method: 'card' | 'bank_transfer' = 'bank_transfer') {
  const quote = await aQuote();
  const plan = await createInstallmentPlan(finance(), quote.id, {
    number_of_installments: 3,
    payment_frequency: 'weekly',
    first_payment_date: inDays(30),
    payment_method: method,
  });
  const from = typeof first === 'string' ? first : inDays(first);
  for (const part of [0, 1, 2])
    await world.db.app.query(
      'UPDATE payments SET due_date = ? WHERE installment_plan_id = ? AND installment_number = ?',
      [addDays(from, part * 30), plan.id, part + 1],
    );
  const parts = (await see.payments(quote.id)).sort((a, b) => a.installment_number! - b.installment_number!);
  return { quote, plan, part: parts[0]!, second: parts[1]! };
}
const due = (part: Payment, days: number) =>
  world.db.app.query('UPDATE payments SET due_date = ? WHERE id = ?', [inDays(days), part.id]);
const decline = () => leaveCard(thePatient(), 'pm_card_chargeDeclined');
/** As if so many days had passed since everything that happened to this payment. */
const age = (part: Payment, days: number) =>
  world.db.app.query(
    'UPDATE payment_histories SET created_at = created_at - INTERVAL ? DAY WHERE payment_id = ?',
    [days, part.id],
  );
const reason = 'The patient pays the rest at once.';
const charges = async (part: Payment) =>
  (await world.db.app.getRepository(OutboxMessage).findBy({ name: 'charge-payment' })).filter(
    ({ payload }) => (payload as { id: string }).id === part.id,
  ).length;

describe('reminders', () => {
  test('a transfer: before its day, on it, three days and a week after, each once', async () => {
    const { part, plan } = await aPlan(3);
    for (const days of [3, 0, -3, -7]) {
      await due(part, days);
      expect(await remindInstallments()).toBe(1);
      expect(await remindInstallments()).toBe(0);
    }
    expect(await see.told(part.id)).toEqual([
      'Patient installment.due',
      'Patient installment.late',
      'Patient installment.overdue',
      'Patient installment.soon',
      'User installment.overdue',
      'User installment.overdue',
      'User installment.overdue',
    ]);
    expect((await see.plan(plan.id)).status).toBe('active');
  });

  test('a card: before its day alone', async () => {
    const { part } = await aPlan(3, 'card');
    expect(await remindInstallments()).toBe(1);
    await due(part, 0);
    expect(await remindInstallments()).toBe(0);
    await due(part, 4);
    expect(await remindInstallments()).toBe(0);
    expect(await see.told(part.id)).toEqual(['Patient installment.soon']);
  });

  test('four workers at once tell each once', async () => {
    const plans = [await aPlan(3), await aPlan(0), await aPlan(-3), await aPlan(-8)];
    const done = await Promise.all([1, 2, 3, 4].map(() => remindInstallments()));
    expect(done.reduce((sum, one) => sum + one)).toBe(4);
    for (const { part } of plans)
      expect((await see.told(part.id)).filter((line) => line.startsWith('Patient'))).toHaveLength(1);
    expect(await world.db.app.getRepository(FailedJob).count()).toBe(0);
  });

  test('what is paid, cancelled or far away is let alone', async () => {
    await aPlan(4);
    const { quote } = await aPlan(0);
    await recordBankTransfer(finance(), quote.id, { amount: '333.34' });
    const { plan } = await aPlan(0);
    await cancelInstallmentPlan(finance(), plan.id, { reason });
    expect(await remindInstallments()).toBe(0);
  });

  test('the day is the one where the patient lives, and no name or code is in what they read', async () => {
    for (const zone of ['Pacific/Auckland', 'Pacific/Honolulu']) {
      await setZone(zone);
      const today = dayIn(zone, new Date());
      const { part } = await aPlan(today);
      const { part: tomorrow } = await aPlan(addDays(today, 4));
      expect(await remindInstallments()).toBe(1);
      expect(await see.told(part.id)).toEqual(['Patient installment.due']);
      expect(await see.told(tomorrow.id)).toEqual([]);
      await endPlans();
    }
  });

  test('in the language of whoever pays', async () => {
    await world.db.app.query("UPDATE patients SET locale = 'tr'");
    const { part } = await aPlan(0);
    await remindInstallments();
    const [told] = await world.db.app.manager.findBy(AlertsNotification, { subject_id: part.id });
    expect(told).toMatchObject({ title: 'Taksitinizin günü bugün', locale: 'tr' });
    await world.db.app.query("UPDATE patients SET locale = 'en'");
  });
});

describe('a card instalment', () => {
  test('is charged on its day, once, however many workers there are', async () => {
    const { part, second, plan } = await aPlan(0, 'card');
    const done = await Promise.all([1, 2, 3, 4].map(() => chargeInstallments()));
    expect(done.reduce((sum, one) => sum + one)).toBe(1);
    expect(await workOffMoney(world.db)).toEqual([]);
    expect(sent).toEqual(['charge 333.34 EUR 1']);
    expect((await see.payment(part.id)).payment_status).toBe('completed');
    expect((await see.payment(second.id)).payment_status).toBe('pending');
    expect(await see.plan(plan.id)).toMatchObject({ completed_installments: 1, status: 'active' });
    expect(await chargeInstallments()).toBe(0);
  });

  test('is charged on the day where the patient lives', async () => {
    for (const zone of ['Pacific/Auckland', 'Pacific/Honolulu']) {
      await setZone(zone);
      const today = dayIn(zone, new Date());
      const { part } = await aPlan(today, 'card');
      const { part: tomorrow } = await aPlan(addDays(today, 1), 'card');
      expect(await chargeInstallments()).toBe(1);
      expect([await charges(part), await charges(tomorrow)]).toEqual([1, 0]);
      await workOffMoney(world.db);
      await endPlans();
    }
  });

  test('that is declined is tried again after 1, 3 and 5 days, each told; then the plan stops', async () => {
    const { part, plan } = await aPlan(0, 'card');
    await decline();
    const attempt = async () => {
      expect(await chargeInstallments()).toBe(1);
      await workOffMoney(world.db);
      expect((await see.payment(part.id)).payment_status).toBe('failed');
      expect(await chargeInstallments()).toBe(0);
    };
    await attempt();
    await age(part, 1);
    await attempt();
    await age(part, 1);
    expect(await chargeInstallments()).toBe(0);
    await age(part, 1);
    await attempt();
    await age(part, 2);
    expect(await chargeInstallments()).toBe(1);
    await workOffMoney(world.db);
    expect(sent).toEqual([1, 2, 3, 4].map((number) => `charge 333.34 EUR ${number}`));
    const stopping = await Promise.all([1, 2, 3, 4].map(() => chargeInstallments()));
    expect(stopping.reduce((sum, one) => sum + one)).toBe(1);
    expect((await see.plan(plan.id)).status).toBe('defaulted');
    expect(await see.told(part.id)).toEqual(Array(4).fill('Patient payment.failed'));
    expect(await see.told(plan.id)).toEqual([
      'Patient installment_plan.created',
      'Patient installment_plan.defaulted',
      'User installment_plan.defaulted',
      'User installment_plan.defaulted',
      'User installment_plan.defaulted',
    ]);
    expect(await chargeInstallments()).toBe(0);
  });

  test('that staff try again in between is not tried twice on that day', async () => {
    const { part } = await aPlan(0, 'card');
    await decline();
    await chargeInstallments();
    await workOffMoney(world.db);
    await age(part, 1);
    const [pressed, clock] = await Promise.allSettled([
      retryPayment(finance(), part.id, {}),
      chargeInstallments(),
    ]);
    expect(await charges(part)).toBe(2);
    expect([pressed.status === 'fulfilled', clock.status === 'fulfilled' && clock.value === 1]).toEqual(
      expect.arrayContaining([true, false]),
    );
  });
});

describe('a plan by transfer', () => {
  test('stops after two weeks, runs again when what is missing has come, and is cancelled or stopped', async () => {
    const { part, plan, quote, second } = await aPlan(-13);
    expect(await defaultLatePlans()).toBe(0);
    await due(part, -14);
    const done = await Promise.all([1, 2, 3, 4].map(() => defaultLatePlans()));
    expect(done.reduce((sum, one) => sum + one)).toBe(1);
    expect((await see.plan(plan.id)).status).toBe('defaulted');
    await due(second, -1);
    await recordBankTransfer(finance(), quote.id, { amount: '333.34' });
    expect((await see.plan(plan.id)).status).toBe('defaulted');
    await recordBankTransfer(finance(), quote.id, { amount: '333.33' });
    expect(await see.plan(plan.id)).toMatchObject({ status: 'active', completed_installments: 2 });
    expect(await see.told(second.id)).toEqual([
      'Patient installment_plan.resumed',
      'Patient payment.completed',
    ]);
  });

  test('is paid or stops, never both', async () => {
    const { plan, quote } = await aPlan(-14);
    await Promise.all([recordBankTransfer(finance(), quote.id, { amount: '333.34' }), defaultLatePlans()]);
    expect(await see.plan(plan.id)).toMatchObject({ status: 'active', completed_installments: 1 });
  });
});
