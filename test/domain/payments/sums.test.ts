import fc from 'fast-check';
import { type Actor } from '../../../src/core/actor.js';
import { DomainError } from '../../../src/core/errors.js';
import { difference, exceeds, inCents, share, sum } from '../../../src/core/money.js';
import { addMonths } from '../../../src/core/dates.js';
import { transact } from '../../../src/core/transact.js';
import { balanceOf } from '../../../src/domain/payments/balance.js';
import { cancelInstallmentPlan } from '../../../src/domain/payments/cancel-installment-plan.js';
import { confirmBankTransfer } from '../../../src/domain/payments/confirm-bank-transfer.js';
import { createInstallmentPlan } from '../../../src/domain/payments/create-installment-plan.js';
import { InstallmentPaymentPlan, Payment } from '../../../src/domain/payments/entities.js';
import { failBankTransfer } from '../../../src/domain/payments/fail-bank-transfer.js';
import { partsOf } from '../../../src/domain/payments/plan-dates.js';
import { recordBankTransfer } from '../../../src/domain/payments/record-bank-transfer.js';
import { refundPayment } from '../../../src/domain/refunds/refund-payment.js';
import { retryPayment } from '../../../src/domain/payments/retry-payment.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { leaveCard, openTill, type Till } from '../../support/gateway.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aPayment, aQuote, inDays, startBookings, thePatient } from '../../support/payments.js';
import { actorAs, makeStaff } from '../../support/world.js';
import { workOffMoney } from '../../support/money-jobs.js';

let db: TestDatabase;
let finance: Actor;
let till: Till;

beforeAll(async () => {
  db = await openTestDatabase();
  const staff = await makeStaff(db);
  finance = actorAs('finance', staff.finance);
  await startBookings();
  till = await openTill();
  await leaveCard(thePatient());
});
afterAll(async () => {
  await db.close();
  await till.close();
});

const money = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
const cents = fc.integer({ min: 1, max: 99_999_999 });

test('parts add up to the whole, differ by a cent at most, and fall on growing days', () => {
  fc.assert(
    fc.property(
      cents,
      fc.integer({ min: 2, max: 9 }),
      fc.constantFrom('weekly' as const, 'monthly' as const),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
      (whole, number_of_installments, payment_frequency, first) => {
        const first_payment_date = first.toISOString().slice(0, 10);
        const parts = partsOf(money(whole), {
          number_of_installments,
          payment_frequency,
          first_payment_date,
        });
        expect(sum(parts.map(({ amount }) => amount))).toBe(money(whole));
        const [most, least] = [inCents(parts[0]!.amount), inCents(parts.at(-1)!.amount)];
        expect(most - least).toBeLessThanOrEqual(1);
        const days = parts.map(({ due_date }) => due_date);
        expect([...new Set(days)].sort()).toEqual(days);
      },
    ),
  );
});

test('a share is the nearest cent', () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 100 }), (whole, percentage) => {
      expect(inCents(share(money(whole), percentage))).toBe(Math.round((whole * percentage) / 100));
    }),
  );
});

test('a month later is the same day, or the last', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(addMonths('2027-03-31', 2)).toBe('2027-05-31');
});

interface Model {
  quote: Quote;
  rows: () => Promise<Payment[]>;
}
/** Something that somebody may press, on whatever row its number falls. */
type Press = (model: Model, at: number, cents: number) => Promise<unknown>;

