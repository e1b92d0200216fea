import { transact } from '../../../src/core/transact.js';
import { changeAffiliateCode, enterAffiliateCode } from '../../../src/domain/affiliates/affiliate-codes.js';
import { Affiliate, AffiliateDiscountCode } from '../../../src/domain/affiliates/entities.js';
import { issueAffiliateCode } from '../../../src/domain/affiliates/issue-affiliate-code.js';
import { changeDiscount, enterDiscount } from '../../../src/domain/discounts/enter-discount.js';
import { Discount, ProviderDiscount } from '../../../src/domain/discounts/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aDiscount, anAffiliate, anAffiliateCode, aPart, inOne } from '../../support/discounts.js';
import { aClinic, actorAs } from '../../support/world.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
});
afterAll(() => db.close());

const admin = () => actorAs('admin');
const terms = { discount_type: 'percentage', discount_value: '10.00' };
const enter = (values: Partial<Discount>) => inOne((work) => enterDiscount(work, { ...terms, ...values }));
const change = ({ id }: Discount, patch: Partial<Discount>) =>
  transact(admin(), 'discounts.manage', 'edit', async (work) =>
    changeDiscount(work, await work.find(Discount, id), patch),
  );
const changeCode = ({ id }: AffiliateDiscountCode, patch: Partial<AffiliateDiscountCode>) =>
  inOne(async (work) => changeAffiliateCode(work, await work.find(AffiliateDiscountCode, id), patch));
const issue = (affiliate: Affiliate, code: string) =>
  issueAffiliateCode(admin(), affiliate.id, { code, ...terms });

test('a new code is kept in capitals, waits for approval and is switched on', async () => {
  expect(await enter({ discount_code: ' spring-5 ' })).toMatchObject({
    discount_code: 'SPRING-5',
    approval_status: 'pending',
    status: 'active',
    usage_count: 0,
  });
});

describe('a code exists once, among discounts and affiliate codes', () => {
  test('whoever comes second, by whichever way, is told', async () => {
    const affiliate = await anAffiliate();
    await enter({ discount_code: 'TAKEN1' });
    await issue(affiliate, 'TAKEN2');
    const discount = await enter({ discount_code: 'FREE1' });
    const own = await anAffiliateCode();

    const byDiscount = 'A discount has this code already.';
    const byAffiliate = 'An affiliate has this code already.';
    await expect(enter({ discount_code: 'taken1' })).rejects.toMatchObject({
      fields: { discount_code: byDiscount },
    });
    await expect(enter({ discount_code: 'Taken2' })).rejects.toMatchObject({
      fields: { discount_code: byAffiliate },
    });
    await expect(issue(affiliate, 'taken1')).rejects.toMatchObject({ fields: { code: byDiscount } });
    await expect(issue(affiliate, 'tAKEN2')).rejects.toMatchObject({ fields: { code: byAffiliate } });
    await expect(change(discount, { discount_code: 'taken2' })).rejects.toMatchObject({
      fields: { discount_code: byAffiliate },
    });
    await expect(changeCode(own, { code: 'TAKEN1' })).rejects.toMatchObject({ fields: { code: byDiscount } });
    await expect(
      inOne((work) => enterAffiliateCode(work, { ...terms, code: 'taken1', affiliate_id: affiliate.id })),
    ).rejects.toMatchObject({ fields: { code: byDiscount } });
  });

  test('of twenty who make it at once, for discounts and for affiliates, one does', async () => {
    const affiliates = [];
    for (let n = 0; n < 10; n++) affiliates.push(await anAffiliate());
    const { won } = await allAtOnce([
      ...times(10, () => enter({ discount_code: 'RUSH10' })),
      ...affiliates.map((affiliate) => () => issue(affiliate, 'rush10')),
    ]);
    expect(won).toBe(1);
    const made = [
      await db.app.manager.countBy(Discount, { discount_code: 'RUSH10' }),
      await db.app.manager.countBy(AffiliateDiscountCode, { code: 'RUSH10' }),
    ];
    expect(made[0]! + made[1]!).toBe(1);
  });

  test('twenty different ones at once are all made', async () => {
    let n = 0;
    const { won } = await allAtOnce(times(20, () => enter({ discount_code: `MANY-${n++}` })));
    expect(won).toBe(20);
  });
});

