import fc from 'fast-check';
import { DomainError } from '../../../src/core/errors.js';
import { difference, share, sum } from '../../../src/core/money.js';
import { ProviderBill, ProviderBillLine } from '../../../src/domain/commissions/entities.js';
import { generateProviderBill } from '../../../src/domain/commissions/generate-provider-bill.js';
import { issueProviderBill } from '../../../src/domain/commissions/issue-provider-bill.js';
import { markProviderBillPaid } from '../../../src/domain/commissions/mark-provider-bill-paid.js';
import { voidProviderBill } from '../../../src/domain/commissions/void-provider-bill.js';
import { Payment } from '../../../src/domain/payments/entities.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { aBooking, anAccount, arrived, noon, wentBack } from '../../support/commissions.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { daysFromNow } from '../../support/story.js';
import { aClinic, actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let finance: ReturnType<typeof actorAs>;

beforeAll(async () => {
  db = await openTestDatabase();
  finance = actorAs('finance', (await makeStaff(db)).finance);
});
afterAll(() => db.close());

type Step =
  | { do: 'pay'; cents: number; day: number; booking: number }
  | { do: 'refund'; which: number; part: number; later: number }
  | { do: 'bill'; month: number; months: number }
  | { do: 'issue' | 'payOut' | 'void'; which: number };

const nth = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('pay'),
      cents: fc.integer({ min: 1, max: 900_000 }),
      day: fc.nat(89),
      booking: fc.nat(2),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('refund'),
      which: nth,
      part: fc.integer({ min: 1, max: 100 }),
      later: fc.nat(40),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('bill'),
      month: fc.nat(3),
      months: fc.integer({ min: 1, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('issue'), which: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('payOut'), which: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('void'), which: nth }) },
);

const MONTHS = ['01', '02', '03', '04', '05'];
const firstOf = (month: number) => `2026-${MONTHS[month]}-01`;
const dayOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const money = (cents: number) => (cents / 100).toFixed(2);
const isRefund = ({ payment_type }: Payment) => payment_type === 'refund';

/** One clinic to which all of it happens; what a verb refuses does not happen. */
class Ledger {
  readonly #bookings: Quote[] = [];
  #payments: { row: Payment; left: number; day: number }[] = [];

  private constructor(readonly clinicId: string) {}

  static async open(): Promise<Ledger> {
    const { id } = await aClinic();
    await anAccount({ provider_id: id });
    const ledger = new Ledger(id);
    for (const commission of [0, 17, 33])
      ledger.#bookings.push(await aBooking({ provider_id: id, commission }));
    return ledger;
  }

  async take(one: Step): Promise<void> {
    try {
      await this.#do(one);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  async bill(period_start: string, period_end: string): Promise<void> {
    await generateProviderBill(finance, this.clinicId, { period_start, period_end });
  }

  bills(): Promise<ProviderBill[]> {
    return db.app.manager.find(ProviderBill, { where: { provider_id: this.clinicId }, order: { id: 'ASC' } });
  }

  async #do(one: Step): Promise<void> {
    if (one.do === 'pay') {
      const row = await arrived(db, this.#bookings[one.booking]!, money(one.cents), {
        paid_at: noon(dayOf(one.day)),
      });
      this.#payments.push({ row, left: one.cents, day: one.day });
    } else if (one.do === 'refund') await this.#refund(one);
    else if (one.do === 'bill')
      await this.bill(firstOf(one.month), dayBefore(firstOf(Math.min(4, one.month + one.months))));
    else {
      const bills = await this.bills();
      const bill = bills[one.which % Math.max(1, bills.length)];
      if (!bill) return;
      if (one.do === 'issue') await issueProviderBill(finance, bill.id, { due_date: daysFromNow(9) });
      else if (one.do === 'payOut') await markProviderBillPaid(finance, bill.id, { payout_reference: 'PO' });
      else await voidProviderBill(finance, bill.id, { reason: 'A mistake' });
    }
  }

  async #refund({ which, part, later }: Extract<Step, { do: 'refund' }>): Promise<void> {
    const payment = this.#payments[which % Math.max(1, this.#payments.length)];
    const cents = Math.ceil(((payment?.left ?? 0) * part) / 100);
    if (!payment || cents === 0) return;
    payment.left -= cents;
    await wentBack(payment.row, money(cents), { paid_at: noon(dayOf(Math.min(119, payment.day + later))) });
    if (payment.left === 0)
      await db.app.manager.update(Payment, { id: payment.row.id }, { payment_status: 'refunded' });
  }
}

test('nothing is billed twice, nothing is lost, and every bill is the sum of its lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const ledger = await Ledger.open();
      for (const one of steps) await ledger.take(one);
      // Over all days at once everything that is left goes on a bill, unless more went back than came in.
      const refusal: unknown = await ledger.bill(firstOf(0), '2026-12-31').catch((error: unknown) => error);

      const bills = await ledger.bills();
      const payments = await db.app.manager.findBy(Payment, { provider_id: ledger.clinicId });
      const quotes = await db.app.manager.findBy(Quote, { provider_id: ledger.clinicId });
      const live: string[] = [];
      for (const bill of bills) {
        const lines = await db.app.manager.findBy(ProviderBillLine, { provider_bill_id: bill.id });
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          const payment = payments.find(({ id }) => id === line.payment_id)!;
          const { commission } = quotes.find(({ id }) => id === payment.quote_id)!;
          const gross = isRefund(payment) ? difference('0.00', payment.amount) : payment.amount;
          expect(line).toMatchObject({
            gross_amount: gross,
            commission_percentage: commission,
            commission_amount: share(gross, commission),
            live_payment_id: bill.status === 'void' ? null : payment.id,
          });
          const day = payment.paid_at!.toISOString().slice(0, 10);
          expect(day <= bill.period_end && (isRefund(payment) || day >= bill.period_start)).toBe(true);
          if (line.live_payment_id) live.push(line.live_payment_id);
        }
        expect([bill.gross_amount, bill.commission_amount, bill.net_amount]).toEqual([
          sum(lines.map((line) => line.gross_amount)),
          sum(lines.map((line) => line.commission_amount)),
          sum(lines.map((line) => line.net_amount)),
        ]);
      }
      expect(new Set(live).size).toBe(live.length);
      const left = payments.filter(({ id }) => !live.includes(id));
      if (left.length > 0) expect(String(refusal)).toMatch(/More went back than came in/);
    }),
    { numRuns: 25 },
  );
});

test('a share and its refund take each other back, in whatever amount and per cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999_999 }),
      fc.integer({ min: 0, max: 100 }),
      (cents, percentage) => {
        const amount = money(cents);
        const back = share(`-${amount}`, percentage);
        expect(sum([share(amount, percentage), back])).toBe('0.00');
        expect(share(amount, percentage)).toBe(money(Math.round((cents * percentage) / 100)));
      },
    ),
  );
});
