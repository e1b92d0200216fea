import { approveDiscount } from '../../../src/domain/discounts/approve-discount.js';
import { deactivateDiscount } from '../../../src/domain/discounts/deactivate-discount.js';
import { Discount, ProviderDiscount } from '../../../src/domain/discounts/entities.js';
import { approval, clinicDecision, code } from '../../../src/domain/discounts/moves.js';
import {
  clinicsAsked,
  recordProviderDecision,
} from '../../../src/domain/discounts/record-provider-decision.js';
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
      approveDiscount(admin(), discount.id, {}),
      requestProviderApproval(admin(), discount.id, { provider_ids: [], provider_share_percentage: 1 }),
      recordProviderDecision(admin(), discount.id, { provider_id, decision: 'approved' }),
    ];
    for (const press of presses) await expect(press).rejects.toMatchObject({ message: sentence });
  });
});

describe('refusals', () => {
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
