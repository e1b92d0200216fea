import { type Actor } from '../../../src/core/actor.js';
import { PaymentHistory } from '../../../src/domain/payments/entities.js';
import { recordBankTransfer } from '../../../src/domain/payments/record-bank-transfer.js';
import { suggestTransfer } from '../../../src/domain/payments/suggest.js';
import { QUOTE_STATES } from '../../../src/domain/quotes/states.js';
import { WorkflowTimeline } from '../../../src/domain/inquiries/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aPayment, aQuote, looking, startBookings } from '../../support/payments.js';
import { tracesOf } from '../../support/traces.js';
import { actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let finance: Actor;
let see: ReturnType<typeof looking>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  const staff = await makeStaff(db);
  finance = actorAs('finance', staff.finance);
  see = looking(db);
  await startBookings();
});
afterAll(() => db.close());

const record = (id: string, input: object) => recordBankTransfer(finance, id, input);

test('a deposit that arrives confirms the booking, its appointment, and tells everybody', async () => {
  const quote = await aQuote();
  const payment = await record(quote.id, { amount: '200', transaction_id: 'TRF-1' });

  expect(await see.payment(payment.id)).toMatchObject({
    amount: '200.00',
    currency: 'EUR',
    payment_type: 'deposit',
    payment_method: 'bank_transfer',
    payment_status: 'completed',
    transaction_id: 'TRF-1',
    paid_at: expect.any(Date) as Date,
  });
  expect(await see.history(payment.id)).toEqual(['new > pending', 'pending > completed']);
  const histories = await db.app.manager.findBy(PaymentHistory, { payment_id: payment.id });
  expect(histories.map(({ actor_id }) => actor_id)).toEqual([finance.id, finance.id]);
  expect((await see.quote(quote.id)).status).toBe('confirmed');
  expect((await see.schedule(quote.id)).status).toBe('confirmed');
  const events = await db.app.manager.findBy(WorkflowTimeline, { inquiry_id: quote.inquiry_id });
  expect(events.map(({ event }) => event)).toContain('quote_confirmed');
  expect(await see.told(payment.id)).toEqual(['Patient booking.confirmed', 'Patient payment.completed']);
  expect(await see.told(quote.id)).toEqual(['Provider booking.confirmed']);
});

test('every row that it writes is in the log, by the person', async () => {
  const quote = await aQuote();
  const { entries } = await tracesOf(db.app.manager, () => record(quote.id, { amount: '200.00' }));
  const tables = new Set(entries.map(({ entity }) => entity));
  for (const table of ['payments', 'payment_histories', 'quotes', 'schedules', 'workflow_timelines'])
    expect(tables).toContain(table);
  expect(new Set(entries.map(({ actor_id }) => actor_id))).toEqual(new Set([finance.id]));
});

test('several payments reach the deposit together, and the one that reaches it confirms', async () => {
  const quote = await aQuote({ quote_amount: '999.99', deposit_percentage: 33 });
  await record(quote.id, { amount: '330.00' });
  expect((await see.quote(quote.id)).status).toBe('confirmed');
  const other = await aQuote({ quote_amount: '999.99', deposit_percentage: 33 });
  await record(other.id, { amount: '300.00' });
  await record(other.id, { amount: '29.99' });
  expect((await see.quote(other.id)).status).toBe('accepted');
  await record(other.id, { amount: '0.01' });
  expect((await see.quote(other.id)).status).toBe('confirmed');
  expect((await see.payments(other.id)).map(({ payment_type }) => payment_type)).toEqual([
    'deposit',
    'deposit',
    'deposit',
  ]);
});

test('a quote without a deposit of its own goes by the setting', async () => {
  const quote = await aQuote({ deposit_percentage: null });
  await record(quote.id, { amount: '199.99' });
  expect((await see.quote(quote.id)).status).toBe('accepted');
  await record(quote.id, { amount: '0.01' });
  expect((await see.quote(quote.id)).status).toBe('confirmed');
});

