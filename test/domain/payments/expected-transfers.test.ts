import { type Actor } from '../../../src/core/actor.js';
import { confirmBankTransfer } from '../../../src/domain/payments/confirm-bank-transfer.js';
import { type Payment } from '../../../src/domain/payments/entities.js';
import { failBankTransfer } from '../../../src/domain/payments/fail-bank-transfer.js';
import { payment as moves } from '../../../src/domain/payments/moves.js';
import { reconcilePayment } from '../../../src/domain/payments/reconcile-payment.js';
import { retryPayment } from '../../../src/domain/payments/retry-payment.js';
import { settlePayment } from '../../../src/domain/payments/settle-payment.js';
import { lockPayment } from '../../../src/domain/payments/lock-payment.js';
import { PAYMENT_STATES, type PaymentState } from '../../../src/domain/payments/states.js';
import { transact } from '../../../src/core/transact.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aPayment, aQuote, looking, startBookings } from '../../support/payments.js';
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

const reason = 'The bank sent it back.';

test('a transfer that arrived completes, confirms the booking and keeps the reference', async () => {
  const quote = await aQuote();
  const { id } = await aPayment(quote);
  await confirmBankTransfer(finance, id, { transaction_id: 'TRF-7' });
  expect(await see.payment(id)).toMatchObject({
    payment_status: 'completed',
    transaction_id: 'TRF-7',
    failure_reason: null,
    paid_at: expect.any(Date) as Date,
  });
  expect((await see.quote(quote.id)).status).toBe('confirmed');
  expect(await see.told(id)).toEqual(['Patient booking.confirmed', 'Patient payment.completed']);
});

test('a transfer that did not arrive fails with its reason, and the patient is told', async () => {
  const quote = await aQuote();
  const { id } = await aPayment(quote);
  await failBankTransfer(finance, id, { reason });
  expect(await see.payment(id)).toMatchObject({
    payment_status: 'failed',
    failure_reason: reason,
    paid_at: null,
  });
  expect((await see.quote(quote.id)).status).toBe('accepted');
  expect(await see.told(id)).toEqual(['Patient payment.failed']);
});

test('a transfer that failed is waited for again, and nobody is told', async () => {
  const { id } = await aPayment(await aQuote(), { payment_status: 'failed' });
  await retryPayment(finance, id, {});
  expect(await see.payment(id)).toMatchObject({ payment_status: 'pending', failure_reason: null });
  expect(await see.told(id)).toEqual([]);
});

test('a transfer of more than is still owed is neither confirmed nor waited for again', async () => {
  const quote = await aQuote({ status: 'confirmed' });
  await aPayment(quote, { amount: '900.00', payment_status: 'completed' });
  const [waiting, failed] = [await aPayment(quote), await aPayment(quote, { payment_status: 'failed' })];
  const refusal = { message: 'Only 100.00 EUR is still owed for this quote.', status: 409 };
  await expect(confirmBankTransfer(finance, waiting.id, {})).rejects.toMatchObject(refusal);
  await expect(retryPayment(finance, failed.id, {})).rejects.toMatchObject(refusal);
});

test('nothing is confirmed for a booking that was cancelled', async () => {
  const quote = await aQuote({ status: 'cancelled' });
  const { id } = await aPayment(quote);
  await expect(confirmBankTransfer(finance, id, {})).rejects.toThrow(
    'This quote was cancelled. Nothing is to be paid for it.',
  );
  await failBankTransfer(finance, id, { reason });
});

test('a card is the business of the gateway', async () => {
  const { id } = await aPayment(await aQuote(), { payment_method: 'card' });
  for (const press of [confirmBankTransfer, failBankTransfer])
    await expect(press(finance, id, { reason })).rejects.toMatchObject({
      message: 'This is a card payment: the gateway says whether it has arrived.',
      unlock: { table: 'payments', id, action: 'reconcilePayment' },
    });
});

const verbs = {
  confirmBankTransfer: { press: confirmBankTransfer, to: 'completed' },
  failBankTransfer: { press: failBankTransfer, to: 'failed' },
  retryPayment: { press: retryPayment, to: 'pending' },
} as const;
/** The machine allows it, and another button does it. */
const ELSEWHERE = ['confirmBankTransfer failed'];

