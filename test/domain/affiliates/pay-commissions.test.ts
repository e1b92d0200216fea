import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { systemActor } from '../../../src/core/actor.js';
import { OutboxMessage } from '../../../src/core/entities.js';
import { storage, useStorage } from '../../../src/core/storage.js';
import { accrueAffiliateCommission } from '../../../src/domain/affiliates/accrue-commission.js';
import { type Affiliate, AffiliateCommission } from '../../../src/domain/affiliates/entities.js';
import { payAffiliateCommissions } from '../../../src/domain/affiliates/pay-affiliate-commissions.js';
import { periodOf } from '../../../src/domain/affiliates/period.js';
import { reverseAffiliateCommission } from '../../../src/domain/affiliates/reverse-commission.js';
import { writeAffiliateStatement } from '../../../src/domain/affiliates/write-statement.js';
import { Payment } from '../../../src/domain/payments/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { BackgroundTask } from '../../../src/domain/tasks/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import {
  anAccount,
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
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'statements-'));
  useStorage(folder);
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  await aPlatformRate(15);
  setting = await aSetting();
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

const finance = () => actorAs('finance', staff.finance);
let references = 0;
const pay = (rows: readonly AffiliateCommission[], reference = `SEPA-${++references}`) =>
  payAffiliateCommissions(finance(), '', { ids: rows.map(({ id }) => id), payout_reference: reference });
const stored = ({ id }: AffiliateCommission) => db.app.manager.findOneByOrFail(AffiliateCommission, { id });
const refunded = async (commission: AffiliateCommission, amount: string) => {
  const payment = await db.app.manager.findOneByOrFail(Payment, { id: commission.payment_id });
  const refund = await aRefund(payment, amount);
  return inOne((work) => reverseAffiliateCommission(work, refund));
};

async function aPartner(values: Partial<Affiliate> = {}) {
  const affiliate = await anAffiliate({ commission_value: '10.00', ...values });
  const account = await anAccount(affiliate);
  const code = await anAffiliateCode({ affiliate_id: affiliate.id });
  /** An approved commission for a payment of so much. */
  const earn = async (amount: string, patch: Partial<AffiliateCommission> = {}) => {
    const quote = await quoteWith(setting, { discount_code: code.code });
    const payment = await aPayment(quote, { amount });
    const commission = (await inOne((work) => accrueAffiliateCommission(work, payment)))!;
    await db.app.manager.update(AffiliateCommission, { id: commission.id }, { status: 'approved', ...patch });
    return stored(commission);
  };
  return { affiliate, account, code, earn };
}

test('what is approved is paid under one reference, in the statement of its cycle, to the verified account', async () => {
  const { affiliate, account, code, earn } = await aPartner({ payment_cycle: 'quarterly' });
  const rows = [
    await earn('200.00', { created_at: new Date('2026-02-27T23:30:00Z') }),
    await earn('90.50', { created_at: new Date('2026-03-31T10:00:00Z') }),
  ];
  const { remarks } = await payAffiliateCommissions.preview(finance(), '', {
    ids: rows.map(({ id }) => id),
    payout_reference: 'SEPA 2026-04',
  });
  expect(remarks).toEqual([
    { label: `Paid to ${affiliate.company_name}`, value: '29.05 EUR' },
    { label: 'Statement', value: '1 January 2026 to 31 March 2026' },
  ]);

  await pay(rows, 'SEPA 2026-04');
  for (const row of rows) {
    expect(await stored(row)).toMatchObject({
      status: 'paid',
      payout_reference: 'SEPA 2026-04',
      banking_detail_id: account.id,
      period_start: '2026-01-01',
      period_end: '2026-03-31',
    });
    expect((await stored(row)).paid_at).not.toBeNull();
  }
  const told = await db.app.manager.findBy(AlertsNotification, { type: 'affiliate_commission.paid' });
  expect(told.map(({ notifiable_id }) => notifiable_id).sort()).toEqual(
    [staff.admin, staff['super-admin']].sort(),
  );
  expect(told[0]!.body).toBe(`${affiliate.company_name}: 29.05 EUR, reference SEPA 2026-04.`);

  const task = await db.app.manager.findOneByOrFail(BackgroundTask, { user_id: staff.finance! });
  expect(task).toMatchObject({ kind: 'download', state: 'running', total: 2, file_path: null });
  const [message] = await db.app.manager.findBy(OutboxMessage, { name: 'write-affiliate-statement' });
  expect(message!.payload).toEqual({ task_id: task.id });

  await writeAffiliateStatement(systemActor('job', 'test'), task.id);
  await writeAffiliateStatement(systemActor('job', 'test'), task.id);
  const written = await db.app.manager.findOneByOrFail(BackgroundTask, { id: task.id });
  expect(written).toMatchObject({ state: 'done', done_count: 2 });
  expect(written.file_path).toMatch(/\/affiliate-statement-2026-01-01-EUR\.csv$/);
  const lines = (await text((await storage().get(written.file_path!))!.stream)).trim().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe(
    ['2026-02-27', code.code, rows[0]!.quote_id, rows[0]!.payment_id, '200.00', '20.00', '', 'EUR'].join(
      ',',
    ) + ',2026-01-01,2026-03-31,SEPA 2026-04',
  );
  expect(lines[3]).toBe('Paid,,,,29.05,29.05,0.00,EUR,,,');
});

