import { BankingDetail, type ProviderBill, SetCommission } from '../../src/domain/commissions/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { aBill, aBooking, anAccount, arrived, wentBack } from '../support/commissions.js';
import { aTreatment } from '../support/journey.js';
import { daysFromNow } from '../support/story.js';
import { aClinic, make } from '../support/world.js';

let office: BackOffice;
let finance: Client;
let bill: ProviderBill;

beforeAll(async () => {
  office = await openBackOffice();
  finance = await office.server.as('finance');
  const clinic = await aClinic({ provider_name: 'Şişli Göğüs <Kliniği>', city: 'İstanbul' });
  const treatment = await aTreatment({ treatment_name: 'Saç ekimi' });
  const booking = await aBooking({ provider_id: clinic.id, treatment_id: treatment.id });
  const payment = await arrived(office.database, booking, '12345.60');
  await wentBack(payment, '45.60');
  const made = await finance.act('providers', clinic.id, 'generateProviderBill', {
    period_start: '2026-03-01',
    period_end: '2026-03-31',
  });
  const id = /provider_bills\/records\/([^/]+)\/show$/.exec(made.json.redirectUrl ?? '')![1]!;
  bill = { id } as ProviderBill;
});
afterAll(() => office.close());

const print = (client: Client, id = bill.id) => client.get(`/admin/api/bills/${id}/print`);
const pdf = (client: Client, id = bill.id) => client.get(`/admin/api/bills/${id}/pdf`);

test('a bill is a page without a script, under a policy of its own', async () => {
  const { status, headers, text } = await print(finance);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'nonce-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(headers.get('cache-control')).toBe('no-store');
  expect(text).not.toMatch(/<script|\son\w+=|\sstyle=/);
  expect(text).toContain('@media print');
  for (const shown of [
    'Şişli Göğüs &#60;Kliniği&#62;',
    'İstanbul, Turkey',
    'Deposit: Saç ekimi',
    'Draft: not issued yet.',
  ])
    expect(text).toContain(shown);
  for (const sum of ['12,345.60', '-45.60', '12,300.00', '2,460.00', '9,840.00 EUR'])
    expect(text).toContain(sum);
  expect(text).toMatch(/PAT-\d{6}/);
  expect(text).not.toContain('Test Patient');
});

test('a bill is a PDF with its number for a name', async () => {
  const { status, headers, text } = await pdf(finance);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(headers.get('content-disposition')).toMatch(/^inline; filename="HB-\d{6}\.pdf"$/);
  expect(text.slice(0, 5)).toBe('%PDF-');
  expect(text.trimEnd().slice(-5)).toBe('%%EOF');
});

test('a bill is for who may read bills, and for nobody without a session', async () => {
  for (const role of ['admin', 'auditor', 'super-admin']) {
    const client = await office.server.as(role);
    expect([(await print(client)).status, (await pdf(client)).status]).toEqual([200, 200]);
  }
  for (const role of ['support', 'medical', 'content']) {
    const client = await office.server.as(role);
    expect([(await print(client)).status, (await pdf(client)).status]).toEqual([403, 403]);
  }
  const nobody = office.server.anonymous();
  expect([(await print(nobody)).status, (await pdf(nobody)).status]).toEqual([401, 401]);
  expect((await print(finance, '01890000-0000-7000-8000-000000000000')).status).toBe(404);
  expect((await pdf(finance, "x' OR 1=1")).status).toBe(404);
});

test('a bill that waits for a verified account greys its button, with the way to the verification', async () => {
  const waiting = await aBill(office.database, { status: 'issued' });
  const account = await anAccount({ provider_id: waiting.provider_id, verified_at: null });
  const { json } = await finance.show('provider_bills', waiting.id);
  const { blocked, unlocks } = json.record as unknown as {
    blocked: Record<string, string>;
    unlocks: Record<string, { url: string }>;
  };
  expect(blocked.markProviderBillPaid).toBe(
    "The clinic's banking details are not verified: verify them first.",
  );
  expect(unlocks.markProviderBillPaid?.url).toBe(
    `/admin/resources/banking_details/records/${account.id}/verifyBankingDetails`,
  );
});

test('an edit of the IBAN in the form takes the verification away; one of the bank does not', async () => {
  const account = await anAccount();
  const verified = async () =>
    (await office.database.app.manager.findOneByOrFail(BankingDetail, { id: account.id })).verified_at !==
    null;
  const opened = (await finance.show('banking_details', account.id)).json.record!.params;
  expect(
    (await finance.act('banking_details', account.id, 'edit', { ...opened, bank_name: 'Other' })).json.notice
      ?.type,
  ).toBe('success');
  expect(await verified()).toBe(true);
  await finance.act('banking_details', account.id, 'edit', { iban: 'DE89370400440532013000' });
  expect(await verified()).toBe(false);
});

test('rates are set by their button alone', async () => {
  const rate = await make(SetCommission, {
    scope: 'platform',
    commission_percentage: 20,
    effective_from: '2020-01-01',
    set_by_user_id: office.staff.finance!,
  });
  expect((await finance.act('set_commissions', rate.id, 'edit', { commission_percentage: 1 })).status).toBe(
    403,
  );
  const input = {
    scope: 'platform',
    commission_percentage: '21',
    effective_from: daysFromNow(3),
    country: '',
  };
  const { json } = await finance.post('/admin/api/resources/set_commissions/actions/setCommission', input);
  expect(json.notice?.message).toBe('Done: set a commission.');
});

test('the simulator answers who may read commissions, clinics and treatments', async () => {
  const question = {
    provider_id: (await aClinic()).id,
    treatment_id: (await aTreatment()).id,
    day: '2026-03-01',
    amount: '1000',
  };
  const ask = (client: Client, more: object = {}) =>
    client.post('/admin/api/pages/CommissionSimulator', { ...question, ...more });
  const auditor = await office.server.as('auditor');
  expect((await ask(auditor)).json).toMatchObject({
    percentage: 20,
    commission_amount: '200.00',
    net_amount: '800.00',
  });
  expect((await ask(auditor, { amount: 'much' })).json.record?.errors.amount?.message).toBe(
    'An amount such as 1250.00.',
  );
  expect((await ask(await office.server.as('content'))).status).toBe(403);
});
