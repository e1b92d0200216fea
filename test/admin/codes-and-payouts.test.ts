import { AffiliateCommission } from '../../src/domain/affiliates/entities.js';
import { accrueAffiliateCommission } from '../../src/domain/affiliates/accrue-commission.js';
import { Discount } from '../../src/domain/discounts/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import {
  aDiscount,
  anAccount,
  anAffiliate,
  anAffiliateCode,
  aPayment,
  aSetting,
  inOne,
  quoteWith,
} from '../support/discounts.js';
import { aPlatformRate } from '../support/journey.js';

let office: BackOffice;
let admin: Client;
let finance: Client;

beforeAll(async () => {
  office = await openBackOffice();
  admin = await office.server.as('admin');
  finance = await office.server.as('finance');
  await aPlatformRate(15);
});
afterAll(() => office.close());

const discount = { discount_type: 'percentage', discount_value: '10' };

test('the form of a discount makes one that waits, whatever else is sent', async () => {
  await admin.create('discounts', {
    ...discount,
    discount_code: 'door-10',
    status: 'expired',
    approval_status: 'approved',
    usage_count: 7,
  });
  const row = await office.database.app.manager.findOneBy(Discount, { discount_code: 'DOOR-10' });
  expect(row).toMatchObject({ status: 'active', approval_status: 'pending', usage_count: 0 });
});

test('a code that is taken is said at its field, at creation and at edit', async () => {
  const { code } = await anAffiliateCode();
  const fault = { discount_code: { message: 'An affiliate has this code already.' } };
  const made = await admin.create('discounts', { ...discount, discount_code: code.toLowerCase() });
  expect(made.json.record?.errors).toMatchObject(fault);
  const { id } = await aDiscount({ approval_status: 'pending' });
  const edited = await admin.act('discounts', id, 'edit', { discount_code: code });
  expect(edited.json.record?.errors).toMatchObject(fault);
});

test('no form writes what a clinic decided', async () => {
  expect((await admin.create('provider_discounts', {})).status).toBe(403);
});

test('chosen commissions are previewed and paid together, and the statement is among the own tasks', async () => {
  const affiliate = await anAffiliate();
  await anAccount(affiliate);
  const { code } = await anAffiliateCode({ affiliate_id: affiliate.id });
  const quote = await quoteWith(await aSetting(), { discount_code: code });
  const payment = await aPayment(quote);
  const { id } = (await inOne((work) => accrueAffiliateCommission(work, payment)))!;
  expect((await admin.act('affiliate_commissions', id, 'approveAffiliateCommission')).json.notice?.type).toBe(
    'success',
  );
  const path = '/admin/api/resources/affiliate_commissions/actions/payAffiliateCommissions';
  const fields = { ids: [id], payout_reference: 'SEPA-door' };
  const look = await finance.post(path, { ...fields, _preview: true });
  expect(look.json).toMatchObject({
    remarks: expect.arrayContaining([
      { label: `Paid to ${affiliate.company_name}`, value: '10.00 EUR' },
    ]) as [],
  });
  expect((await admin.post(path, fields)).status).toBe(403);
  expect((await finance.post(path, fields)).json.notice?.type).toBe('success');
  expect(await office.database.app.manager.findOneBy(AffiliateCommission, { id })).toMatchObject({
    status: 'paid',
    payout_reference: 'SEPA-door',
  });
  const [task] = (await finance.get('/admin/api/pages/Tasks')).json.tasks as { title: string }[];
  expect(task?.title).toBe(`Statement: ${affiliate.company_name}, EUR`);
});