test('each affiliate and each currency has its own statement, all or none', async () => {
  const [one, two] = [await aPartner(), await aPartner()];
  const rows = [
    await one.earn('100.00'),
    await one.earn('100.00', { currency: 'GBP' }),
    await two.earn('100.00'),
  ];
  const before = await db.app.manager.countBy(BackgroundTask, { user_id: staff.finance! });
  await db.app.manager.query('UPDATE banking_details SET verified_at = NULL WHERE id = ?', [two.account.id]);
  await expect(pay(rows)).rejects.toMatchObject({
    message: `The bank account of ${two.affiliate.company_name} is not verified yet.`,
    unlock: { table: 'banking_details', id: two.account.id, action: 'verifyBankingDetails' },
  });
  for (const row of rows) expect((await stored(row)).status).toBe('approved');
  await db.app.manager.query('UPDATE banking_details SET verified_at = NOW() WHERE id = ?', [two.account.id]);
  await pay(rows);
  const tasks = await db.app.manager.countBy(BackgroundTask, { user_id: staff.finance! });
  expect(tasks - before).toBe(3);
});

test('what a refund took back since the last payout is subtracted from the next one', async () => {
  const { earn, affiliate } = await aPartner();
  const first = await earn('500.00');
  await pay([first]);
  const back = (await refunded(first, '120.00'))!;
  const next = await earn('300.00');
  const { remarks } = await payAffiliateCommissions.preview(finance(), '', {
    ids: [next.id],
    payout_reference: 'SEPA-next',
  });
  expect(remarks[0]).toEqual({
    label: `Paid to ${affiliate.company_name}`,
    value: '18.00 EUR (30.00 less 12.00 for refunds)',
  });
  await pay([next], 'SEPA-next');
  expect(await stored(back)).toMatchObject({ status: 'paid', payout_reference: 'SEPA-next' });
});

test('what a refund took back from a commission goes with that one, not before it', async () => {
  const { earn } = await aPartner();
  const [first, second] = [await earn('500.00'), await earn('300.00')];
  const back = (await refunded(first, '120.00'))!;
  await expect(pay([second, back])).rejects.toMatchObject({
    message: 'A refund takes back from a commission that is not among these: choose that one too.',
    unlock: { id: first.id },
  });
  await pay([second]);
  expect(await stored(back)).toMatchObject({ status: 'approved' });
  await pay([first]);
  expect(await stored(back)).toMatchObject({ status: 'paid' });
});

test('where refunds took back as much, nothing is paid', async () => {
  const { earn, affiliate } = await aPartner();
  const first = await earn('500.00');
  await pay([first]);
  await refunded(first, '500.00');
  await expect(pay([await earn('300.00')])).rejects.toMatchObject({
    message: `Nothing is left to pay to ${affiliate.company_name}: refunds took back 50.00 of 30.00 EUR.`,
  });
});

