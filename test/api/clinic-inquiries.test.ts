import { InquiryProvider, WorkflowTimeline } from '../../src/domain/inquiries/entities.js';
import { Package, type Treatment } from '../../src/domain/catalogue/entities.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { type Apps, type ClinicPerson, openApps } from '../support/app-people.js';
import { ask } from '../support/apps.js';
import {
  accept,
  aNamedPatient,
  anOffer,
  aTalkativeInquiry,
  aTreatmentWithPlan,
  confirm,
  given,
  TELLTALES,
} from '../support/clinic-world.js';
import { type Patient } from '../../src/domain/people/entities.js';
import { anInquiry } from '../support/journey.js';
import { daysFromNow } from '../support/story.js';
import { make } from '../support/world.js';

let apps: Apps;
let clinic: ClinicPerson;
let named: Patient;
let treatment: Treatment;

beforeAll(async () => {
  apps = await openApps();
  clinic = await apps.clinicUser();
  named = await aNamedPatient();
  treatment = await aTreatmentWithPlan();
});
afterAll(() => apps.close());

const send = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
  ask(apps.server.url, method, `/provider${path}`, { token: clinic.token, body, headers });

async function aGivenInquiry(values: Partial<InquiryProvider> = {}, patient_id = named.id) {
  const inquiry = await aTalkativeInquiry(patient_id);
  await given(inquiry.id, clinic.provider_id, values);
  return inquiry;
}

test('an inquiry that is opened is seen, once; what names the patient stays closed', async () => {
  const { id } = await aGivenInquiry();
  const listed = await send('GET', '/inquiries');
  expect(listed.body.data).toContainEqual(expect.objectContaining({ id, status: 'invited' }));
  const opened = await send('GET', `/inquiries/${id}`);
  expect(opened.body).toMatchObject({
    status: 'viewed',
    patient: { anonymization_level: 'full', patient_code: named.patient_code, first_name: null, email: null },
    medical_history: { age: 38, medications: 'Aspirin' },
  });
  const { viewed_at } = opened.body;
  expect((await send('GET', `/inquiries/${id}`)).body.viewed_at).toBe(viewed_at);
  const events = await apps.database.app.manager.findBy(WorkflowTimeline, { inquiry_id: id });
  expect(events.filter(({ event }) => event === 'provider_viewed')).toHaveLength(1);
  for (const { text } of [listed, opened])
    for (const word of TELLTALES) expect(text.toLowerCase()).not.toContain(word);
});

test('what was taken back, has run out or was another clinic’s is not there', async () => {
  const other = await apps.clinicUser();
  const past = new Date(Date.now() - 60_000);
  const hidden = [
    await aGivenInquiry({ status: 'expired', withdrawn_at: past }),
    await aGivenInquiry({ expires_at: past }),
    await aTalkativeInquiry(named.id),
  ];
  await given(hidden[2]!.id, other.provider_id);
  const ids = ((await send('GET', '/inquiries?limit=100')).body.data as { id: string }[]).map(({ id }) => id);
  for (const { id } of hidden) {
    expect(ids).not.toContain(id);
    expect((await send('GET', `/inquiries/${id}`)).status).toBe(404);
    expect((await send('POST', `/inquiries/${id}/quotes`, anOffer(treatment.id))).status).toBe(404);
    const reason = 'We are full.';
    expect((await send('POST', `/inquiries/${id}/decline`, { reason })).status).toBe(404);
  }
});

test('a clinic that declines ends its draft and reads no history any more', async () => {
  const { id } = await aGivenInquiry();
  const draft = await send('POST', `/inquiries/${id}/quotes`, anOffer(treatment.id, { status: 'inquiry' }));
  expect(draft).toMatchObject({ status: 201, body: { status: 'inquiry' } });
  expect((await send('POST', `/inquiries/${id}/decline`, { reason: 'no' })).status).toBe(400);
  const declined = await send('POST', `/inquiries/${id}/decline`, { reason: 'Not our field.' });
  expect(declined).toMatchObject({
    status: 201,
    body: { status: 'declined', decline_reason: 'Not our field.', medical_history: null },
  });
  expect((declined.body.quotes as object[])[0]).toMatchObject({ status: 'cancelled' });
  const again = await send('POST', `/inquiries/${id}/decline`, { reason: 'Not our field.' });
  expect(again).toMatchObject({ status: 409, body: { code: 'already_so' } });
  expect((await send('POST', `/inquiries/${id}/quotes`, anOffer(treatment.id))).status).toBe(409);
});

test('a quote goes to the patient with the platform’s share frozen on it, and is made once', async () => {
  const { id } = await aGivenInquiry();
  const { id: own } = await aPackage(clinic.provider_id);
  const { id: foreign } = await aPackage((await apps.clinicUser()).provider_id);
  const path = `/inquiries/${id}/quotes`;
  const wrong = await send('POST', path, anOffer(treatment.id, { package_ids: [foreign] }));
  expect(wrong.body.errors).toEqual([
    { pointer: '/package_ids', detail: 'Choose active packages of this clinic.' },
  ]);
  for (const field of ['commission', 'provider_id', 'discount_code'])
    expect((await send('POST', path, anOffer(treatment.id, { [field]: 'x' }))).body.errors).toEqual([
      { pointer: `/${field}`, detail: 'There is no such field.' },
    ]);
  const past = anOffer(treatment.id, { treatment_date: [daysFromNow(-3)] });
  expect((await send('POST', path, past)).status).toBe(400);
  const made = await send('POST', path, anOffer(treatment.id, { package_ids: [own] }));
  expect(made).toMatchObject({
    status: 201,
    body: { status: 'quote', commission: 15, packages: [{ package_id: own, price: '150.00' }] },
  });
  expect((await send('POST', path, anOffer(treatment.id))).body.code).toBe('already_so');
  const invitation = { inquiry_id: id, provider_id: clinic.provider_id };
  const { status } = await apps.database.app.manager.findOneByOrFail(InquiryProvider, invitation);
  expect(status).toBe('quoted');
  expect((await send('POST', `/inquiries/${id}/decline`, { reason: 'Too late.' })).status).toBe(409);
});