test('never more than is owed, and what follows the deposit is a final payment', async () => {
  const quote = await aQuote();
  await record(quote.id, { amount: '200.00' });
  await expect(record(quote.id, { amount: '800.01' })).rejects.toMatchObject({
    fields: { amount: 'Only 800.00 EUR is owed.' },
  });
  expect(await record(quote.id, { amount: '800.00' })).toMatchObject({ payment_type: 'final' });
  await expect(record(quote.id, { amount: '0.01' })).rejects.toMatchObject({
    code: 'already_so',
    message: 'Everything is paid.',
  });
});

test('a transfer that was expected is the one that arrived', async () => {
  const quote = await aQuote();
  const waiting = await aPayment(quote, { amount: '200.00' });
  const payment = await record(quote.id, { amount: '200.00', transaction_id: 'TRF-2' });
  expect(payment.id).toBe(waiting.id);
  expect(await see.payments(quote.id)).toHaveLength(1);
  expect(await see.payment(waiting.id)).toMatchObject({
    payment_status: 'completed',
    transaction_id: 'TRF-2',
  });
});

test('what a card is being charged for is not taken a second time', async () => {
  const quote = await aQuote();
  const metadata = { charge_attempt: 1 };
  await aPayment(quote, { amount: '900.00', payment_method: 'card', metadata });
  await expect(record(quote.id, { amount: '100.01' })).rejects.toMatchObject({
    fields: { amount: 'Only 100.00 EUR is owed.' },
  });
  await record(quote.id, { amount: '100.00' });
  await expect(record(quote.id, { amount: '1.00' })).rejects.toThrow(
    'All that is owed is being charged by card just now.',
  );
});

test.each([
  ['', 'An amount such as 1250.00.'],
  ['12,50', 'An amount such as 1250.00.'],
  ['-5', 'An amount such as 1250.00.'],
  ['1.234', 'An amount such as 1250.00.'],
  ['0.00', 'More than nothing.'],
])('"%s" is no amount', async (amount, sentence) => {
  const quote = await aQuote();
  await expect(record(quote.id, { amount })).rejects.toMatchObject({ fields: { amount: sentence } });
  expect(await see.payments(quote.id)).toEqual([]);
});

test.each(QUOTE_STATES)('for a quote that is %s', async (status) => {
  const quote = await aQuote({ status });
  if (['inquiry', 'quote', 'rejected', 'cancelled'].includes(status))
    await expect(record(quote.id, { amount: '200.00' })).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Nothing is to be paid for it.') as string,
    });
  else await record(quote.id, { amount: '200.00' });
  const expected = status === 'accepted' ? 'confirmed' : status;
  expect((await see.quote(quote.id)).status).toBe(expected);
});

test.each(['support', 'medical', 'content', 'auditor'])('%s may not', async (role) => {
  const quote = await aQuote();
  await expect(recordBankTransfer(actorAs(role), quote.id, { amount: '200.00' })).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('twenty people who record the whole sum at once record it once', async () => {
  const quote = await aQuote();
  const { won, read } = await allAtOnce(times(20, () => record(quote.id, { amount: '1000.00' })));
  expect({ won, read }).toEqual({ won: 1, read: ['Everything is paid.'] });
  expect(await see.payments(quote.id)).toHaveLength(1);
  expect(await see.told(quote.id)).toEqual(['Provider booking.confirmed']);
});

test('the preview says what is left afterwards, and changes nothing', async () => {
  const quote = await aQuote();
  const { remarks } = await recordBankTransfer.preview(finance, quote.id, { amount: '200.00' });
  expect(remarks).toContainEqual({ label: 'Still owed afterwards', value: '800.00 EUR' });
  expect(await see.payments(quote.id)).toEqual([]);
});

test('the form starts with what is missing of the deposit, then with the rest', async () => {
  const quote = await aQuote();
  expect(await suggestTransfer(finance, quote.id)).toEqual({ amount: '200.00', payment_type: 'deposit' });
  await record(quote.id, { amount: '50.00' });
  expect(await suggestTransfer(finance, quote.id)).toEqual({ amount: '150.00', payment_type: 'deposit' });
  await record(quote.id, { amount: '150.00' });
  expect(await suggestTransfer(finance, quote.id)).toEqual({ amount: '800.00', payment_type: 'final' });
});
