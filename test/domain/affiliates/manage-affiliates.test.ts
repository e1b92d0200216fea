import { AuditEntry } from '../../../src/core/entities.js';
import { activateAffiliate } from '../../../src/domain/affiliates/activate-affiliate.js';
import { changeAffiliate, enterAffiliate } from '../../../src/domain/affiliates/enter-affiliate.js';
import { Affiliate, AffiliateDiscountCode } from '../../../src/domain/affiliates/entities.js';
import { issueAffiliateCode } from '../../../src/domain/affiliates/issue-affiliate-code.js';
import { affiliate as moves } from '../../../src/domain/affiliates/moves.js';
import { codesToRevoke, revokeAffiliateCode } from '../../../src/domain/affiliates/revoke-affiliate-code.js';
import { AFFILIATE_STATES } from '../../../src/domain/affiliates/states.js';
import { suspendAffiliate } from '../../../src/domain/affiliates/suspend-affiliate.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anAffiliate, anAffiliateCode, inOne } from '../../support/discounts.js';
import { actorAs } from '../../support/world.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
});
afterAll(() => db.close());

const admin = () => actorAs('admin');
const reason = 'Advertised with prices that were not ours.';
const stored = ({ id }: { id: string }) => db.app.manager.findOneByOrFail(Affiliate, { id });
const terms = { discount_type: 'percentage', discount_value: '5' };
const issue = ({ id }: Affiliate, code: string, values: object = {}) =>
  issueAffiliateCode(admin(), id, { ...terms, code, ...values });
const revoke = ({ id }: Affiliate, code: { id: string }) =>
  revokeAffiliateCode(admin(), id, { affiliate_discount_code_id: code.id });

test('an affiliate is entered as a draft, activated, suspended with a reason, and activated again', async () => {
  const affiliate = await inOne((work) =>
    enterAffiliate(work, { affiliate_name: 'Robin', email: 'robin@example.com', commission_value: '4.00' }),
  );
  expect(affiliate.status).toBe('draft');
  await activateAffiliate(admin(), affiliate.id, {});
  expect(await stored(affiliate)).toMatchObject({ status: 'active' });
  await suspendAffiliate(admin(), affiliate.id, { reason });
  expect(await stored(affiliate)).toMatchObject({ status: 'suspended' });
  const [entry] = await db.app.manager.findBy(AuditEntry, {
    entity_id: affiliate.id,
    action: 'suspendAffiliate',
  });
  expect(entry).toMatchObject({ reason });
  await activateAffiliate(admin(), affiliate.id, {});
  expect(await stored(affiliate)).toMatchObject({ status: 'active' });
});

test('whoever suspends sees which codes stop', async () => {
  const { affiliate_id, code } = await anAffiliateCode();
  const { remarks } = await suspendAffiliate.preview(admin(), affiliate_id, { reason });
  expect(remarks).toEqual([{ label: 'Codes that stop', value: code }]);
});

describe('every state and every button', () => {
  const buttons = {
    activateAffiliate: [activateAffiliate, 'active'],
    suspendAffiliate: [suspendAffiliate, 'suspended'],
  } as const;
  const sentences: Record<string, string> = {
    'activateAffiliate active': 'This affiliate is active already.',
    'suspendAffiliate suspended': 'This affiliate is suspended already.',
    'suspendAffiliate draft': 'This affiliate has not been activated yet.',
    'suspendAffiliate inactive': 'This partnership has ended.',
  };

  test.each(
    Object.entries(buttons).flatMap(([name, [press, to]]) =>
      AFFILIATE_STATES.map((from) => ({ name, press, from, to })),
    ),
  )('$name of an affiliate that is $from', async ({ name, press, from, to }) => {
    const affiliate = await anAffiliate({ status: from });
    const pressed = press(admin(), affiliate.id, { reason });
    if (moves.can(from, to)) await pressed;
    else await expect(pressed).rejects.toMatchObject({ status: 409, message: sentences[`${name} ${from}`] });
    expect((await stored(affiliate)).status).toBe(moves.can(from, to) ? to : from);
  });
});

test.each<[string, Partial<Affiliate>, string]>([
  ['earns nothing', { commission_value: '0.00' }, 'Say first what this affiliate earns.'],
  ['has no currency', { commission_type: 'fixed' }, 'A fixed commission needs its currency.'],
  [
    'has left',
    { end_date: '2026-01-31' },
    'The partnership ended on 31 January 2026: change its dates first.',
  ],
])('an affiliate that %s is not activated', async (_what, values, message) => {
  const affiliate = await anAffiliate({ status: 'draft', ...values });
  await expect(activateAffiliate(admin(), affiliate.id, {})).rejects.toMatchObject({ message });
});

