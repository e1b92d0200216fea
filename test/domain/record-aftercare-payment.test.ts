import { AftercarePayment } from '../../src/domain/standalone-aftercare/entities.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { rejectStandaloneAftercare } from '../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { suggestPayment } from '../../src/domain/standalone-aftercare/suggest-payment.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { tracesOf } from '../support/traces.js';
import { actorAs, aRequest, make, makeStaff } from '../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const finance = () => actorAs('finance', staff.finance);
const paymentsOf = (id: string) =>
  db.app.manager.find(AftercarePayment, {
    where: { standalone_aftercare_request_id: id },
    order: { id: 'ASC' },
  });
const monthly = { pricing_model: 'monthly_subscription', total_price: '100.00', duration_months: 3 } as const;

test('a transfer of the whole price is a payment row, and the patient is thanked', async () => {
  const request = await aRequest();
  const started = Math.floor(Date.now() / 1000) * 1000;

  const { notifications, entries, owed } = await tracesOf(db.app.manager, () =>
    recordAftercarePayment(finance(), request.id, { amount: ' 600 ', transaction_id: ' BANK-1 ' }),
  );

  const [payment, ...others] = await paymentsOf(request.id);
  expect(others).toEqual([]);
  expect(payment).toEqual({
    id: expect.any(String) as string,
    standalone_aftercare_request_id: request.id,
    patient_id: request.patient_id,
    refunded_payment_id: null,
    payment_type: 'one_off',
    month_number: null,
    amount: '600.00',
    currency: 'EUR',
    payment_method: 'bank_transfer',
    payment_status: 'completed',
    due_date: null,
    paid_at: expect.any(Date) as Date,
    stripe_payment_intent_id: null,
    transaction_id: 'BANK-1',
    failure_reason: null,
    metadata: null,
    created_at: expect.any(Date) as Date,
    updated_at: expect.any(Date) as Date,
  });
  expect(payment!.paid_at!.getTime()).toBeGreaterThanOrEqual(started);
  expect(notifications).toEqual([
    expect.objectContaining({
      notifiable_type: 'Patient',
      notifiable_id: request.patient_id,
      type: 'standalone_aftercare.paid',
      subject_type: 'AftercarePayment',
      subject_id: payment!.id,
      title: 'Your payment has arrived',
      body: 'We received 600.00 EUR for your aftercare. Thank you.',
    }),
  ]);
  expect(owed.map(({ payload }) => payload)).toEqual([{ id: notifications[0]?.id }]);
  expect(entries.map(({ entity, event }) => [entity, event])).toEqual([
    ['aftercare_payments', 'created'],
    ['aftercare_payments', 'updated'],
    ['alerts_notifications', 'created'],
  ]);
});

test('a fixed price may arrive in parts, never more than is owed, and then nothing is', async () => {
  const request = await aRequest({ total_price: '600.10' });
  const pay = (amount: string) => recordAftercarePayment(finance(), request.id, { amount });
  await pay('200.05');
  expect(await suggestPayment(finance(), request.id)).toEqual({ amount: '400.05' });
  await expect(pay('400.06')).rejects.toMatchObject({ fields: { amount: 'Only 400.05 EUR is owed.' } });
  await pay('400.05');
  expect(await suggestPayment(finance(), request.id)).toEqual({ amount: '' });
  await expect(pay('0.01')).rejects.toThrow('Everything is paid.');
  expect((await paymentsOf(request.id)).map(({ amount }) => amount)).toEqual(['200.05', '400.05']);
});

test('a subscription is paid month by month, each to the cent, together the whole price', async () => {
  const request = await aRequest(monthly);
  const pay = (amount: string) => recordAftercarePayment(finance(), request.id, { amount });
  await expect(pay('33.33')).rejects.toMatchObject({ fields: { amount: 'Month 1 costs 33.34 EUR.' } });
  for (const amount of ['33.34', '33.33', '33.33']) await pay(amount);
  await expect(pay('33.33')).rejects.toThrow('Everything is paid.');
  const paid = await paymentsOf(request.id);
  expect(paid.map(({ payment_type, month_number, amount }) => [payment_type, month_number, amount])).toEqual([
    ['monthly', 1, '33.34'],
    ['monthly', 2, '33.33'],
    ['monthly', 3, '33.33'],
  ]);
});

test.each([
  ['', 'An amount such as 1250.00.'],
  ['-5', 'An amount such as 1250.00.'],
  ['1,250.00', 'An amount such as 1250.00.'],
  ['1.005', 'An amount such as 1250.00.'],
  ['1e3', 'An amount such as 1250.00.'],
  ['999999999', 'An amount such as 1250.00.'],
  ['0.00', 'More than nothing.'],
])('the amount "%s" is refused: %s', async (amount, sentence) => {
  const request = await aRequest();
  await expect(recordAftercarePayment(finance(), request.id, { amount })).rejects.toMatchObject({
    fields: { amount: sentence },
  });
  expect(await paymentsOf(request.id)).toEqual([]);
});

test('nothing is owed for a rejected request', async () => {
  const request = await aRequest();
  await rejectStandaloneAftercare(actorAs('support'), request.id, { reason: 'Not possible' });
  await expect(recordAftercarePayment(finance(), request.id, { amount: '600.00' })).rejects.toThrow(
    'This request was rejected: nothing is owed for it.',
  );
});

test.each(['support', 'medical', 'auditor'])('%s may not record money', async (role) => {
  const request = await aRequest();
  await expect(recordAftercarePayment(actorAs(role), request.id, { amount: '600.00' })).rejects.toMatchObject(
    { code: 'forbidden' },
  );
  expect(await paymentsOf(request.id)).toEqual([]);
});

test('a month whose card was declined is paid by the transfer, on its own row', async () => {
  const request = await aRequest(monthly);
  const declined = await make(AftercarePayment, {
    standalone_aftercare_request_id: request.id,
    patient_id: request.patient_id,
    payment_type: 'monthly',
    month_number: 1,
    amount: '33.34',
    currency: 'EUR',
    payment_method: 'card',
    payment_status: 'failed',
    failure_reason: 'card_declined',
  });
  await recordAftercarePayment(finance(), request.id, { amount: '33.34', transaction_id: 'BANK-2' });
  expect(await paymentsOf(request.id)).toEqual([
    expect.objectContaining({
      id: declined.id,
      payment_method: 'bank_transfer',
      payment_status: 'completed',
      paid_at: expect.any(Date) as Date,
      transaction_id: 'BANK-2',
      failure_reason: null,
    }),
  ]);
});

test('a refund given back leaves the price owed again', async () => {
  const request = await aRequest();
  const payment = await recordAftercarePayment(finance(), request.id, { amount: '600.00' });
  await db.app.getRepository(AftercarePayment).update({ id: payment.id }, { payment_status: 'refunded' });
  expect(await suggestPayment(finance(), request.id)).toEqual({ amount: '600.00' });
});