test('a draft is worked on and sent; what the patient has changes in its note alone', async () => {
  const { id } = await aGivenInquiry();
  const draft = await send('POST', `/inquiries/${id}/quotes`, anOffer(treatment.id, { status: 'inquiry' }));
  const path = `/quotes/${String(draft.body.id)}`;
  expect((await send('PATCH', path, { quote_amount: '2500' })).status).toBe(428);
  const etag = draft.headers.get('etag')!;
  expect((await send('GET', path)).headers.get('etag')).toBe(etag);
  const changed = await send('PATCH', path, { quote_amount: '2500' }, { 'If-Match': etag });
  expect(changed).toMatchObject({ status: 200, body: { quote_amount: '2500.00', status: 'inquiry' } });
  const stale = await send('PATCH', path, { quote_amount: '9' }, { 'If-Match': etag });
  expect(stale).toMatchObject({ status: 412, body: { code: 'precondition_failed' } });
  const any = { 'If-Match': '*' };
  const sent = await send('PATCH', path, { status: 'quote', note: 'A hotel is included.' }, any);
  expect(sent.body).toMatchObject({ status: 'quote', commission: 15, note: 'A hotel is included.' });
  expect(sent.body.expires_at).not.toBeNull();
  expect((await send('PATCH', path, { quote_amount: '9999' }, any)).body.errors).toEqual([
    { pointer: '/quote_amount', detail: 'The patient has this quote: only its note can change.' },
  ]);
  expect((await send('PATCH', path, { note: '' }, any)).body.note).toBeNull();
  await accept(String(draft.body.id));
  expect((await send('PATCH', path, { note: 'Later' }, any)).status).toBe(409);
});

test('a patient becomes known with the booking, and is treated', async () => {
  const { patient } = await apps.patient({
    first_name: 'Ingrid',
    last_name: 'Berg',
    location: 'Lund, Sweden',
  });
  const { id } = await anInquiry({ patient_id: patient.id, problem: 'Hair loss' });
  await given(id, clinic.provider_id);
  const { body } = await send('POST', `/inquiries/${id}/quotes`, anOffer(treatment.id));
  const path = `/quotes/${String(body.id)}`;
  expect(body.patient).toMatchObject({ anonymization_level: 'full', first_name: null });
  await accept(String(body.id));
  expect((await send('GET', path)).body.patient).toMatchObject({
    anonymization_level: 'partial',
    first_name: 'Ingrid',
    country: 'Sweden',
    last_name: null,
    email: null,
  });
  expect((await send('POST', `${path}/arrival`)).status).toBe(409);
  await confirm(String(body.id));
  const arrived = await send('POST', `${path}/arrival`);
  expect(arrived).toMatchObject({
    status: 201,
    body: { status: 'inprogress', patient: { last_name: 'Berg', email: patient.email } },
  });
  const step = { stage: 'extraction', progress_percentage: 40, graft_count: 1200 };
  expect((await send('POST', `${path}/progress`, step)).body.progress).toMatchObject([
    { stage: 'arrived' },
    { stage: 'extraction', progress_percentage: 40, graft_count: 1200 },
  ]);
  expect((await send('POST', `${path}/progress`, step)).body.code).toBe('already_so');
  const back = await send('POST', `${path}/progress`, { ...step, progress_percentage: 10 });
  expect(back.body.errors).toEqual([
    { pointer: '/progress_percentage', detail: 'The treatment was at 40% already.' },
  ]);
  const done = await send('POST', `${path}/completion`, { graft_count: 3000 });
  expect(done).toMatchObject({ status: 201, body: { id: body.id, status: 'aftercare' } });
  expect((await send('POST', `${path}/completion`, {})).body.code).toBe('already_so');
});

const aPackage = (provider_id: string) =>
  make(Package, {
    provider_id,
    package_name: 'Hotel',
    package_price: '150.00',
    currency: 'EUR',
    package_category: 'hotel',
  });

test('what is another clinic’s quote is not there, whatever is done to it', async () => {
  const other = await apps.clinicUser();
  const { id } = await aGivenInquiry();
  const made = await send('POST', `/inquiries/${id}/quotes`, anOffer(treatment.id));
  const path = `/provider/quotes/${String(made.body.id)}`;
  const headers = { 'If-Match': '*' };
  const asked = { token: other.token, headers };
  const { url } = apps.server;
  expect((await ask(url, 'GET', path, asked)).status).toBe(404);
  expect((await ask(url, 'PATCH', path, { ...asked, body: { note: 'Mine' } })).status).toBe(404);
  for (const deed of ['arrival', 'completion'])
    expect((await ask(url, 'POST', `${path}/${deed}`, { ...asked, body: {} })).status).toBe(404);
  expect((await apps.database.app.manager.findOneByOrFail(Quote, { id: String(made.body.id) })).note).toBe(
    null,
  );
});
