import { Quote } from '../../src/domain/quotes/entities.js';
import { Treatment } from '../../src/domain/catalogue/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { ask } from '../support/apps.js';
import { aClinic, anInquiry, make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
afterAll(() => apps.close());

async function aQuoteFor(patient_id: string, values: Partial<Quote> = {}): Promise<Quote> {
  const { id: inquiry_id } = await anInquiry({ patient_id });
  const treatment = await make(Treatment, {
    user_id: apps.staff.admin!,
    treatment_name: 'FUE',
    treatment_type: 'FUE',
    treatment_description: 'One by one',
    thumbnail: 'treatments/fue.png',
  });
  return make(Quote, {
    inquiry_id,
    provider_id: (await aClinic()).id,
    treatment_id: treatment.id,
    treatment_date: ['2027-05-04'],
    commission: 15,
    quote_amount: '2400.00',
    currency: 'EUR',
    status: 'quote',
    expires_at: new Date(Date.now() + 86_400_000),
    ...values,
  });
}

test('a patient reads and accepts a quote; the commission stays with us', async () => {
  const { patient, token } = await apps.patient();
  const quote = await aQuoteFor(patient.id);
  const read = await ask(apps.server.url, 'GET', `/quotes/${quote.id}`, { token });
  expect(read.status).toBe(200);
  expect(read.body).toMatchObject({
    id: quote.id,
    quote_amount: '2400.00',
    currency: 'EUR',
    status: 'quote',
  });
  expect(read.body).not.toHaveProperty('commission');
  const accepted = await ask(apps.server.url, 'POST', `/quotes/${quote.id}/acceptance`, { token, body: {} });
  expect(accepted.status).toBe(201);
  expect(accepted.body.status).toBe('accepted');
});

test("another's quote, and a clinic's draft, are not there", async () => {
  const [one, other] = [await apps.patient(), await apps.patient()];
  const quote = await aQuoteFor(one.patient.id);
  const draft = await aQuoteFor(one.patient.id, { status: 'inquiry', expires_at: null });
  for (const [path, token] of [
    [`/quotes/${quote.id}`, other.token],
    [`/quotes/${draft.id}`, one.token],
  ] as const)
    expect((await ask(apps.server.url, 'GET', path, { token })).status).toBe(404);
  const pressed = await ask(apps.server.url, 'POST', `/quotes/${quote.id}/acceptance`, {
    token: other.token,
  });
  expect(pressed.status).toBe(404);
});

test('a patient is not told how a clinic stands with us, nor what staff would do about it', async () => {
  const { patient, token } = await apps.patient();
  const [expired, closed] = [
    await aQuoteFor(patient.id, { expires_at: new Date('2026-01-01T00:00:00Z') }),
    await aQuoteFor(patient.id, { provider_id: (await aClinic({ status: 'suspended' })).id }),
  ];
  const accept = ({ id }: Quote) => ask(apps.server.url, 'POST', `/quotes/${id}/acceptance`, { token });
  expect(await accept(expired)).toMatchObject({
    status: 409,
    body: { detail: 'This quote has expired: the clinic has to make a new one.' },
  });
  expect(await accept(closed)).toMatchObject({
    status: 409,
    body: { detail: 'This clinic takes no bookings at the moment.' },
  });
});

test('a quote that changed since it was read is not accepted', async () => {
  const { patient, token } = await apps.patient();
  const quote = await aQuoteFor(patient.id);
  const { headers } = await ask(apps.server.url, 'GET', `/quotes/${quote.id}`, { token });
  await apps.database.app.manager.update(Quote, { id: quote.id }, { quote_amount: '2600.00' });
  const ifMatch = { 'If-Match': headers.get('etag')! };
  const path = `/quotes/${quote.id}/acceptance`;
  const stale = await ask(apps.server.url, 'POST', path, { token, headers: ifMatch });
  expect(stale).toMatchObject({ status: 412, body: { code: 'precondition_failed' } });
  expect((await apps.database.app.manager.findOneByOrFail(Quote, { id: quote.id })).status).toBe('quote');
});

test('an acceptance that is sent again is answered again, and done once', async () => {
  const { patient, token } = await apps.patient();
  const quote = await aQuoteFor(patient.id);
  const headers = { 'Idempotency-Key': 'phone-1' };
  const send = (path: string) => ask(apps.server.url, 'POST', path, { token, headers });
  const answers = await Promise.all(Array.from({ length: 6 }, () => send(`/quotes/${quote.id}/acceptance`)));
  const [done] = answers.filter(({ status }) => status === 201);
  for (const answer of answers)
    expect(answer.status === 201 ? answer.body : answer.body.code).toEqual(
      answer.status === 201 ? done!.body : 'still_running',
    );
  const later = await send(`/quotes/${quote.id}/acceptance`);
  expect(later.body).toEqual(done!.body);
  expect(later.headers.get('idempotency-replayed')).toBe('true');
  expect((await send(`/quotes/${quote.id}/rejection`)).status).toBe(400);
  const other = await aQuoteFor(patient.id);
  expect(await send(`/quotes/${other.id}/acceptance`)).toMatchObject({
    status: 422,
    body: { code: 'key_reused' },
  });
});
