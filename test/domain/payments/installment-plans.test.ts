import { type Actor } from '../../../src/core/actor.js';
import { sum } from '../../../src/core/money.js';
import { cancelInstallmentPlan } from '../../../src/domain/payments/cancel-installment-plan.js';
import { confirmBankTransfer } from '../../../src/domain/payments/confirm-bank-transfer.js';
import { createInstallmentPlan } from '../../../src/domain/payments/create-installment-plan.js';
import { InstallmentPaymentPlan, type Payment } from '../../../src/domain/payments/entities.js';
import { installmentPlan as moves } from '../../../src/domain/payments/moves.js';
import { recordBankTransfer } from '../../../src/domain/payments/record-bank-transfer.js';
import { refundPayment } from '../../../src/domain/refunds/refund-payment.js';
import { retryPayment } from '../../../src/domain/payments/retry-payment.js';
import { INSTALLMENT_PLAN_STATES } from '../../../src/domain/payments/states.js';
import { suggestTransfer } from '../../../src/domain/payments/suggest.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aPayment, aQuote, inDays, looking, startBookings } from '../../support/payments.js';
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

const reason = 'The patient pays the rest at once.';
const weekly = (values: object = {}) => ({
  number_of_installments: 3,
  payment_frequency: 'weekly',
  first_payment_date: inDays(7),
  ...values,
});
const plan = (id: string, values: object = {}) => createInstallmentPlan(finance, id, weekly(values));
const partsOf = async (quoteId: string) =>
  (await see.payments(quoteId))
    .filter(({ is_installment }) => is_installment)
    .sort((a, b) => a.installment_number! - b.installment_number!);
const daysOf = (parts: Payment[]) => parts.map(({ due_date }) => due_date);

