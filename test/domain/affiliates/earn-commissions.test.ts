import fc from 'fast-check';
import { difference, proportion, sum } from '../../../src/core/money.js';
import { accrueAffiliateCommission } from '../../../src/domain/affiliates/accrue-commission.js';
import { approveAffiliateCommission } from '../../../src/domain/affiliates/approve-affiliate-commission.js';
import { type Affiliate, AffiliateCommission } from '../../../src/domain/affiliates/entities.js';
import { commission as moves, commissionStandsAt } from '../../../src/domain/affiliates/moves.js';
import { reverseAffiliateCommission } from '../../../src/domain/affiliates/reverse-commission.js';
import { AFFILIATE_COMMISSION_STATES } from '../../../src/domain/affiliates/states.js';
import { type Payment } from '../../../src/domain/payments/entities.js';
import { type Quote } from '../../../src/domain/quotes/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import {
  anAffiliate,
  anAffiliateCode,
  aPayment,
  aRefund,
  aSetting,
  inOne,
  quoteWith,
} from '../../support/discounts.js';
import { aPlatformRate } from '../../support/journey.js';
import { actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
let setting: Awaited<ReturnType<typeof aSetting>>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  await aPlatformRate(15);
  setting = await aSetting();
});
afterAll(() => db.close());

const admin = () => actorAs('admin', staff.admin);
const rowsOf = ({ id }: Quote) =>
  db.app.manager.find(AffiliateCommission, { where: { quote_id: id }, order: { id: 'ASC' } });
const accrue = (payment: Payment) => inOne((work) => accrueAffiliateCommission(work, payment));
const reverse = (refund: Payment) => inOne((work) => reverseAffiliateCommission(work, refund));
const approve = ({ id }: AffiliateCommission) => approveAffiliateCommission(admin(), id, {});
const fixed = { commission_type: 'fixed', commission_value: '120.00', currency: 'EUR' };
const put = ({ id }: AffiliateCommission, status: string) =>
  db.app.manager.update(AffiliateCommission, { id }, { status });

async function aQuote(terms: Partial<Affiliate> = {}): Promise<Quote> {
  const affiliate = await anAffiliate(terms);
  const { code } = await anAffiliateCode({ affiliate_id: affiliate.id });
  return quoteWith(setting, { discount_code: code });
}

/** A payment whose commission is where it is said to be. */
async function earnedBy(terms: Partial<Affiliate>, amount: string, status = 'pending') {
  const quote = await aQuote(terms);
  const payment = await aPayment(quote, { amount });
  const commission = (await accrue(payment))!;
  await put(commission, status);
  return { quote, payment, commission };
}

test('a percentage is earned by each payment, to the nearest cent', async () => {
  const quote = await aQuote({ commission_value: '3.50' });
  const deposit = await aPayment(quote, { amount: '180.10' });
  const rest = await aPayment(quote, { amount: '719.90', payment_type: 'final' });
  await accrue(deposit);
  await accrue(rest);
  expect(await rowsOf(quote)).toMatchObject([
    {
      payment_id: deposit.id,
      base_amount: '180.10',
      commission_amount: '6.30',
      commission_type: 'percentage',
      currency: 'EUR',
      status: 'pending',
      affiliate_discount_code_id: quote.affiliate_discount_code_id,
    },
    { payment_id: rest.id, base_amount: '719.90', commission_amount: '25.20' },
  ]);
});

test('a fixed commission is earned once, by the first payment', async () => {
  const quote = await aQuote(fixed);
  const first = await aPayment(quote);
  await accrue(first);
  expect(await accrue(await aPayment(quote, { payment_type: 'final' }))).toBeNull();
  expect(await rowsOf(quote)).toMatchObject([{ payment_id: first.id, commission_amount: '120.00' }]);
});