const reason = 'For a reason.';
const rowAt = async ({ rows }: Model, at: number) => {
  const all = await rows();
  return all[at % Math.max(all.length, 1)]?.id ?? '';
};
const presses: Record<string, Press> = {
  record: ({ quote }, _at, sumOf) => recordBankTransfer(finance, quote.id, { amount: money(sumOf) }),
  next: async ({ quote, rows }) => {
    const due = (await rows()).find((row) => row.is_installment && row.payment_status === 'pending');
    return recordBankTransfer(finance, quote.id, { amount: due?.amount ?? '1.00' });
  },
  expect: ({ quote }, at, sumOf) =>
    aPayment(quote, { amount: money(sumOf), payment_method: at % 2 ? 'card' : 'bank_transfer' }),
  decline: ({ quote }, _at, sumOf) =>
    aPayment(quote, { amount: money(sumOf), payment_method: 'card', payment_status: 'failed' }),
  confirm: async (model, at) => confirmBankTransfer(finance, await rowAt(model, at), {}),
  fail: async (model, at) => failBankTransfer(finance, await rowAt(model, at), { reason }),
  retry: async (model, at) => retryPayment(finance, await rowAt(model, at), {}),
  refund: async (model, at, sumOf) =>
    refundPayment(finance, await rowAt(model, at), { amount: money(sumOf), reason }),
  plan: ({ quote }, at) =>
    createInstallmentPlan(finance, quote.id, {
      number_of_installments: 2 + (at % 8),
      payment_frequency: 'weekly',
      first_payment_date: inDays(3),
      payment_method: at % 3 ? 'bank_transfer' : 'card',
    }),
  cancel: async ({ quote }) => {
    const plan = await db.app.manager.findOneBy(InstallmentPaymentPlan, {
      quote_id: quote.id,
      status: 'active',
    });
    return cancelInstallmentPlan(finance, plan?.id ?? '', { reason });
  },
  gateway: () => workOffMoney(db),
};

test('whatever is pressed in whatever order, every cent is explained', async () => {
  const step = fc.tuple(
    fc.constantFrom(...Object.keys(presses)),
    fc.nat({ max: 40 }),
    fc.integer({ min: 1, max: 40_000 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const quote = await aQuote();
      const rows = () =>
        db.app.manager.find(Payment, { where: { quote_id: quote.id }, order: { id: 'ASC' } });
      for (const [name, at, sumOf] of steps) {
        await presses[name]!({ quote, rows }, at, sumOf).catch((error: unknown) => {
          if (!(error instanceof DomainError)) throw error;
        });
        await explain(quote.id, await rows());
      }
      await workOffMoney(db);
      await explain(quote.id, await rows());
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 180_000);

const total = (rows: Payment[]) => sum(rows.map(({ amount }) => amount));

async function explain(quoteId: string, rows: Payment[]): Promise<void> {
  const { quote, balance } = await transact(finance, null, 'test', async (work) => {
    const found = await work.find(Quote, quoteId);
    return { quote: found, balance: await balanceOf(work, found) };
  });
  const arrived = (row: Payment) => ['completed', 'refunded'].includes(row.payment_status);
  const payments = rows.filter(({ payment_type }) => payment_type !== 'refund');
  const refunds = rows.filter((row) => row.payment_type === 'refund' && row.payment_status !== 'failed');
  const kept = difference(total(payments.filter(arrived)), total(refunds));
  expect(difference(balance.paid, balance.refunded)).toBe(kept);
  expect(sum([kept, balance.owed])).toBe(quote.quote_amount);
  for (const amount of [kept, balance.owed, balance.open]) expect(exceeds('0.00', amount)).toBe(false);
  expect(exceeds(sum([kept, balance.underway]), quote.quote_amount)).toBe(false);
  for (const payment of payments) {
    const back = refunds.filter(({ refunded_payment_id }) => refunded_payment_id === payment.id);
    expect(exceeds(total(back), payment.amount)).toBe(false);
    const gone = total(back.filter(({ payment_status }) => payment_status === 'completed'));
    expect(payment.payment_status === 'refunded').toBe(gone === payment.amount);
  }
  await explainPlans(quoteId, rows);
}

async function explainPlans(quoteId: string, rows: Payment[]): Promise<void> {
  const plans = await db.app.manager.findBy(InstallmentPaymentPlan, { quote_id: quoteId });
  expect(plans.filter(({ status }) => status === 'active').length).toBeLessThanOrEqual(1);
  for (const plan of plans) {
    const parts = rows.filter(({ installment_plan_id }) => installment_plan_id === plan.id);
    expect(parts).toHaveLength(plan.number_of_installments);
    expect(total(parts)).toBe(plan.total_amount);
    const completed = parts.filter(({ payment_status }) => payment_status === 'completed');
    expect(completed).toHaveLength(plan.completed_installments);
  }
}
