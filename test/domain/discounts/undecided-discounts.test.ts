import { approveDiscount } from '../../../src/domain/discounts/approve-discount.js';
import { deactivateDiscount } from '../../../src/domain/discounts/deactivate-discount.js';
import { type Discount } from '../../../src/domain/discounts/entities.js';
import {
  clinicsAsked,
  recordProviderDecision,
} from '../../../src/domain/discounts/record-provider-decision.js';
import { rejectDiscount } from '../../../src/domain/discounts/reject-discount.js';
import { requestProviderApproval } from '../../../src/domain/discounts/request-provider-approval.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aDiscount, aPart } from '../../support/discounts.js';
import { aClinic, actorAs } from '../../support/world.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const admin = () => actorAs('admin');
const reason = 'Our margin does not allow it.';
const pending = { approval_status: 'pending' };
const shared = { ...pending, requires_provider_approval: true };
const request = (discount: Discount, input: object = {}) =>
  requestProviderApproval(admin(), discount.id, { provider_share_percentage: 50, ...input });

test('a discount that has ended is not approved', async () => {
  const discount = await aDiscount({ ...pending, start_date: '2026-01-01', end_date: '2026-01-31' });
  await expect(approveDiscount(admin(), discount.id, {})).rejects.toMatchObject({
    message: 'This discount ended on 31 January 2026: change its dates first.',
  });
});

test('after a no of the only clinic it is asked again, or the discount rejected', async () => {
  const discount = await aDiscount(shared);
  await aPart(discount, { decision: 'rejected' });
  await expect(approveDiscount(admin(), discount.id, {})).rejects.toMatchObject({
    message: 'It takes from the clinic as well, and the clinic has declined: ask again, or reject it.',
  });
});

test('no clinic is asked about what it does not bear', async () => {
  await expect(request(await aDiscount(pending))).rejects.toMatchObject({
    message: "This discount lowers Hairline's fee alone: no clinic has to agree.",
  });
});

test("no other clinic is asked about a clinic's own discount", async () => {
  const discount = await aDiscount({ ...shared, provider_id: (await aClinic()).id });
  await expect(request(discount, { provider_ids: [(await aClinic()).id] })).rejects.toMatchObject({
    fields: { provider_ids: 'This discount is of one clinic: no other is concerned.' },
  });
});

test('somebody must be asked, who works, and not twice', async () => {
  const discount = await aDiscount(shared);
  await expect(request(discount)).rejects.toMatchObject({
    fields: { provider_ids: 'Choose at least one clinic.' },
  });
  const closed = await aClinic({ status: 'suspended' });
  await expect(request(discount, { provider_ids: [closed.id] })).rejects.toMatchObject({
    fields: { provider_ids: 'Choose an active clinic.' },
  });
  const clinic = await aClinic();
  await request(discount, { provider_ids: [clinic.id] });
  await expect(request(discount, { provider_ids: [clinic.id] })).rejects.toMatchObject({
    code: 'already_so',
    message: 'These clinics were asked already.',
  });
  await expect(request(discount, { provider_share_percentage: 101 })).rejects.toMatchObject({
    fields: { provider_share_percentage: 'A whole percentage between 0 and 100.' },
  });
});

test('a decision is of a clinic that was asked, and a no has its reason', async () => {
  const discount = await aDiscount(shared);
  await expect(
    recordProviderDecision(admin(), discount.id, {
      provider_id: (await aClinic()).id,
      decision: 'approved',
    }),
  ).rejects.toMatchObject({ message: 'No clinic was asked about this discount.' });
  const { provider_id } = await aPart(discount);
  await expect(
    recordProviderDecision(admin(), discount.id, {
      provider_id: (await aClinic()).id,
      decision: 'approved',
    }),
  ).rejects.toMatchObject({ fields: { provider_id: 'This clinic was not asked.' } });
  await expect(
    recordProviderDecision(admin(), discount.id, { provider_id, decision: 'rejected' }),
  ).rejects.toMatchObject({
    fields: { rejection_reason: "Give the clinic's reason, in a few words." },
  });
});

test('the form offers the clinics that were asked, those that still think first', async () => {
  const discount = await aDiscount(shared);
  const agreed = await aPart(discount, { decision: 'approved' });
  const thinking = await aPart(discount);
  const { provider_id } = await clinicsAsked(admin(), discount.id);
  expect(provider_id.map(({ value }) => value)).toEqual([thinking.provider_id, agreed.provider_id]);
});

test.each(['support', 'medical', 'finance', 'content', 'auditor'])(
  '%s decides nothing here',
  async (role) => {
    const discount = await aDiscount(shared);
    const { provider_id } = await aPart(discount);
    const actor = actorAs(role);
    for (const press of [
      () => approveDiscount(actor, discount.id, {}),
      () => rejectDiscount(actor, discount.id, { reason }),
      () => deactivateDiscount(actor, discount.id, {}),
      () => requestProviderApproval(actor, discount.id, { provider_share_percentage: 1 }),
      () => recordProviderDecision(actor, discount.id, { provider_id, decision: 'approved' }),
    ])
      await expect(press()).rejects.toMatchObject({ code: 'forbidden' });
  },
);