describe('refusals', () => {
  test.each([
    ['pending', 'This commission is not approved yet. Choose approved ones only.'],
    ['cancelled', 'This commission was cancelled. Choose approved ones only.'],
    ['paid', 'This commission is paid already. Choose approved ones only.'],
  ])('a commission that is %s is not paid', async (status, message) => {
    const { earn } = await aPartner();
    await expect(pay([await earn('100.00'), await earn('100.00', { status })])).rejects.toMatchObject({
      message,
    });
  });

  test('a second press finds them paid', async () => {
    const { earn } = await aPartner();
    const row = await earn('100.00');
    await pay([row]);
    await expect(pay([row])).rejects.toMatchObject({
      code: 'already_so',
      message: 'These commissions are paid already.',
    });
  });

  test('a reference stands for one payout', async () => {
    const { earn } = await aPartner();
    await pay([await earn('100.00')], 'SEPA-once');
    await expect(pay([await earn('100.00')], 'SEPA-once')).rejects.toMatchObject({
      fields: { payout_reference: 'Another payout has this reference already.' },
    });
    await expect(pay([await earn('100.00')], ' ')).rejects.toMatchObject({ status: 400 });
    await expect(pay([])).rejects.toMatchObject({ fields: { ids: 'Choose at least one commission.' } });
  });

  test('a suspended affiliate, one in the trash and one without an account are not paid', async () => {
    const held = await aPartner();
    const row = await held.earn('100.00');
    await db.app.manager.query("UPDATE affiliates SET status = 'suspended' WHERE id = ?", [
      held.affiliate.id,
    ]);
    await expect(pay([row])).rejects.toMatchObject({
      message: `${held.affiliate.company_name} is suspended: nothing is paid until it is active again.`,
      unlock: { action: 'activateAffiliate' },
    });
    const gone = await aPartner({ company_name: null });
    const [last, other] = [await gone.earn('100.00'), await gone.earn('100.00')];
    await db.app.manager.query('UPDATE banking_details SET deleted_at = NOW() WHERE id = ?', [
      gone.account.id,
    ]);
    await expect(pay([last])).rejects.toMatchObject({
      message: `The affiliate with ${gone.code.code} has no bank account yet.`,
    });
    await db.app.manager.query('UPDATE affiliates SET deleted_at = NOW() WHERE id = ?', [gone.affiliate.id]);
    await expect(pay([last, other])).rejects.toMatchObject({
      message: 'One of these affiliates is in the trash.',
    });
  });

  test.each(['admin', 'support', 'medical', 'content', 'auditor'])('%s pays nobody', async (role) => {
    const { earn } = await aPartner();
    const input = { ids: [(await earn('100.00')).id], payout_reference: 'SEPA-role' };
    await expect(payAffiliateCommissions(actorAs(role), '', input)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

test('twenty who pay the same at once pay once', async () => {
  const { earn } = await aPartner();
  const rows = [await earn('100.00'), await earn('200.00')];
  const before = await db.app.manager.countBy(BackgroundTask, { user_id: staff.finance! });
  const { won, read } = await allAtOnce(times(20, () => pay(rows)));
  expect({ won, read }).toEqual({ won: 1, read: ['These commissions are paid already.'] });
  expect(await db.app.manager.countBy(BackgroundTask, { user_id: staff.finance! })).toBe(before + 1);
});

test.each([
  ['weekly', ['2026-03-04', '2026-03-08'], '2026-03-02', '2026-03-08'],
  ['weekly', ['2026-03-04', '2026-03-09'], '2026-03-02', '2026-03-15'],
  ['monthly', ['2026-02-01'], '2026-02-01', '2026-02-28'],
  ['quarterly', ['2026-12-31'], '2026-10-01', '2026-12-31'],
])('a statement of %s cycles with %j lasts from %s to %s', (cycle, days, period_start, period_end) => {
  const moments = days.map((day) => new Date(`${day}T12:00:00Z`));
  expect(periodOf(cycle, moments)).toEqual({ period_start, period_end });
});
