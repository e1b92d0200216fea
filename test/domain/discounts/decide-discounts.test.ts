import { AuditEntry } from '../../../src/core/entities.js';
import { approveDiscount } from '../../../src/domain/discounts/approve-discount.js';
import { deactivateDiscount } from '../../../src/domain/discounts/deactivate-discount.js';
import { Discount, ProviderDiscount } from '../../../src/domain/discounts/entities.js';
import { approval, clinicDecision, code } from '../../../src/domain/discounts/moves.js';
import { recordProviderDecision } from '../../../src/domain/discounts/record-provider-decision.js';
import { rejectDiscount } from '../../../src/domain/discounts/reject-discount.js';
import { requestProviderApproval } from '../../../src/domain/discounts/request-provider-approval.js';
import { APPROVAL_STATES, CODE_STATES } from '../../../src/domain/discounts/states.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
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

describe('every state and every decision', () => {
  const elsewhere: Record<string, string> = {
    'approveDiscount rejected': 'This discount was rejected: correct its terms first, then it waits again.',
    'rejectDiscount approved': 'This discount is approved: deactivate it instead.',
  };
  const decisions = {
    approveDiscount: [approveDiscount, 'approved'],
    rejectDiscount: [rejectDiscount, 'rejected'],
  } as const;

  test.each(
    Object.entries(decisions).flatMap(([name, [press, to]]) =>
      APPROVAL_STATES.map((from) => ({ name, press, from, to })),
    ),
  )('$name of a discount that is $from', async ({ name, press, from, to }) => {
    const discount = await aDiscount({ approval_status: from });
    const pressed = press(admin(), discount.id, { reason });
    if (approval.can(from, to)) {
      await pressed;
      expect(await stored(discount)).toMatchObject({ approval_status: to });
      return;
    }
    await expect(pressed).rejects.toMatchObject({
      status: 409,
      message: elsewhere[`${name} ${from}`] ?? `This discount is ${from} already.`,
    });
    expect(await stored(discount)).toMatchObject({ approval_status: from });
  });

  test.each(CODE_STATES)('a code that is %s is switched off, or not', async (status) => {
    const discount = await aDiscount({ status });
    const pressed = deactivateDiscount(admin(), discount.id, {});
    if (code.can(status, 'inactive')) await pressed;
    else
      await expect(pressed).rejects.toMatchObject({
        message: status === 'inactive' ? 'This code is switched off already.' : 'This code has expired.',
      });
    expect((await stored(discount)).status).toBe(status === 'active' ? 'inactive' : status);
  });

  test.each(
    APPROVAL_STATES.flatMap((from) => (['approved', 'rejected'] as const).map((to) => ({ from, to }))),
  )('a clinic whose decision is $from says $to', async ({ from, to }) => {
    const discount = await aDiscount(shared);
    const { provider_id } = await aPart(discount, { decision: from });
    const said = recordProviderDecision(admin(), discount.id, {
      provider_id,
      decision: to,
      rejection_reason: reason,
    });
    if (clinicDecision.can(from, to)) await said;
    else
      await expect(said).rejects.toMatchObject({
        code: 'already_so',
        message: to === 'approved' ? 'This clinic has agreed already.' : 'This clinic has declined already.',
      });
    expect(await partsOf(discount)).toMatchObject([{ decision: to }]);
  });

  test.each(['inactive', 'expired'])('a code that is %s is decided by nobody any more', async (status) => {
    const discount = await aDiscount({ ...shared, status });
    const { provider_id } = await aPart(discount);
    const sentence = status === 'inactive' ? 'This code was switched off.' : 'This code has expired.';
    const presses = [
      () => approveDiscount(admin(), discount.id, {}),
      () => requestProviderApproval(admin(), discount.id, { provider_ids: [], provider_share_percentage: 1 }),
      () => recordProviderDecision(admin(), discount.id, { provider_id, decision: 'approved' }),
    ];
    for (const press of presses) await expect(press()).rejects.toMatchObject({ message: sentence });
  });
});

test('twenty approvals make one', async () => {
  const discount = await aDiscount({ ...pending, provider_id: (await aClinic()).id });
  const result = await allAtOnce(times(20, () => approveDiscount(admin(), discount.id, {})));
  expect(result).toEqual({ won: 1, read: ['This discount is approved already.'] });
  expect(await toldTo(discount, 'discount.approved')).toHaveLength(1);
});

test('an approval and a rejection at once: one of them counts', async () => {
  const discount = await aDiscount(pending);
  const { won } = await allAtOnce([
    () => approveDiscount(admin(), discount.id, {}),
    () => rejectDiscount(admin(), discount.id, { reason }),
  ]);
  expect(won).toBe(1);
});

test('twenty who ask the same clinic ask it once', async () => {
  const discount = await aDiscount(shared);
  const clinic = await aClinic();
  const input = { provider_ids: [clinic.id], provider_share_percentage: 50 };
  const { won } = await allAtOnce(times(20, () => requestProviderApproval(admin(), discount.id, input)));
  expect(won).toBe(1);
  expect(await partsOf(discount)).toHaveLength(1);
  expect(await toldTo(discount, 'discount.approval_requested')).toEqual([clinic.id]);
});
