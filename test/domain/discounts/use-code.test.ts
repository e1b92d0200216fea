import fc from 'fast-check';
import { addDays, dayIn } from '../../../src/core/dates.js';
import { difference, exceeds, sum } from '../../../src/core/money.js';
import { type Affiliate, AffiliateDiscountCode } from '../../../src/domain/affiliates/entities.js';
import { Discount } from '../../../src/domain/discounts/entities.js';
import { amountOff } from '../../../src/domain/discounts/use-code.js';
import { moveQuote, type QuoteEvent } from '../../../src/domain/quotes/move-quote.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { type QuoteState } from '../../../src/domain/quotes/states.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import {
  aDiscount,
  anAffiliate,
  anAffiliateCode,
  aPart,
  aSetting,
  inOne,
  quoteWith,
} from '../../support/discounts.js';
import { aPlatformRate } from '../../support/journey.js';
import { aClinic, make } from '../../support/world.js';

let db: TestDatabase;
let setting: Awaited<ReturnType<typeof aSetting>>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 30 });
  await aPlatformRate(15);
  setting = await aSetting();
});
afterAll(() => db.close());

const today = () => dayIn('Europe/Istanbul', new Date());
const usesOf = async ({ id }: { id: string }) =>
  (
    (await db.app.manager.findOneBy(Discount, { id })) ??
    (await db.app.manager.findOneByOrFail(AffiliateDiscountCode, { id }))
  ).usage_count;
const quote = (discount_code: string, values: Partial<Quote> = {}) =>
  quoteWith(setting, { discount_code, ...values });
const expectRefused = (made: Promise<unknown>, sentence: string) =>
  expect(made).rejects.toMatchObject({ fields: { discount_code: sentence } });

test('a percentage lowers the quote, and the quote says by how much and for which code', async () => {
  const discount = await aDiscount({ discount_code: 'SPRING10' });
  const made = await quote(' spring10 ', { quote_amount: '2499.95' });
  expect(made).toMatchObject({
    quote_amount: '2249.95',
    discount_amount: '250.00',
    discount_id: discount.id,
    affiliate_discount_code_id: null,
  });
  expect(await usesOf(discount)).toBe(1);
});

test('a fixed amount takes off no more than there is', async () => {
  const discount = await aDiscount({ discount_type: 'fixed', discount_value: '150.00', currency: 'EUR' });
  expect(await quote(discount.discount_code)).toMatchObject({
    quote_amount: '850.00',
    discount_amount: '150.00',
  });
  expect(await quote(discount.discount_code, { quote_amount: '99.90' })).toMatchObject({
    quote_amount: '0.00',
    discount_amount: '99.90',
  });
});

test("an affiliate's code is the quote's own", async () => {
  const own = await anAffiliateCode({ discount_value: '4.00' });
  expect(await quote(own.code)).toMatchObject({
    quote_amount: '960.00',
    discount_amount: '40.00',
    discount_id: null,
    affiliate_discount_code_id: own.id,
  });
  expect(await usesOf(own)).toBe(1);
});

test('without a code nothing is taken off', async () => {
  expect(await quote('')).toMatchObject({
    quote_amount: '1000.00',
    discount_amount: null,
    discount_id: null,
  });
});

test('whatever is taken off, both parts add up to the whole, and neither is below nothing', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999 }).map((value) => (value / 100).toFixed(2));
  const value = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
  fc.assert(
    fc.property(
      cents,
      value,
      fc.constantFrom('percentage', 'fixed'),
      (amount, discount_value, discount_type) => {
        const off = amountOff({ discount_type, discount_value }, amount);
        const left = difference(amount, off);
        expect(exceeds('0.00', left) || exceeds('0.00', off)).toBe(false);
        expect(sum([left, off])).toBe(amount);
        if (discount_type !== 'percentage') return;
        const exact = (Number(amount) * Number(discount_value)) / 100;
        expect(Math.abs(Number(off) - exact)).toBeLessThanOrEqual(0.0051);
      },
    ),
  );
});

describe('a discount works only', () => {
  test.each<[string, Partial<Discount>, string]>([
    ['when approved', { approval_status: 'pending' }, 'This code is not approved.'],
    ['when not rejected', { approval_status: 'rejected' }, 'This code is not approved.'],
    ['while it is switched on', { status: 'inactive' }, 'This code was switched off.'],
    ['while it has not expired', { status: 'expired' }, 'This code has expired.'],
    ['from its first day', { start_date: '2099-03-01' }, 'This code works from 1 March 2099 on.'],
    ['until its last day', { end_date: '2026-01-31' }, 'This code worked until 31 January 2026.'],
    ['under its limit', { usage_limit: 3, usage_count: 3 }, 'This code is used up.'],
    [
      'in the currency of its amount',
      { discount_type: 'fixed', discount_value: '9.00', currency: 'GBP' },
      'This code is for quotes in GBP.',
    ],
  ])('%s', async (_when, values, sentence) => {
    const discount = await aDiscount(values);
    await expectRefused(quote(discount.discount_code), sentence);
    expect(await usesOf(discount)).toBe(values.usage_count ?? 0);
  });

  test('at its own clinic', async () => {
    const own = await aDiscount({ provider_id: setting.clinic.id });
    expect(await quote(own.discount_code)).toMatchObject({ discount_id: own.id });
    const other = await aDiscount({ provider_id: (await aClinic()).id });
    await expectRefused(quote(other.discount_code), 'This code is for another clinic.');
  });

  test.each(['pending', 'rejected', null])('where the clinic agreed (here: %s)', async (decision) => {
    const discount = await aDiscount({ requires_provider_approval: true });
    await aPart(discount, { decision: 'approved' });
    if (decision) await aPart(discount, { provider_id: setting.clinic.id, decision });
    await expectRefused(quote(discount.discount_code), 'The clinic has not agreed to this code.');
  });

  test('and there it does', async () => {
    const discount = await aDiscount({ requires_provider_approval: true });
    await aPart(discount, { provider_id: setting.clinic.id, decision: 'approved' });
    expect(await quote(discount.discount_code)).toMatchObject({ discount_id: discount.id });
  });

  test("on its first and its last day, which are the clinic's", async () => {
    const day = today();
    const discount = await aDiscount({ start_date: day, end_date: day });
    expect(await quote(discount.discount_code)).toMatchObject({ discount_id: discount.id });
  });
});