test.each([
  [
    { discount_code: 'a' },
    { discount_code: 'A code has 3 to 40 letters, digits, - or _, such as WELCOME10.' },
  ],
  [
    { discount_code: 'a b c' },
    { discount_code: 'A code has 3 to 40 letters, digits, - or _, such as WELCOME10.' },
  ],
  [{ discount_value: '0.00' }, { discount_value: 'More than nothing.' }],
  [{ discount_value: '100.01' }, { discount_value: 'At most 100 per cent.' }],
  [{ discount_type: 'fixed' }, { currency: 'A fixed amount needs its currency.' }],
  [{ usage_limit: 0 }, { usage_limit: 'Once at least.' }],
  [{ start_date: '2026-02-01', end_date: '2026-01-31' }, { end_date: 'It ends before it starts.' }],
])('%j is no discount', async (values, fields) => {
  await expect(enter({ discount_code: 'FINE-1', ...values })).rejects.toMatchObject({ fields });
});

describe('what is changed later', () => {
  test('dates and limit of an approved discount, but not its terms', async () => {
    const discount = await aDiscount({ usage_count: 3 });
    await change(discount, { end_date: '2027-01-01', usage_limit: 5 });
    await expect(change(discount, { discount_value: '50.00' })).rejects.toMatchObject({
      fields: { discount_value: 'This discount is approved as it is: deactivate it, and make a new one.' },
    });
    await expect(change(discount, { usage_limit: 2 })).rejects.toMatchObject({
      fields: { usage_limit: 'It was used 3 times already.' },
    });
  });

  test('a rejected discount with other terms waits again', async () => {
    const discount = await aDiscount({ approval_status: 'rejected', rejection_reason: 'Too much.' });
    expect(await change(discount, { discount_value: '5.00' })).toMatchObject({
      approval_status: 'pending',
      rejection_reason: null,
      discount_value: '5.00',
    });
  });

  test('a clinic that agreed to other terms is asked again', async () => {
    const clinic = await aClinic();
    const discount = await aDiscount({
      approval_status: 'pending',
      requires_provider_approval: true,
      provider_id: clinic.id,
      approved_by_provider_id: clinic.id,
    });
    const part = await aPart(discount, { decision: 'approved' });
    const changed = await change(discount, { discount_value: '30.00' });
    expect(changed).toMatchObject({ discount_value: '30.00', approved_by_provider_id: null });
    const { decision } = await db.app.manager.findOneByOrFail(ProviderDiscount, { id: part.id });
    expect(decision).toBe('pending');
    const [told] = await db.app.manager.findBy(AlertsNotification, { subject_id: discount.id });
    expect(told).toMatchObject({ notifiable_id: clinic.id, type: 'discount.approval_requested' });
    expect(told?.body).toContain('30.00%');
    await expect(change(discount, { provider_id: null })).rejects.toMatchObject({
      fields: { provider_id: 'Clinics were asked about it already: make a new discount instead.' },
    });
  });

  test('an affiliate code that patients have used keeps its name', async () => {
    const unused = await anAffiliateCode();
    expect(await changeCode(unused, { code: 'renamed-1' })).toMatchObject({ code: 'RENAMED-1' });
    const affiliate = await db.app.manager.findOneByOrFail(Affiliate, { id: unused.affiliate_id });
    expect(affiliate.discount_codes).toEqual(['RENAMED-1']);
    const used = await anAffiliateCode({ usage_count: 1 });
    await expect(changeCode(used, { code: 'renamed-2' })).rejects.toMatchObject({
      fields: { code: 'Patients have used this code: issue another one.' },
    });
    expect(await changeCode(used, { usage_limit: 4 })).toMatchObject({ usage_limit: 4 });
  });
});
