import { randomUUID } from 'node:crypto';
import { InstallmentPaymentPlan, Payment } from '../../src/domain/payments/entities.js';
import { recordBankTransfer } from '../../src/domain/payments/record-bank-transfer.js';
import { Flight, Hotel, Quote, Schedule } from '../../src/domain/quotes/entities.js';
import { AftercarePayment, AftercarePrice } from '../../src/domain/standalone-aftercare/entities.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask } from '../support/apps.js';
import { aTreatment } from '../support/journey.js';
import { inDays } from '../support/payments.js';
import { anUpload } from '../support/uploads.js';
import { aClinic, actorAs, anInquiry, make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
afterAll(() => apps.close());

const send = (method: string, path: string, token: string, body?: unknown): Promise<ApiReply> =>
  ask(apps.server.url, method, path, body === undefined ? { token } : { token, body });
const pointers = ({ body }: ApiReply) => (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
const data = ({ body }: ApiReply) => body.data as Record<string, unknown>[];
const rows = () => apps.database.app.manager;
const finance = () => actorAs('finance', apps.staff.finance);

async function aBooking(values: Partial<Quote> = {}) {
  const { patient, token } = await apps.patient();
  const { id: inquiry_id } = await anInquiry({ patient_id: patient.id });
  const quote = await make(Quote, {
    inquiry_id,
    provider_id: (await aClinic()).id,
    treatment_id: (await aTreatment()).id,
    treatment_date: [inDays(200)],
    commission: 15,
    quote_amount: '2400.00',
    currency: 'EUR',
    deposit_percentage: 25,
    status: 'accepted',
    expires_at: new Date(Date.now() + 86_400_000),
    ...values,
  });
  await make(Schedule, { quote_id: quote.id, schedule_date: inDays(200), status: 'pending', notes: 'VIP' });
  return { patient, token, quote };
}

test('the deposit is announced, arrives and confirms; then the rest is asked for', async () => {
  const { token, quote, patient } = await aBooking();
  const path = `/quotes/${quote.id}/payments`;
  const deposit = await send('POST', path, token, {});
  expect(deposit).toMatchObject({
    status: 201,
    body: { amount: '600.00', currency: 'EUR', payment_type: 'deposit', payment_status: 'pending' },
  });
  expect((await send('POST', path, token, {})).body.code).toBe('already_so');
  const staff = await rows().findOneBy(AlertsNotification, {
    type: 'payment.announced',
    notifiable_id: apps.staff.finance!,
  });
  expect(staff!.body).toContain(String(patient.patient_code));
  await recordBankTransfer(finance(), quote.id, { amount: '600.00' });
  expect(await rows().countBy(Payment, { quote_id: quote.id })).toBe(1);
  expect((await rows().findOneByOrFail(Quote, { id: quote.id })).status).toBe('confirmed');
  const rest = await send('POST', path, token, {});
  expect(rest.body).toMatchObject({ amount: '1800.00', payment_type: 'final' });
  await recordBankTransfer(finance(), quote.id, { amount: '1800.00' });
  expect((await send('POST', path, token, {})).body.code).toBe('already_so');
  expect(data(await send('GET', '/payments', token)).map(({ amount }) => amount)).toEqual([
    '1800.00',
    '600.00',
  ]);
});

test('who likes pays the whole at once; nobody says how much', async () => {
  const { token, quote } = await aBooking();
  const path = `/quotes/${quote.id}/payments`;
  expect(pointers(await send('POST', path, token, { amount: '1.00' }))).toEqual(['/amount']);
  expect(pointers(await send('POST', path, token, { payment_method: 'cash' }))).toEqual(['/payment_method']);
  const whole = await send('POST', path, token, { payment_type: 'final' });
  expect(whole.body).toMatchObject({ amount: '2400.00', payment_type: 'final' });
});

test('of twenty who press at once one announces', async () => {
  const { token, quote } = await aBooking();
  const presses = Array.from({ length: 20 }, () => send('POST', `/quotes/${quote.id}/payments`, token, {}));
  const statuses = (await Promise.all(presses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(new Set(statuses)).toEqual(new Set([201, 409]));
  expect(await rows().countBy(Payment, { quote_id: quote.id })).toBe(1);
});

test('nothing is to be paid for an offer that is not accepted', async () => {
  const { token, quote } = await aBooking({ status: 'quote' });
  const refused = await send('POST', `/quotes/${quote.id}/payments`, token, {});
  expect(refused).toMatchObject({ status: 409, body: { code: 'refused' } });
  expect((await send('POST', `/quotes/${quote.id}/payments`, (await apps.patient()).token, {})).status).toBe(
    404,
  );
});

test('what is owed is paid in parts, which add up to the cent, and one after the other', async () => {
  const { token, quote } = await aBooking({ quote_amount: '1000.00' });
  const body = { number_of_installments: 3, payment_frequency: 'monthly', first_payment_date: inDays(1) };
  const path = `/quotes/${quote.id}/installment-plan`;
  const planned = await send('POST', path, token, body);
  expect(planned.status).toBe(201);
  const parts = planned.body.installments as Record<string, string>[];
  expect(parts.map(({ amount }) => amount)).toEqual(['333.34', '333.33', '333.33']);
  expect((await send('POST', path, token, body)).status).toBe(409);
  const first = await send('POST', `/quotes/${quote.id}/payments`, token, {});
  expect(first.body).toMatchObject({ id: parts[0]!.id, amount: '333.34', installment_number: 1 });
  expect((await send('POST', `/quotes/${quote.id}/payments`, token, {})).body.code).toBe('already_so');
  await recordBankTransfer(finance(), quote.id, { amount: '333.34' });
  const second = await send('POST', `/quotes/${quote.id}/payments`, token, {});
  expect(second.body).toMatchObject({ id: parts[1]!.id, installment_number: 2 });
  const late = await aBooking();
  const wrong = { ...body, number_of_installments: 9, first_payment_date: inDays(5) };
  expect(
    pointers(await send('POST', `/quotes/${late.quote.id}/installment-plan`, late.token, wrong)),
  ).toEqual(['/first_payment_date']);
  expect(await rows().countBy(InstallmentPaymentPlan, { quote_id: late.quote.id })).toBe(0);
});

test('the appointment and the journey are read, without what a clinic notes for itself', async () => {
  const { token, quote } = await aBooking();
  await make(Hotel, {
    quote_id: quote.id,
    hotel_name: 'Pera Palace',
    check_in_date: inDays(199),
    check_out_date: inDays(203),
    notes: 'VIP',
  });
  await make(Flight, {
    quote_id: quote.id,
    direction: 'outbound',
    airline: 'Turkish Airlines',
    flight_number: 'TK1980',
    departure_airport: 'LHR',
    arrival_airport: 'IST',
    departs_at: new Date(Date.now() + 199 * 86_400_000),
    arrives_at: new Date(Date.now() + 199.2 * 86_400_000),
  });
  const schedule = await send('GET', `/quotes/${quote.id}/schedule`, token);
  expect(data(schedule)).toMatchObject([{ schedule_date: inDays(200), status: 'pending' }]);
  const travel = await send('GET', `/quotes/${quote.id}/travel`, token);
  expect(travel.body).toMatchObject({
    hotels: [{ hotel_name: 'Pera Palace' }],
    flights: [{ flight_number: 'TK1980' }],
  });
  expect(schedule.text + travel.text).not.toContain('VIP');
  const { token: other } = await apps.patient();
  for (const path of ['schedule', 'travel'])
    expect((await send('GET', `/quotes/${quote.id}/${path}`, other)).status).toBe(404);
});

const asked = {
  treatment_date: inDays(-10),
  clinic_name: 'Elsewhere Clinic',
  treatment_type: 'FUE',
  duration_months: 7,
  pricing_model: 'fixed',
  currency: 'EUR',
};

test('aftercare alone is asked for at the price of the day, and paid for', async () => {
  await make(AftercarePrice, {
    duration_months: 7,
    pricing_model: 'fixed',
    currency: 'EUR',
    price: '777.00',
  });
  const { patient, token } = await apps.patient();
  const photo = await anUpload(patient);
  const path = '/standalone-aftercare-requests';
  const made = await send('POST', path, token, { ...asked, photo_file_ids: [photo.id] });
  expect(made).toMatchObject({ status: 201, body: { total_price: '777.00', request_status: 'pending' } });
  expect(made.body.photo_urls).toEqual([expect.stringContaining('/api/v1/files/')]);
  expect(data(await send('GET', path, token))).toEqual([made.body]);
  expect(pointers(await send('POST', path, token, { ...asked, total_price: '1.00' }))).toEqual([
    '/total_price',
  ]);
  expect(pointers(await send('POST', path, token, { ...asked, duration_months: 8 }))).toEqual([
    '/duration_months',
  ]);
  expect(pointers(await send('POST', path, token, { ...asked, treatment_date: inDays(3) }))).toEqual([
    '/treatment_date',
  ]);
  const id = String(made.body.id);
  const paid = await send('POST', `${path}/${id}/payments`, token, {});
  expect(paid).toMatchObject({ status: 201, body: { amount: '777.00', payment_status: 'pending' } });
  expect((await send('POST', `${path}/${id}/payments`, token, {})).body.code).toBe('already_so');
  await recordAftercarePayment(finance(), id, { amount: '777.00' });
  const stored = await rows().findBy(AftercarePayment, { standalone_aftercare_request_id: id });
  expect(stored).toMatchObject([{ id: paid.body.id, payment_status: 'completed' }]);
  expect((await send('POST', `${path}/${id}/payments`, token, {})).body.code).toBe('already_so');
  const other = await apps.patient();
  expect((await send('POST', `${path}/${id}/payments`, other.token, {})).status).toBe(404);
  expect((await send('POST', `${path}/${randomUUID()}/payments`, other.token, {})).status).toBe(404);
});

test('a subscription is paid month by month', async () => {
  await make(AftercarePrice, {
    duration_months: 7,
    pricing_model: 'monthly_subscription',
    currency: 'EUR',
    price: '90.00',
  });
  const { token } = await apps.patient();
  const path = '/standalone-aftercare-requests';
  const made = await send('POST', path, token, { ...asked, pricing_model: 'monthly_subscription' });
  expect(made.body.total_price).toBe('630.00');
  const id = String(made.body.id);
  for (const month_number of [1, 2]) {
    const paid = await send('POST', `${path}/${id}/payments`, token, {});
    expect(paid.body).toMatchObject({ amount: '90.00', month_number, payment_type: 'monthly' });
    await recordAftercarePayment(finance(), id, { amount: '90.00' });
  }
});