test('a booking that is paid anew after its first payment went back earns the fixed commission anew', async () => {
  for (const status of ['pending', 'paid']) {
    const { quote, payment } = await earnedBy(fixed, '200.00', status);
    await reverse(await aRefund(payment, '200.00'));
    expect(await accrue(await aPayment(quote))).toMatchObject({ commission_amount: '120.00' });
  }
});

test.each<[string, Partial<Payment>]>([
  ['has not arrived', { payment_status: 'pending' }],
  ['failed', { payment_status: 'failed' }],
  ['went back', { payment_type: 'refund' }],
  ['is too small', { amount: '0.01' }],
])('what %s earns nothing', async (_what, values) => {
  const quote = await aQuote();
  expect(await accrue(await aPayment(quote, values))).toBeNull();
  expect(await rowsOf(quote)).toEqual([]);
});

test('a quote without a code earns nothing, and a fixed commission nothing in another currency', async () => {
  expect(await accrue(await aPayment(await quoteWith(setting)))).toBeNull();
  const quote = await aQuote(fixed);
  expect(await accrue(await aPayment(quote, { currency: 'GBP' }))).toBeNull();
});

test('an affiliate that was suspended or removed meanwhile still gets what was earned with its code', async () => {
  const quote = await aQuote();
  await db.owner.query("UPDATE affiliates SET status = 'suspended', deleted_at = NOW()");
  expect(await accrue(await aPayment(quote))).toMatchObject({ commission_amount: '10.00' });
});

test('a payment that is told twenty times at once counts once, and so does its refund', async () => {
  const quote = await aQuote();
  const payment = await aPayment(quote);
  await allAtOnce(times(20, () => accrue(payment)));
  expect(await rowsOf(quote)).toHaveLength(1);
  await put((await rowsOf(quote))[0]!, 'paid');
  const refund = await aRefund(payment, '80.00');
  await allAtOnce(times(20, () => reverse(refund)));
  expect(await rowsOf(quote)).toMatchObject([{}, { payment_id: refund.id, commission_amount: '4.00' }]);
});

test('two payments of one booking at once earn one fixed commission', async () => {
  const quote = await aQuote(fixed);
  const payments = [await aPayment(quote), await aPayment(quote), await aPayment(quote)];
  await allAtOnce(payments.map((payment) => () => accrue(payment)));
  expect(await rowsOf(quote)).toHaveLength(1);
});