describe("an affiliate's code works only", () => {
  test.each<[string, Partial<Affiliate>, string]>([
    ['once the affiliate is active', { status: 'draft' }, "This code's affiliate is not active."],
    ['while it is not suspended', { status: 'suspended' }, "This code's affiliate is not active."],
    ['while its feature is on', { feature_flag_enabled: false }, "This code's affiliate is not active."],
    [
      'while it is not in the trash',
      { deleted_at: new Date('2026-01-01') },
      "This code's affiliate is not active.",
    ],
    [
      'until the partnership ends',
      { end_date: '2026-01-31' },
      "The partnership with this code's affiliate does not run now.",
    ],
    [
      'once the partnership has begun',
      { start_date: '2099-01-01' },
      "The partnership with this code's affiliate does not run now.",
    ],
    [
      'in the currency in which a fixed commission is paid',
      { commission_type: 'fixed', currency: 'GBP' },
      "This code's affiliate is paid in GBP: it is for quotes in that currency.",
    ],
  ])('%s', async (_when, values, sentence) => {
    const { deleted_at = null, ...rest } = values;
    const affiliate = await anAffiliate(rest);
    const own = await anAffiliateCode({ affiliate_id: affiliate.id });
    if (deleted_at)
      await db.owner.query('UPDATE affiliates SET deleted_at = NOW() WHERE id = ?', [affiliate.id]);
    await expectRefused(quote(own.code), sentence);
    expect(await usesOf(own)).toBe(0);
  });

  test('within its own dates and limit', async () => {
    const later = await anAffiliateCode({ start_date: addDays(today(), 2) });
    await expect(quote(later.code)).rejects.toMatchObject({ status: 400 });
    const full = await anAffiliateCode({ usage_limit: 1, usage_count: 1 });
    await expectRefused(quote(full.code), 'This code is used up.');
  });
});

test('nobody knows a code that does not exist', async () => {
  await expectRefused(quote('NOT-THERE'), 'There is no such code.');
});

describe('many at once', () => {
  test.each(['discount', 'affiliate code'])(
    'a %s with one use left, used by 50 quotes, is used once',
    async (kind) => {
      const limits = { usage_limit: 4, usage_count: 3 };
      const used = kind === 'discount' ? await aDiscount(limits) : await anAffiliateCode(limits);
      const code = used instanceof Discount ? used.discount_code : used.code;
      const { won, read } = await allAtOnce(times(50, () => quote(code)));
      expect({ won, read }).toEqual({ won: 1, read: ['This code is used up.'] });
      expect(await usesOf(used)).toBe(4);
      const by =
        used instanceof Discount ? { discount_id: used.id } : { affiliate_discount_code_id: used.id };
      expect(await db.app.manager.countBy(Quote, by)).toBe(1);
    },
  );

  test('thirty uses of a code without limit are all counted', async () => {
    const discount = await aDiscount();
    const { won } = await allAtOnce(times(30, () => quote(discount.discount_code)));
    expect(won).toBe(30);
    expect(await usesOf(discount)).toBe(30);
  });
});

describe('a use is given back', () => {
  const end = (made: Quote, to: QuoteState, event: QuoteEvent) =>
    inOne(async (work) => moveQuote(work, await work.find(Quote, made.id), { to, event }));

  test.each<[QuoteState, QuoteState, QuoteEvent, number]>([
    ['quote', 'rejected', 'quote_rejected', 0],
    ['quote', 'cancelled', 'quote_expired', 0],
    ['inquiry', 'cancelled', 'quote_cancelled', 0],
    ['inquiry', 'quote', 'quote_submitted', 1],
    ['quote', 'accepted', 'quote_accepted', 1],
    ['accepted', 'cancelled', 'quote_cancelled', 1],
    ['confirmed', 'cancelled', 'quote_cancelled', 1],
  ])('from %s to %s (%s): %i counted', async (from, to, event, uses) => {
    for (const used of [await aDiscount({ usage_count: 1 }), await anAffiliateCode({ usage_count: 1 })]) {
      const by =
        used instanceof Discount ? { discount_id: used.id } : { affiliate_discount_code_id: used.id };
      const made = await make(Quote, {
        inquiry_id: setting.inquiry.id,
        provider_id: setting.clinic.id,
        treatment_id: setting.treatment.id,
        treatment_date: ['2027-01-10'],
        commission: 15,
        quote_amount: '900.00',
        currency: 'EUR',
        status: from,
        discount_amount: '100.00',
        ...by,
      });
      await end(made, to, event);
      expect(await usesOf(used)).toBe(uses);
      expect(await db.app.manager.findOneBy(Quote, { id: made.id })).toMatchObject(by);
    }
  });

  test('and can be used by another quote', async () => {
    const discount = await aDiscount({ usage_limit: 1 });
    const first = await quote(discount.discount_code);
    await expectRefused(quote(discount.discount_code), 'This code is used up.');
    await end(first, 'rejected', 'quote_rejected');
    expect(await quote(discount.discount_code)).toMatchObject({ discount_id: discount.id });
  });
});
