import { AuditEntry } from '../../../src/core/entities.js';
import { approveDiscount } from '../../../src/domain/discounts/approve-discount.js';
import { deactivateDiscount } from '../../../src/domain/discounts/deactivate-discount.js';
import { Discount, ProviderDiscount } from '../../../src/domain/discounts/entities.js';
import { recordProviderDecision } from '../../../src/domain/discounts/record-provider-decision.js';
import { rejectDiscount } from '../../../src/domain/discounts/reject-discount.js';
import { requestProviderApproval } from '../../../src/domain/discounts/request-provider-approval.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aDiscount, aPart } from '../../support/discounts.js';
import { aClinic, actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const admin = () => actorAs('admin', staff.admin);
const reason = 'Our margin does not allow it.';
const pending = { approval_status: 'pending' };
const shared = { ...pending, requires_provider_approval: true };
const stored = ({ id }: Discount) => db.app.manager.findOneByOrFail(Discount, { id });
const partsOf = ({ id }: Discount) =>
  db.app.manager.find(ProviderDiscount, { where: { discount_id: id }, order: { id: 'ASC' } });
const toldTo = async ({ id }: Discount, type: string) =>
  (await db.app.manager.findBy(AlertsNotification, { subject_id: id, type })).map(
    ({ notifiable_id }) => notifiable_id,
  );

test("a discount on Hairline's own fee goes live without asking anybody", async () => {
  const discount = await aDiscount(pending);
  await approveDiscount(admin(), discount.id, {});
  expect(await stored(discount)).toMatchObject({
    approval_status: 'approved',
    decided_by_user_id: staff.admin,
    approved_by_provider_id: null,
  });
  expect((await stored(discount)).decided_at).not.toBeNull();
  const [entry] = await db.app.manager.findBy(AuditEntry, {
    entity_id: discount.id,
    action: 'approveDiscount',
  });
  expect(entry?.changes.approval_status).toEqual({ before: 'pending', after: 'approved' });
});

test("a clinic's own discount: the clinic is asked, agrees, and then it can be approved", async () => {
  const clinic = await aClinic();
  const discount = await aDiscount({ ...shared, provider_id: clinic.id });
  await expect(approveDiscount(admin(), discount.id, {})).rejects.toMatchObject({
    message: 'It takes from the clinic as well: ask the clinic first.',
    unlock: { action: 'requestProviderApproval' },
  });

  await requestProviderApproval(admin(), discount.id, { provider_share_percentage: '40' });
  expect(await partsOf(discount)).toMatchObject([
    { provider_id: clinic.id, provider_share_percentage: 40, decision: 'pending' },
  ]);
  expect(await toldTo(discount, 'discount.approval_requested')).toEqual([clinic.id]);
  await expect(approveDiscount(admin(), discount.id, {})).rejects.toMatchObject({
    message: 'It takes from the clinic as well, and no clinic has agreed yet.',
    unlock: { action: 'recordProviderDecision' },
  });

  await recordProviderDecision(admin(), discount.id, { provider_id: clinic.id, decision: 'approved' });
  expect(await stored(discount)).toMatchObject({ approved_by_provider_id: clinic.id, ...pending });
  expect((await toldTo(discount, 'discount.provider_approved')).sort()).toEqual([staff['super-admin']]);

  await approveDiscount(admin(), discount.id, {});
  expect(await stored(discount)).toMatchObject({ approval_status: 'approved' });
  expect(await toldTo(discount, 'discount.approved')).toEqual([clinic.id]);
});

test('of several clinics each decides for itself, and none is named as the one that approved', async () => {
  const discount = await aDiscount(shared);
  const clinics = [await aClinic(), await aClinic(), await aClinic()].map(({ id }) => id);
  await requestProviderApproval(admin(), discount.id, {
    provider_ids: clinics,
    provider_share_percentage: 50,
  });
  const [yes, no] = clinics;
  await recordProviderDecision(admin(), discount.id, { provider_id: yes, decision: 'approved' });
  await recordProviderDecision(admin(), discount.id, {
    provider_id: no,
    decision: 'rejected',
    rejection_reason: reason,
  });
  expect(
    (await partsOf(discount)).map(({ decision, rejection_reason }) => [decision, rejection_reason]),
  ).toEqual(
    expect.arrayContaining([
      ['approved', null],
      ['rejected', reason],
      ['pending', null],
    ]),
  );
  expect(await stored(discount)).toMatchObject({ approved_by_provider_id: null });
  const { remarks } = await approveDiscount.preview(admin(), discount.id, {});
  expect(remarks.map(({ label }) => label)).toEqual(['Works at', 'Not yet at']);
  await approveDiscount(admin(), discount.id, {});
  expect(await toldTo(discount, 'discount.approved')).toEqual([yes]);
});

test('a clinic that declined may be asked again, and a second clinic unnames the first', async () => {
  const discount = await aDiscount(shared);
  const clinic = await aClinic();
  await aPart(discount, { provider_id: clinic.id, decision: 'rejected', rejection_reason: reason });
  await requestProviderApproval(admin(), discount.id, {
    provider_ids: clinic.id,
    provider_share_percentage: 20,
  });
  expect(await partsOf(discount)).toMatchObject([
    { decision: 'pending', provider_share_percentage: 20, rejection_reason: null, decided_at: null },
  ]);
  await recordProviderDecision(admin(), discount.id, { provider_id: clinic.id, decision: 'approved' });
  expect(await stored(discount)).toMatchObject({ approved_by_provider_id: clinic.id });
  const other = await aClinic();
  await requestProviderApproval(admin(), discount.id, {
    provider_ids: [other.id, clinic.id],
    provider_share_percentage: 20,
  });
  expect(await toldTo(discount, 'discount.approval_requested')).toEqual([clinic.id, other.id]);
  expect(await stored(discount)).toMatchObject({ approved_by_provider_id: null });
});

test('a clinic that agreed may change its mind, also once the discount is live', async () => {
  const discount = await aDiscount({ requires_provider_approval: true });
  const part = await aPart(discount, { decision: 'approved' });
  await recordProviderDecision(admin(), discount.id, {
    provider_id: part.provider_id,
    decision: 'rejected',
    rejection_reason: reason,
  });
  expect(await partsOf(discount)).toMatchObject([{ decision: 'rejected', rejection_reason: reason }]);
  expect(await toldTo(discount, 'discount.provider_rejected')).toEqual([staff['super-admin']]);
});

test('a rejected discount says why, to the clinics that were asked', async () => {
  const discount = await aDiscount(shared);
  const part = await aPart(discount);
  await rejectDiscount(admin(), discount.id, { reason });
  expect(await stored(discount)).toMatchObject({ approval_status: 'rejected', rejection_reason: reason });
  expect(await toldTo(discount, 'discount.rejected')).toEqual([part.provider_id]);
  await expect(
    rejectDiscount(admin(), (await aDiscount(pending)).id, { reason: 'no' }),
  ).rejects.toMatchObject({
    fields: { reason: 'Say why, in a few words: the clinics concerned read it.' },
  });
});

test('a deactivated code tells the clinics where it worked', async () => {
  const clinic = await aClinic();
  const discount = await aDiscount({ provider_id: clinic.id });
  await deactivateDiscount(admin(), discount.id, {});
  expect(await stored(discount)).toMatchObject({ status: 'inactive', approval_status: 'approved' });
  expect(await toldTo(discount, 'discount.deactivated')).toEqual([clinic.id]);
});