describe('a plan', () => {
  test('is what is owed in parts that add up, each with its day', async () => {
    const quote = await aQuote();
    const made = await plan(quote.id);
    expect(await see.plan(made.id)).toMatchObject({
      total_amount: '1000.00',
      installment_amount: '333.34',
      number_of_installments: 3,
      completed_installments: 0,
      payment_frequency: 'weekly',
      first_payment_date: inDays(7),
      final_payment_date: inDays(21),
      status: 'active',
    });
    const parts = await partsOf(quote.id);
    expect(parts.map(({ amount }) => amount)).toEqual(['333.34', '333.33', '333.33']);
    expect(daysOf(parts)).toEqual([inDays(7), inDays(14), inDays(21)]);
    expect(
      parts.map(({ installment_number, total_installments }) => [installment_number, total_installments]),
    ).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(parts.map(({ payment_type }) => payment_type)).toEqual(['deposit', 'final', 'final']);
    expect(new Set(parts.map(({ payment_status }) => payment_status))).toEqual(new Set(['pending']));
    expect(await see.told(made.id)).toEqual(['Patient installment_plan.created']);
  });

  test('by the month falls on the last day where a month is shorter', async () => {
    const year = new Date().getUTCFullYear() + 1;
    const quote = await aQuote({ on: `${year}-12-01` });
    await plan(quote.id, {
      number_of_installments: 5,
      payment_frequency: 'monthly',
      first_payment_date: `${year}-01-31`,
    });
    const february = new Date(Date.UTC(year, 2, 0)).getUTCDate();
    expect(daysOf(await partsOf(quote.id))).toEqual([
      `${year}-01-31`,
      `${year}-02-${february}`,
      `${year}-03-31`,
      `${year}-04-30`,
      `${year}-05-31`,
    ]);
  });

  test('is of what is still owed, and what was expected otherwise is not waited for', async () => {
    const quote = await aQuote({ status: 'confirmed' });
    await aPayment(quote, { payment_status: 'completed' });
    const waiting = await aPayment(quote, { amount: '300.00' });
    await plan(quote.id);
    expect(sum((await partsOf(quote.id)).map(({ amount }) => amount))).toBe('800.00');
    expect(await see.payment(waiting.id)).toMatchObject({
      payment_status: 'failed',
      failure_reason: 'Replaced by an instalment plan.',
    });
    expect(await see.told(waiting.id)).toEqual([]);
  });

  test('is shown before: each day and its sum', async () => {
    const quote = await aQuote();
    const { remarks } = await createInstallmentPlan.preview(finance, quote.id, weekly());
    expect(remarks.map(({ label }) => label)).toEqual([
      'Still owed',
      'Instalment 1 of 3',
      'Instalment 2 of 3',
      'Instalment 3 of 3',
    ]);
    expect(remarks[1]?.value).toMatch(/^333\.34 EUR on \d+ \w+ \d{4}$/);
  });

  test('ends 30 days before the procedure, to the day', async () => {
    const quote = await aQuote({ on: inDays(51) });
    await expect(plan(quote.id, { first_payment_date: inDays(8) })).rejects.toMatchObject({
      fields: { first_payment_date: expect.stringContaining('30 days before the procedure') as string },
    });
    await plan(quote.id, { first_payment_date: inDays(7) });
  });

  test('goes by what the clinic offered where there is no appointment', async () => {
    const quote = await aQuote({ on: inDays(40) });
    await db.app.query('UPDATE schedules SET status = "cancelled" WHERE quote_id = ?', [quote.id]);
    await expect(plan(quote.id)).rejects.toMatchObject({ code: 'invalid' });
  });

  test.each<[object, string]>([
    [{ number_of_installments: 1 }, '2 to 9 instalments.'],
    [{ number_of_installments: 10 }, '2 to 9 instalments.'],
    [{ number_of_installments: 2.5 }, '2 to 9 instalments.'],
    [{ payment_frequency: 'daily' }, 'Weekly or monthly.'],
    [{ first_payment_date: '' }, 'A day, such as 2026-03-01.'],
    [{ first_payment_date: inDays(-2) }, 'Today at the earliest.'],
  ])('%j: "%s"', async (values, sentence) => {
    const quote = await aQuote();
    await expect(plan(quote.id, values)).rejects.toThrow(sentence);
    expect(await partsOf(quote.id)).toEqual([]);
  });

  test('of a few cents has no parts of nothing', async () => {
    const quote = await aQuote({ quote_amount: '0.05' });
    await expect(plan(quote.id, { number_of_installments: 6 })).rejects.toThrow(
      '0.05 EUR does not make so many parts.',
    );
  });

  test.each(['inquiry', 'quote', 'inprogress', 'aftercare', 'completed', 'rejected', 'cancelled'])(
    'is not made for a quote that is %s',
    async (status) => {
      const quote = await aQuote({ status });
      await expect(plan(quote.id)).rejects.toThrow('Instalments are for what is accepted');
    },
  );

  test('is not made when everything is paid, while a card is charged, or beside another', async () => {
    const paid = await aQuote({ status: 'confirmed' });
    await aPayment(paid, { amount: '1000.00', payment_status: 'completed' });
    await expect(plan(paid.id)).rejects.toThrow('Everything is paid.');
    const charged = await aQuote();
    await aPayment(charged, { payment_method: 'card', metadata: { charge_attempt: 1 } });
    await expect(plan(charged.id)).rejects.toThrow('A card is being charged just now');
    const { won } = await allAtOnce(times(10, () => plan(charged.id))).catch(() => ({ won: 0 }));
    expect(won).toBe(0);
    const quote = await aQuote();
    const tenfold = await allAtOnce(times(10, () => plan(quote.id)));
    expect(tenfold).toEqual({
      won: 1,
      read: ['This quote is paid in instalments already: cancel that plan first.'],
    });
    expect(await partsOf(quote.id)).toHaveLength(3);
  });

  test.each(['support', 'medical', 'content', 'auditor'])('%s may neither make nor end one', async (role) => {
    const quote = await aQuote();
    await expect(createInstallmentPlan(actorAs(role), quote.id, weekly())).rejects.toMatchObject({
      code: 'forbidden',
    });
    const { id } = await plan(quote.id);
    await expect(cancelInstallmentPlan(actorAs(role), id, { reason })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('paying by a plan', () => {
  test('the first instalment confirms the booking, the last completes the plan', async () => {
    const quote = await aQuote({ quote_amount: '3000.00', deposit_percentage: 90 });
    const { id } = await plan(quote.id);
    const parts = await partsOf(quote.id);
    await confirmBankTransfer(finance, parts[0]!.id, {});
    expect((await see.quote(quote.id)).status).toBe('confirmed');
    expect(await see.plan(id)).toMatchObject({ completed_installments: 1, status: 'active' });
    await confirmBankTransfer(finance, parts[1]!.id, {});
    await confirmBankTransfer(finance, parts[2]!.id, {});
    expect(await see.plan(id)).toMatchObject({ completed_installments: 3, status: 'completed' });
    expect(await see.told(parts[2]!.id)).toEqual([
      'Patient installment_plan.completed',
      'Patient payment.completed',
    ]);
  });

  test('a transfer is the next instalment, and has its sum', async () => {
    const quote = await aQuote();
    await plan(quote.id, { payment_method: 'card' });
    expect(await suggestTransfer(finance, quote.id)).toEqual({ amount: '333.34', payment_type: 'deposit' });
    await expect(recordBankTransfer(finance, quote.id, { amount: '500.00' })).rejects.toMatchObject({
      fields: { amount: 'Instalment 1 of 3 is 333.34 EUR: record that sum.' },
    });
    await recordBankTransfer(finance, quote.id, { amount: '333.34', transaction_id: 'TRF-9' });
    const [first] = await partsOf(quote.id);
    expect(first).toMatchObject({
      payment_status: 'completed',
      payment_method: 'bank_transfer',
      transaction_id: 'TRF-9',
    });
    expect(await see.payments(quote.id)).toHaveLength(3);
  });

  test('a payment outside of the plan is not confirmed', async () => {
    const quote = await aQuote();
    const { id } = await plan(quote.id);
    const stray = await aPayment(quote, { amount: '10.00' });
    await expect(confirmBankTransfer(finance, stray.id, {})).rejects.toMatchObject({
      message: 'This quote is paid in instalments: take the next instalment instead.',
      unlock: { table: 'installment_payment_plans', id },
    });
  });

  test('an instalment that goes back does not count as paid any longer', async () => {
    const quote = await aQuote();
    const { id } = await plan(quote.id);
    const [first] = await partsOf(quote.id);
    await confirmBankTransfer(finance, first!.id, {});
    await refundPayment(finance, first!.id, { amount: first!.amount, reason });
    expect(await see.plan(id)).toMatchObject({ completed_installments: 0, status: 'active' });
  });
});

describe('ending a plan', () => {
  test('keeps what was paid, and waits for the rest no longer', async () => {
    const quote = await aQuote();
    const { id } = await plan(quote.id);
    const [first] = await partsOf(quote.id);
    await confirmBankTransfer(finance, first!.id, {});
    await cancelInstallmentPlan(finance, id, { reason });
    const parts = await partsOf(quote.id);
    expect(parts.map(({ payment_status }) => payment_status)).toEqual(['completed', 'failed', 'failed']);
    expect(parts[1]!.failure_reason).toBe(`The plan was cancelled: ${reason}`);
    expect(await see.plan(id)).toMatchObject({ status: 'cancelled', completed_installments: 1 });
    expect(await see.told(id)).toEqual([
      'Patient installment_plan.cancelled',
      'Patient installment_plan.created',
    ]);
    expect(await see.told(parts[1]!.id)).toEqual([]);
    await expect(retryPayment(finance, parts[1]!.id, {})).rejects.toMatchObject({
      message: 'Its instalment plan was cancelled: record what is paid on the quote.',
      unlock: { table: 'quotes', id: quote.id, action: 'recordBankTransfer' },
    });
    await recordBankTransfer(finance, quote.id, { amount: '666.66' });
    await expect(cancelInstallmentPlan(finance, id, { reason })).rejects.toMatchObject({
      code: 'already_so',
    });
  });

  test('makes room for another', async () => {
    const quote = await aQuote();
    const { id } = await plan(quote.id);
    await cancelInstallmentPlan(finance, id, { reason });
    const next = await plan(quote.id, { number_of_installments: 9 });
    expect((await see.plan(next.id)).installment_amount).toBe('111.12');
  });

  test('waits for a card that is being charged', async () => {
    const quote = await aQuote();
    const { id } = await plan(quote.id, { payment_method: 'card' });
    const [first] = await partsOf(quote.id);
    await db.app.query('UPDATE payments SET metadata = ? WHERE id = ?', ['{"charge_attempt":1}', first!.id]);
    await expect(cancelInstallmentPlan(finance, id, { reason })).rejects.toMatchObject({
      message: 'An instalment is being charged just now: wait for the answer.',
      unlock: { table: 'payments', id: first!.id },
    });
  });

  test.each(INSTALLMENT_PLAN_STATES)('of a plan that is %s', async (status) => {
    const { id } = await plan((await aQuote()).id);
    await db.app.getRepository(InstallmentPaymentPlan).update({ id }, { status });
    const ended = cancelInstallmentPlan(finance, id, { reason });
    if (moves.can(status, 'cancelled')) await ended;
    else await expect(ended).rejects.toMatchObject({ status: 409 });
    expect((await see.plan(id)).status).toBe(moves.can(status, 'cancelled') ? 'cancelled' : status);
  });
});