test.each<[Partial<Affiliate>, object]>([
  [{ commission_type: 'fixed', currency: null }, { currency: 'A fixed commission needs its currency.' }],
  [{ commission_value: '101.00' }, { commission_value: 'At most 100 per cent.' }],
  [{ start_date: '2026-02-01', end_date: '2026-01-01' }, { end_date: 'It ends before it starts.' }],
])('terms such as %j do not go together', async (values, fields) => {
  const affiliate = await anAffiliate();
  await expect(inOne((work) => changeAffiliate(work, affiliate, values))).rejects.toMatchObject({ fields });
});

test("the affiliate's list follows its codes", async () => {
  const affiliate = await anAffiliate();
  const first = await issue(affiliate, 'first-1');
  await issue(affiliate, 'second-1', {
    discount_type: 'fixed',
    discount_value: '50.5',
    currency: 'EUR',
    usage_limit: '10',
    start_date: '2026-01-01',
    end_date: '',
  });
  expect((await stored(affiliate)).discount_codes).toEqual(['FIRST-1', 'SECOND-1']);
  expect(await db.app.manager.findOneBy(AffiliateDiscountCode, { code: 'SECOND-1' })).toMatchObject({
    affiliate_id: affiliate.id,
    discount_value: '50.50',
    currency: 'EUR',
    usage_limit: 10,
    start_date: '2026-01-01',
    end_date: null,
    status: 'active',
  });
  const offered = await codesToRevoke(admin(), affiliate.id);
  expect(offered.affiliate_discount_code_id.map(({ label }) => label)).toEqual([
    'FIRST-1 (used 0 times)',
    'SECOND-1 (used 0 times)',
  ]);

  await revoke(affiliate, first);
  expect((await stored(affiliate)).discount_codes).toEqual(['SECOND-1']);
  expect(await db.app.manager.findOneBy(AffiliateDiscountCode, { id: first.id })).toMatchObject({
    status: 'inactive',
  });
  await expect(revoke(affiliate, first)).rejects.toMatchObject({
    code: 'already_so',
    message: 'This code is revoked already.',
  });
});

test('a code that expired, or is of somebody else, is not revoked', async () => {
  const affiliate = await anAffiliate();
  await expect(revoke(affiliate, affiliate)).rejects.toMatchObject({
    message: 'This affiliate has no code that could be revoked.',
    unlock: { action: 'issueAffiliateCode' },
  });
  const expired = await anAffiliateCode({ affiliate_id: affiliate.id, status: 'expired' });
  await anAffiliateCode({ affiliate_id: affiliate.id });
  await expect(revoke(affiliate, expired)).rejects.toMatchObject({ message: 'This code has expired.' });
  await expect(revoke(affiliate, await anAffiliateCode())).rejects.toMatchObject({
    fields: { affiliate_discount_code_id: "This is not one of the affiliate's codes." },
  });
});

test('a suspended affiliate gets no code', async () => {
  await expect(issue(await anAffiliate({ status: 'suspended' }), 'NEVER-1')).rejects.toMatchObject({
    message: 'This affiliate is suspended: activate it first.',
    unlock: { action: 'activateAffiliate' },
  });
});

test.each([
  [{ discount_value: 'much' }, { discount_value: 'A number such as 10 or 150.00.' }],
  [{ discount_value: '0' }, { discount_value: 'More than nothing.' }],
  [{ discount_type: 'free' }, { discount_type: 'Choose a percentage or a fixed amount.' }],
  [{ currency: 'euro' }, { currency: 'A currency code of three capitals, such as EUR.' }],
  [{ usage_limit: '0' }, { usage_limit: 'Once at least.' }],
  [{ start_date: 'soon' }, { start_date: 'A date such as 2026-01-31.' }],
])('%j makes no code', async (values, fields) => {
  await expect(issue(await anAffiliate(), 'WRONG-1', values)).rejects.toMatchObject({ fields });
});

test.each(['support', 'medical', 'finance', 'content', 'auditor'])(
  '%s manages no affiliates',
  async (role) => {
    const { id, affiliate_id } = await anAffiliateCode();
    const actor = actorAs(role);
    for (const press of [
      () => activateAffiliate(actor, affiliate_id, {}),
      () => suspendAffiliate(actor, affiliate_id, { reason }),
      () => issueAffiliateCode(actor, affiliate_id, { ...terms, code: 'NEVER-2' }),
      () => revokeAffiliateCode(actor, affiliate_id, { affiliate_discount_code_id: id }),
    ])
      await expect(press()).rejects.toMatchObject({ code: 'forbidden' });
  },
);

test('twenty suspensions make one', async () => {
  const { id } = await anAffiliate();
  const result = await allAtOnce(times(20, () => suspendAffiliate(admin(), id, { reason })));
  expect(result).toEqual({ won: 1, read: ['This affiliate is suspended already.'] });
});

test('twenty codes issued to one affiliate at once all stand in its list', async () => {
  const affiliate = await anAffiliate();
  let n = 0;
  const { won } = await allAtOnce(times(20, () => issue(affiliate, `LIST-${n++}`)));
  expect(won).toBe(20);
  expect((await stored(affiliate)).discount_codes).toHaveLength(20);
});
