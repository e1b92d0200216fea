import { BankingDetail, ProviderBill, ProviderBillLine } from '../../../src/domain/commissions/entities.js';
import { generateProviderBill } from '../../../src/domain/commissions/generate-provider-bill.js';
import { issueProviderBill } from '../../../src/domain/commissions/issue-provider-bill.js';
import { markProviderBillPaid } from '../../../src/domain/commissions/mark-provider-bill-paid.js';
import { bill as moves, type BillState } from '../../../src/domain/commissions/moves.js';
import { accountOptions } from '../../../src/domain/commissions/payout-accounts.js';
import { verifyBankingDetails } from '../../../src/domain/commissions/verify-banking-details.js';
import { voidProviderBill } from '../../../src/domain/commissions/void-provider-bill.js';
import { aBill, anAccount } from '../../support/commissions.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { daysFromNow } from '../../support/story.js';
import { tracesOf } from '../../support/traces.js';
import { aClinic, actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let finance: ReturnType<typeof actorAs>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  finance = actorAs('finance', (await makeStaff(db)).finance);
});
afterAll(() => db.close());

const due_date = daysFromNow(30);
const paid = { payout_reference: 'PO-77' };
const reason = 'Wrong account';
const stored = ({ id }: ProviderBill) => db.app.manager.findOneByOrFail(ProviderBill, { id });
const liveLines = ({ id }: ProviderBill) =>
  db.app.manager
    .findBy(ProviderBillLine, { provider_bill_id: id })
    .then((lines) => lines.filter(({ live_payment_id }) => live_payment_id !== null).length);
const told = async (act: () => Promise<unknown>) =>
  (await tracesOf(db.app.manager, act)).notifications.map(({ notifiable_type, type, locale }) => [
    notifiable_type,
    type,
    locale,
  ]);

async function aBillThatIs(status: BillState, values: Partial<ProviderBill> = {}) {
  const { id } = await aClinic();
  await anAccount({ provider_id: id });
  const issued = status === 'draft' ? {} : { issued_at: new Date(), due_date };
  return aBill(db, { provider_id: id, status, ...issued, ...values });
}

test('an issued bill has its day, and the clinic is told in its language', async () => {
  const bill = await aBillThatIs('draft');
  expect(await told(() => issueProviderBill(finance, bill.id, { due_date }))).toEqual([
    ['Provider', 'provider_bill.issued', 'tr'],
  ]);
  expect(await stored(bill)).toMatchObject({
    status: 'issued',
    due_date,
    issued_at: expect.any(Date) as Date,
  });
});

test('a day in the past is refused', async () => {
  const bill = await aBillThatIs('draft');
  await expect(issueProviderBill(finance, bill.id, { due_date: daysFromNow(-1) })).rejects.toMatchObject({
    fields: { due_date: 'The day by which it is paid is not in the past.' },
  });
});

test('a paid bill says to which account, and the clinic is told', async () => {
  const bill = await aBillThatIs('issued');
  const account = await db.app.manager.findOneByOrFail(BankingDetail, { provider_id: bill.provider_id });
  const { remarks } = await markProviderBillPaid.preview(finance, bill.id, paid);
  expect(remarks).toEqual([
    { label: 'Paid out', value: '800.00 EUR' },
    { label: 'Account', value: 'First Bank, EUR, …1326' },
  ]);
  expect(await told(() => markProviderBillPaid(finance, bill.id, paid))).toEqual([
    ['Provider', 'provider_bill.paid', 'tr'],
  ]);
  expect(await stored(bill)).toMatchObject({ status: 'paid', ...paid, banking_detail_id: account.id });
});

test('nothing is paid to an account that nobody verified; verifying it unlocks the payment', async () => {
  const bill = await aBill(db, { status: 'issued', due_date, issued_at: new Date() });
  await expect(markProviderBillPaid.check(finance, bill.id)).rejects.toMatchObject({
    message: 'The clinic has no account: enter its banking details first.',
    unlock: { table: 'providers', id: bill.provider_id },
  });
  const account = await anAccount({ provider_id: bill.provider_id, verified_at: null });
  await expect(markProviderBillPaid(finance, bill.id, paid)).rejects.toMatchObject({
    message: "The clinic's banking details are not verified: verify them first.",
    unlock: { table: 'banking_details', id: account.id, action: 'verifyBankingDetails' },
  });
  expect(await stored(bill)).toMatchObject({ status: 'issued', paid_at: null });
  await verifyBankingDetails(finance, account.id, {});
  await markProviderBillPaid(finance, bill.id, paid);
  expect(await stored(bill)).toMatchObject({ status: 'paid', banking_detail_id: account.id });
});

