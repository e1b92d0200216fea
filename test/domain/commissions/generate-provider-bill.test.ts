import { ProviderBill, ProviderBillLine } from '../../../src/domain/commissions/entities.js';
import { generateProviderBill } from '../../../src/domain/commissions/generate-provider-bill.js';
import { voidProviderBill } from '../../../src/domain/commissions/void-provider-bill.js';
import { type Provider } from '../../../src/domain/providers/entities.js';
import { type Quote } from '../../../src/domain/quotes/entities.js';
import { aBooking, arrived, noon, wentBack } from '../../support/commissions.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { daysFromNow } from '../../support/story.js';
import { aClinic, actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let finance: ReturnType<typeof actorAs>;
let clinic: Provider;
let booking: Quote;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  finance = actorAs('finance', (await makeStaff(db)).finance);
});
beforeEach(async () => {
  clinic = await aClinic();
  booking = await aBooking({ provider_id: clinic.id, commission: 15 });
});
afterAll(() => db.close());

const march = { period_start: '2026-03-01', period_end: '2026-03-31' };
const april = { period_start: '2026-04-01', period_end: '2026-04-30' };
const generate = (input: object = march, id = clinic.id) => generateProviderBill(finance, id, input);
const linesOf = async ({ id }: ProviderBill) =>
  (
    await db.app.manager.find(ProviderBillLine, {
      where: { provider_bill_id: id },
      order: { net_amount: 'DESC' },
    })
  ).map((line) => [line.gross_amount, line.commission_percentage, line.commission_amount, line.net_amount]);
const bills = () => db.app.manager.findBy(ProviderBill, { provider_id: clinic.id });

test('a bill holds what came in and what went back, with the commission of each quote, to the cent', async () => {
  const other = await aBooking({ provider_id: clinic.id, commission: 8 });
  const payment = await arrived(db, booking, '1000.10');
  await wentBack(payment, '33.33');
  await arrived(db, other, '0.99');
  const bill = await generate();
  expect(bill).toMatchObject({
    provider_id: clinic.id,
    ...march,
    gross_amount: '967.76',
    commission_amount: '145.10',
    net_amount: '822.66',
    currency: 'EUR',
    status: 'draft',
    bill_number: expect.stringMatching(/^HB-\d{6}$/) as string,
  });
  expect(await linesOf(bill)).toEqual([
    ['1000.10', 15, '150.02', '850.08'],
    ['0.99', 8, '0.08', '0.91'],
    ['-33.33', 15, '-5.00', '-28.33'],
  ]);
});

test('a payment counts on the UTC day of its arrival, else of its entry', async () => {
  const at = (moment: string) => ({ paid_at: new Date(moment) });
  await arrived(db, booking, '1.00', at('2026-02-28T23:59:59Z'));
  await arrived(db, booking, '10.00', at('2026-03-01T00:00:00Z'));
  await arrived(db, booking, '100.00', at('2026-03-31T23:59:59Z'));
  await arrived(db, booking, '1000.00', at('2026-04-01T00:00:00Z'));
  await arrived(db, booking, '5.00', { paid_at: null, created_at: noon('2026-03-15') });
  await arrived(db, booking, '500.00', { paid_at: null, created_at: noon('2026-04-15') });
  expect(await generate()).toMatchObject({ gross_amount: '115.00' });
});

test("what is pending or failed, or another clinic's, is not billed", async () => {
  await arrived(db, booking, '1.00', { payment_status: 'pending' });
  await arrived(db, booking, '2.00', { payment_status: 'failed' });
  await arrived(db, await aBooking(), '4.00');
  const payment = await arrived(db, booking, '8.00');
  await wentBack(payment, '3.00', { payment_status: 'pending' });
  expect(await generate()).toMatchObject({ gross_amount: '8.00' });
});

test('a payment that went back whole is a line, and its refund takes it back', async () => {
  const payment = await arrived(db, booking, '100.01', { payment_status: 'refunded' });
  await wentBack(payment, '100.01');
  expect(await generate()).toMatchObject({
    gross_amount: '0.00',
    commission_amount: '0.00',
    net_amount: '0.00',
  });
});

test('what is billed is never billed again, and what comes late takes a bill of its own', async () => {
  await arrived(db, booking, '100.00');
  await generate();
  await expect(generate()).rejects.toMatchObject({
    code: 'already_so',
    message: 'Nothing to bill: every payment from 1 March 2026 to 31 March 2026 is on a bill already.',
  });
  await arrived(db, booking, '30.00');
  expect(await generate({ period_start: '2026-01-01', period_end: '2026-12-31' })).toMatchObject({
    gross_amount: '30.00',
  });
});

test('days without a payment are refused', async () => {
  await arrived(db, booking, '100.00');
  await expect(generate(april)).rejects.toMatchObject({
    code: 'refused',
    message: 'Nothing to bill: no payment was completed from 1 April 2026 to 30 April 2026.',
  });
  expect(await bills()).toEqual([]);
});