test.each(
  Object.entries(verbs).flatMap(([name, { press, to }]) =>
    PAYMENT_STATES.map((from) => ({ name, press, from, to })),
  ),
)('$name of a transfer that is $from', async ({ name, press, from, to }) => {
  const { id } = await aPayment(await aQuote(), { payment_status: from });
  const pressed = press(finance, id, { reason });
  if (moves.can(from, to) && !ELSEWHERE.includes(`${name} ${from}`)) {
    await pressed;
    expect(await see.history(id)).toEqual([`${from} > ${to}`]);
    return;
  }
  await expect(pressed).rejects.toMatchObject({ status: 409 });
  expect((await see.payment(id)).payment_status).toBe(from);
  expect(await see.history(id)).toEqual([]);
});

test.each(PAYMENT_STATES.flatMap((from) => PAYMENT_STATES.map((to) => ({ from, to }))))(
  'a payment goes from $from to $to only where the table says so',
  async ({ from, to }: { from: PaymentState; to: PaymentState }) => {
    const { id } = await aPayment(await aQuote(), { payment_status: from });
    const settled = transact(finance, null, 'test', async (work) => {
      await settlePayment(work, (await lockPayment(work, id)).payment, to);
    });
    if (moves.can(from, to)) await settled;
    else await expect(settled).rejects.toMatchObject({ status: 409 });
    expect((await see.payment(id)).payment_status).toBe(moves.can(from, to) ? to : from);
  },
);

test('the same event of the gateway counts once', async () => {
  const { id } = await aPayment(await aQuote(), { payment_method: 'card' });
  const hear = (to: PaymentState) =>
    transact(finance, null, 'test', async (work) =>
      settlePayment(work, (await lockPayment(work, id)).payment, to, { gateway_event_id: 'evt_1' }),
    );
  await hear('failed');
  await hear('completed');
  expect(await see.history(id)).toEqual(['pending > failed']);
});

describe("the bank's word, entered by hand", () => {
  const reconcile = (id: string, input: object) => reconcilePayment(finance, id, input);

  test('brings a failed transfer to what is true', async () => {
    const { id } = await aPayment(await aQuote(), { payment_status: 'failed' });
    await reconcile(id, { payment_status: 'completed', reason: 'On the statement of May.' });
    expect((await see.payment(id)).payment_status).toBe('completed');
    expect(await see.history(id)).toEqual(['failed > completed']);
  });

  test.each<[Partial<Payment>, object, string]>([
    [{}, {}, 'Say what the bank says.'],
    [{}, { payment_status: 'failed' }, 'Say how you know, in a few words.'],
    [{}, { payment_status: 'refunded', reason }, 'Completed or failed.'],
    [{ payment_status: 'failed' }, { payment_status: 'failed', reason }, 'This payment has failed.'],
    [
      { payment_status: 'completed' },
      { payment_status: 'failed', reason },
      'This payment has arrived. If the bank took it back, record that as a refund.',
    ],
    [
      { payment_method: 'card' },
      { payment_status: 'completed', reason },
      'The gateway is asked about a card: leave this empty.',
    ],
  ])('%j with %j: "%s"', async (values, input, sentence) => {
    const { id } = await aPayment(await aQuote(), values);
    await expect(reconcile(id, input)).rejects.toThrow(sentence);
  });
});

test.each(['support', 'medical', 'content', 'auditor'])('%s may not', async (role) => {
  const { id } = await aPayment(await aQuote());
  for (const press of [confirmBankTransfer, failBankTransfer, retryPayment, reconcilePayment])
    await expect(press(actorAs(role), id, { reason })).rejects.toMatchObject({ code: 'forbidden' });
});

test('twenty who confirm one transfer complete it once', async () => {
  const { id } = await aPayment(await aQuote());
  const { won, read } = await allAtOnce(times(20, () => confirmBankTransfer(finance, id, {})));
  expect({ won, read }).toEqual({ won: 1, read: ['This transfer has arrived already.'] });
  expect(await see.history(id)).toEqual(['pending > completed']);
});

test('of one who confirms and one who fails it, one wins', async () => {
  const { id } = await aPayment(await aQuote());
  const { won } = await allAtOnce([
    () => confirmBankTransfer(finance, id, {}),
    () => failBankTransfer(finance, id, { reason }),
  ]);
  expect(won).toBe(1);
  expect(await see.history(id)).toHaveLength(1);
});