test('among several verified accounts in the currency one is chosen, and no other will do', async () => {
  const bill = await aBillThatIs('issued');
  const second = await anAccount({ provider_id: bill.provider_id, bank_name: 'Second Bank' });
  const dollars = await anAccount({ provider_id: bill.provider_id, currency: 'USD' });
  const foreign = await anAccount();
  const { banking_detail_id } = await accountOptions(finance, bill.id);
  expect(await accountOptions(finance, '')).toEqual({});
  expect(banking_detail_id?.map(({ label }) => label).sort()).toEqual([
    'First Bank, EUR, …1326',
    'Second Bank, EUR, …1326',
  ]);
  for (const wrong of [undefined, dollars.id, foreign.id])
    await expect(
      markProviderBillPaid(finance, bill.id, { ...paid, banking_detail_id: wrong }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { banking_detail_id: expect.any(String) as string } });
  await markProviderBillPaid(finance, bill.id, { ...paid, banking_detail_id: second.id });
  expect(await stored(bill)).toMatchObject({ banking_detail_id: second.id });
});

test('a payment without the reference of the bank is refused', async () => {
  const bill = await aBillThatIs('issued');
  await expect(markProviderBillPaid(finance, bill.id, { payout_reference: ' ' })).rejects.toMatchObject({
    fields: { payout_reference: "The bank's reference of the transfer." },
  });
});

test('a void bill frees its payments for the next one; only a clinic that had it is told', async () => {
  const draft = await aBillThatIs('draft');
  expect(await told(() => voidProviderBill(finance, draft.id, { reason }))).toEqual([]);
  const bill = await aBillThatIs('issued');
  expect(await told(() => voidProviderBill(finance, bill.id, { reason }))).toEqual([
    ['Provider', 'provider_bill.void', 'tr'],
  ]);
  expect(await stored(bill)).toMatchObject({ status: 'void', void_reason: reason });
  expect(await liveLines(bill)).toBe(0);
  const { period_start, period_end } = bill;
  const next = await generateProviderBill(finance, bill.provider_id, { period_start, period_end });
  expect(next).toMatchObject({ gross_amount: '1000.00' });
  expect(await liveLines(next)).toBe(1);
});

const presses: Record<Exclude<BillState, 'draft'>, (bill: ProviderBill) => Promise<unknown>> = {
  issued: ({ id }) => issueProviderBill(finance, id, { due_date }),
  paid: ({ id }) => markProviderBillPaid(finance, id, paid),
  void: ({ id }) => voidProviderBill(finance, id, { reason }),
};
const SENTENCES: Record<string, string> = {
  'draft paid': 'This bill is a draft: issue it first.',
  'paid issued': 'This bill is paid: what has to be corrected goes on the next one.',
  'paid void': 'This bill is paid: what has to be corrected goes on the next one.',
  'void issued': 'This bill is void.',
  'void paid': 'This bill is void.',
};

test.each(
  (Object.keys(moves.moves) as BillState[]).flatMap((from) =>
    (Object.keys(presses) as Exclude<BillState, 'draft'>[]).map((to) => [from, to] as const),
  ),
)('a bill that is %s becomes %s only where the machine says so', async (from, to) => {
  const bill = await aBillThatIs(from, from === 'paid' ? { paid_at: new Date() } : {});
  const lines = await liveLines(bill);
  if (moves.can(from, to)) {
    await presses[to](bill);
    expect(await stored(bill)).toMatchObject({ status: to });
    return;
  }
  await expect(presses[to](bill)).rejects.toMatchObject({
    status: 409,
    message: from === to ? `This bill is ${from} already.` : SENTENCES[`${from} ${to}`],
  });
  expect(await stored(bill)).toMatchObject({ status: from });
  expect(await liveLines(bill)).toBe(lines);
});

test('a draft that should be paid leads to its issue', async () => {
  const { id } = await aBillThatIs('draft');
  await expect(markProviderBillPaid.check(finance, id)).rejects.toMatchObject({
    unlock: { table: 'provider_bills', id, action: 'issueProviderBill' },
  });
});

test.each(['admin', 'support', 'medical', 'content', 'auditor'])('%s may decide nothing', async (role) => {
  const { id } = await aBillThatIs('draft');
  const actor = actorAs(role);
  for (const press of [
    () => issueProviderBill(actor, id, { due_date }),
    () => markProviderBillPaid(actor, id, paid),
    () => voidProviderBill(actor, id, { reason }),
  ])
    await expect(press()).rejects.toMatchObject({ code: 'forbidden' });
});

test('twenty who pay a bill pay it once; paying and voiding at once do one of the two', async () => {
  const bill = await aBillThatIs('issued');
  const { won, read } = await allAtOnce(times(20, () => presses.paid(bill)));
  expect({ won, read }).toEqual({ won: 1, read: ['This bill is paid already.'] });
  const other = await aBillThatIs('issued');
  const both = await allAtOnce([() => presses.paid(other), () => presses.void(other)]);
  expect(both.won).toBe(1);
  expect(await liveLines(other)).toBe((await stored(other)).status === 'paid' ? 1 : 0);
});

test('voiding and billing again at once never bill a payment twice', async () => {
  const bill = await aBillThatIs('issued');
  const { provider_id, period_start, period_end } = bill;
  const again = () => generateProviderBill(finance, provider_id, { period_start, period_end });
  await allAtOnce([() => presses.void(bill), ...times(8, again)]);
  await again().catch(() => undefined);
  const made = await db.app.manager.findBy(ProviderBill, { provider_id });
  expect(made.map(({ status }) => status).sort()).toEqual(['draft', 'void']);
});