describe('a refund', () => {
  test.each(['pending', 'approved'])('of the whole cancels a commission that is %s', async (status) => {
    const { quote, payment } = await earnedBy({}, '200.00', status);
    expect(await reverse(await aRefund(payment, '200.00'))).toBeNull();
    expect(await rowsOf(quote)).toMatchObject([
      { status: 'cancelled', cancellation_reason: 'The payment was refunded.', commission_amount: '10.00' },
    ]);
  });

  test('of the whole takes back what is paid out', async () => {
    const { quote, payment, commission } = await earnedBy({}, '200.00', 'paid');
    const refund = await aRefund(payment, '200.00');
    await reverse(refund);
    expect(await rowsOf(quote)).toMatchObject([
      { status: 'paid' },
      {
        status: 'approved',
        reverses_commission_id: commission.id,
        payment_id: refund.id,
        base_amount: '200.00',
        commission_amount: '10.00',
      },
    ]);
  });

  test.each([
    ['pending', 'pending'],
    ['approved', 'approved'],
    ['paid', 'approved'],
  ])('of a part takes back a part of a commission that is %s', async (status, reversal) => {
    const { quote, payment, commission } = await earnedBy({}, '200.00', status);
    await reverse(await aRefund(payment, '33.33'));
    expect(await rowsOf(quote)).toMatchObject([
      { status, commission_amount: '10.00' },
      { status: reversal, commission_amount: '1.67', reverses_commission_id: commission.id },
    ]);
  });

  test('in two parts of the whole cancels the part that was taken back as well', async () => {
    const { quote, payment } = await earnedBy({}, '200.00', 'approved');
    await reverse(await aRefund(payment, '50.00'));
    await reverse(await aRefund(payment, '150.00'));
    expect((await rowsOf(quote)).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });

  test('of a part leaves a fixed commission alone; the rest takes all of it', async () => {
    const { quote, payment } = await earnedBy(fixed, '200.00', 'paid');
    expect(await reverse(await aRefund(payment, '199.99'))).toBeNull();
    await reverse(await aRefund(payment, '0.01'));
    expect(await rowsOf(quote)).toMatchObject([{}, { commission_amount: '120.00', status: 'approved' }]);
  });

  test('of what earned nothing, or that failed, takes nothing back', async () => {
    const quote = await quoteWith(setting);
    expect(await reverse(await aRefund(await aPayment(quote), '10.00'))).toBeNull();
    const { payment } = await earnedBy({}, '200.00', 'paid');
    const refund = await aRefund(payment, '10.00');
    expect(await reverse({ ...refund, payment_status: 'failed' })).toBeNull();
    expect(await reverse(payment)).toBeNull();
  });

  test('after any row of refunds the affiliate keeps its share of what is left, to the cent', async () => {
    const amounts = fc.integer({ min: 1000, max: 500_000 });
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 });
    const percentages = fc
      .integer({ min: 100, max: 3000 })
      .map((hundredths) => (hundredths / 100).toFixed(2));
    await fc.assert(
      fc.asyncProperty(amounts, shares, percentages, async (cents, parts, commission_value) => {
        const amount = (cents / 100).toFixed(2);
        const { quote, payment, commission } = await earnedBy({ commission_value }, amount, 'paid');
        let left = cents;
        for (const part of parts) {
          const back = Math.min(left, Math.max(1, Math.floor((cents * part) / 200)));
          if (back === 0) break;
          left -= back;
          await reverse(await aRefund(payment, (back / 100).toFixed(2)));
        }
        const rows = await rowsOf(quote);
        const back = sum(rows.slice(1).map(({ commission_amount }) => commission_amount));
        const given = ((cents - left) / 100).toFixed(2);
        const owed = proportion(commission.commission_amount, given, amount);
        expect(back).toBe(owed);
        expect(Number(difference(commission.commission_amount, back))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 15 },
    );
  });
});

describe('approval', () => {
  test('of a commission takes along what refunds have taken back of it', async () => {
    const { quote, payment, commission } = await earnedBy({}, '200.00');
    const reversal = (await reverse(await aRefund(payment, '40.00')))!;
    await expect(approve(reversal)).rejects.toMatchObject({
      message: 'A refund takes this back: approve the commission that it belongs to.',
      unlock: { id: commission.id, action: 'approveAffiliateCommission' },
    });
    const { remarks } = await approveAffiliateCommission.preview(admin(), commission.id, {});
    expect(remarks).toEqual([{ label: 'To be paid', value: '8.00 EUR' }]);
    await approve(commission);
    expect(await rowsOf(quote)).toMatchObject([
      { status: 'approved', approved_by_user_id: staff.admin },
      { status: 'approved', approved_by_user_id: staff.admin },
    ]);
  });

  test.each(AFFILIATE_COMMISSION_STATES)('of a commission that is %s', async (status) => {
    const { quote, commission } = await earnedBy({}, '200.00', status);
    if (moves.can(status, 'approved')) await approve(commission);
    else await expect(approve(commission)).rejects.toMatchObject({ message: commissionStandsAt(status) });
    expect((await rowsOf(quote))[0]!.status).toBe(status === 'pending' ? 'approved' : status);
  });

  test('twenty times is once', async () => {
    const { commission } = await earnedBy({}, '200.00');
    const result = await allAtOnce(times(20, () => approve(commission)));
    expect(result).toEqual({ won: 1, read: ['This commission is approved already.'] });
  });

  test.each(['support', 'medical', 'finance', 'content', 'auditor'])('is not for %s', async (role) => {
    const { commission } = await earnedBy({}, '200.00');
    await expect(approveAffiliateCommission(actorAs(role), commission.id, {})).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