test('where more went back than came in no bill is made, and the refunds wait for the next', async () => {
  const payment = await arrived(db, booking, '100.00', { paid_at: noon('2026-02-10') });
  await generate({ period_start: '2026-02-01', period_end: '2026-02-28' });
  await arrived(db, booking, '20.00');
  await wentBack(payment, '70.00');
  await expect(generate()).rejects.toMatchObject({
    message:
      'More went back than came in (-42.50 EUR): no bill is made, and the refunds wait for the next one.',
  });
  await arrived(db, booking, '200.00', { paid_at: noon('2026-04-10') });
  const { remarks } = await generateProviderBill.preview(finance, clinic.id, april);
  expect(remarks).toEqual([
    { label: 'Payments', value: '1' },
    { label: 'Refunds', value: '1, together -70.00 EUR' },
    { label: 'Gross', value: '130.00 EUR' },
    { label: 'Commission', value: '19.50 EUR' },
    { label: 'Net, to be paid out', value: '110.50 EUR' },
    { label: 'Not billed from before', value: '1 payments, 20.00 EUR' },
  ]);
  expect(await generate(april)).toMatchObject({ gross_amount: '130.00' });
  expect(await generate(march)).toMatchObject({ gross_amount: '20.00' });
});

test('several currencies are several bills', async () => {
  const pounds = await aBooking({ provider_id: clinic.id, currency: 'GBP' });
  await arrived(db, booking, '10.00');
  await arrived(db, pounds, '20.00');
  await expect(generate()).rejects.toMatchObject({
    fields: { currency: 'Payments are in EUR, GBP: choose one for this bill.' },
  });
  expect(await generate({ ...march, currency: 'gbp' })).toMatchObject({
    currency: 'GBP',
    gross_amount: '20.00',
  });
  await expect(generate({ ...march, currency: 'GBP' })).rejects.toThrow(
    'Nothing to bill in GBP: what is not billed yet is in EUR.',
  );
  expect(await generate({ ...march, currency: '' })).toMatchObject({
    currency: 'EUR',
    gross_amount: '10.00',
  });
});

test.each([
  [{ period_start: '' }, 'period_start'],
  [{ period_end: '2026-02-30' }, 'period_end'],
  [{ period_end: '2026-02-28' }, 'period_end'],
  [{ currency: 'EURO' }, 'currency'],
])('%j is refused at %s', async (wrong, field) => {
  await expect(generate({ ...march, ...wrong })).rejects.toMatchObject({
    fields: { [field]: expect.any(String) as string },
  });
});

test('a period that is not over says so', async () => {
  await arrived(db, booking, '10.00', { paid_at: new Date() });
  const input = { period_start: daysFromNow(-3), period_end: daysFromNow(3) };
  const { remarks } = await generateProviderBill.preview(finance, clinic.id, input);
  expect(remarks.map(({ label }) => label)).toContain('Not over yet');
  expect(await bills()).toEqual([]);
});

test('days that a bill without lines covers are not billed again, until it is void', async () => {
  await arrived(db, booking, '10.00');
  const older = await make(ProviderBill, {
    bill_number: 'OLD-1',
    provider_id: clinic.id,
    ...march,
    gross_amount: '10.00',
    commission_amount: '1.50',
    net_amount: '8.50',
    currency: 'EUR',
  });
  await expect(generate()).rejects.toMatchObject({ unlock: { table: 'provider_bills', id: older.id } });
  await voidProviderBill(finance, older.id, { reason: 'Made by hand' });
  expect(await generate()).toMatchObject({ gross_amount: '10.00' });
});

test.each(['admin', 'support', 'medical', 'content', 'auditor'])('%s may not make a bill', async (role) => {
  await expect(generateProviderBill(actorAs(role), clinic.id, march)).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('twenty presses at once make one bill', async () => {
  for (const amount of ['10.00', '20.00', '30.00']) await arrived(db, booking, amount);
  const { won } = await allAtOnce(times(20, () => generate()));
  expect(won).toBe(1);
  expect(await bills()).toMatchObject([{ gross_amount: '60.00' }]);
});

test('overlapping periods pressed at once bill each payment once', async () => {
  for (let day = 1; day <= 28; day++)
    await arrived(db, booking, '1.00', { paid_at: noon(`2026-03-${String(day).padStart(2, '0')}`) });
  const period = (from: number) => ({
    period_start: `2026-03-${String(from).padStart(2, '0')}`,
    period_end: `2026-03-${String(from + 9).padStart(2, '0')}`,
  });
  await allAtOnce([1, 3, 5, 7, 9, 11, 13, 15, 17, 19].map((from) => () => generate(period(from))));
  const made = await bills();
  expect(made.reduce((total, { gross_amount }) => total + Number(gross_amount), 0)).toBe(28);
});

test('bills of many clinics at once have numbers one after the other', async () => {
  const clinics = [];
  for (let at = 0; at < 8; at++) {
    const one = await aClinic();
    await arrived(db, await aBooking({ provider_id: one.id }), '10.00');
    clinics.push(one);
  }
  const { won } = await allAtOnce(
    clinics.map(
      ({ id }) =>
        () =>
          generate(march, id),
    ),
  );
  expect(won).toBe(8);
  const numbers = (await db.app.manager.find(ProviderBill))
    .filter(({ bill_number }) => bill_number.startsWith('HB-'))
    .map(({ bill_number }) => Number(bill_number.slice(3)))
    .sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_number, at) => at + 1));
});
