import { query } from '../../src/core/database.js';
import { File } from '../../src/domain/files/entities.js';
import { InquiryProvider, WorkflowTimeline } from '../../src/domain/inquiries/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { type Patient } from '../../src/domain/people/entities.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask } from '../support/apps.js';
import { aTreatment } from '../support/journey.js';
import { anUpload } from '../support/uploads.js';
import { aClinic, anInquiry, make } from '../support/world.js';

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

const told = (patient: Patient, scan_file_id: string) => ({
  problem: 'Receding hairline',
  problem_details: `More every year, says ${patient.first_name}`,
  scan_file_id,
  treatment_schedule: ['2027-06-10', '2027-06-01'],
});

test('a patient describes what is to be treated with a photo of their own, and asks clinics', async () => {
  const { patient, token } = await apps.patient();
  const photo = await anUpload(patient);
  const made = await send('POST', '/inquiries', token, told(patient, photo.id));
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ treatment_schedule: ['2027-06-01', '2027-06-10'], providers: [] });
  expect(made.body.scan_url).toContain('/api/v1/files/uploads/');
  const id = String(made.body.id);
  expect(await rows().findOneBy(File, { id: photo.id })).toMatchObject({
    fileable_type: 'Inquiry',
    fileable_id: id,
  });
  const again = await send('POST', '/inquiries', token, told(patient, photo.id));
  expect(pointers(again)).toEqual(['/scan_file_id']);
  const clinic = await aClinic({ provider_name: 'Golden Horn' });
  const body = { provider_ids: [clinic.id] };
  const invited = await send('POST', `/inquiries/${id}/providers`, token, body);
  expect(invited.status).toBe(201);
  expect(invited.body.providers).toMatchObject([
    { provider_id: clinic.id, provider_name: 'Golden Horn', status: 'invited' },
  ]);
  const notices = await rows().findBy(AlertsNotification, { notifiable_id: clinic.id });
  expect(notices).toHaveLength(1);
  expect(notices[0]!.body).not.toContain(patient.first_name);
  expect((await send('POST', `/inquiries/${id}/providers`, token, body)).body.code).toBe('already_so');
  expect(data(await send('GET', '/inquiries', token)).map((one) => one.id)).toEqual([id]);
});

test("another's photo, and a file of another kind, are refused where they stand", async () => {
  const [one, other] = [await apps.patient(), await apps.patient()];
  const photo = await anUpload(other.patient);
  expect(pointers(await send('POST', '/inquiries', one.token, told(one.patient, photo.id)))).toEqual([
    '/scan_file_id',
  ]);
  const pdf = await anUpload(one.patient, { file_type: 'application/pdf' });
  expect(pointers(await send('POST', '/inquiries', one.token, told(one.patient, pdf.id)))).toEqual([
    '/scan_file_id',
  ]);
});

test('a clinic that is not active is not asked, and its state is not told', async () => {
  const { patient, token } = await apps.patient();
  const { id } = await anInquiry({ patient_id: patient.id });
  const [open, closed] = [await aClinic(), await aClinic({ status: 'suspended' })];
  const refused = await send('POST', `/inquiries/${id}/providers`, token, {
    provider_ids: [open.id, closed.id],
  });
  expect(pointers(refused)).toEqual(['/provider_ids']);
  expect(refused.text).not.toContain('suspended');
  expect(await rows().countBy(InquiryProvider, { inquiry_id: id })).toBe(0);
});

test('the medical history is written as a whole; its colour follows, and it is ciphertext', async () => {
  const { patient, token } = await apps.patient();
  const { id } = await anInquiry({ patient_id: patient.id });
  const path = `/inquiries/${id}/medical-history`;
  expect((await send('GET', path, token)).status).toBe(404);
  const first = await send('PUT', path, token, { age: 38, allergies: 'Penicillin' });
  expect(first).toMatchObject({ status: 200, body: { age: 38, alert_level: 'standard', medications: null } });
  const second = await send('PUT', path, token, { age: 38, critical_conditions: ['Epilepsy'] });
  expect(second.body).toMatchObject({ alert_level: 'critical', allergies: null });
  expect((await send('GET', path, token)).body).toEqual(second.body);
  const [stored] = await query<Record<string, string>>(
    rows(),
    'SELECT critical_conditions FROM medical_histories WHERE inquiry_id = ?',
    [id],
  );
  expect(stored!.critical_conditions).not.toContain('Epilepsy');
  const alerts = () => rows().findBy(AlertsNotification, { type: 'inquiry.critical_alert', subject_id: id });
  const before = await alerts();
  expect(before.map(({ notifiable_id }) => notifiable_id)).toContain(apps.staff.medical);
  for (const { title, body } of before) expect(title + body).not.toContain('Epilepsy');
  await send('PUT', path, token, { age: 39, critical_conditions: ['Epilepsy'] });
  expect(await alerts()).toHaveLength(before.length);
  const wrong = await send('PUT', path, token, { age: 3.5, alert_level: 'none' });
  expect(pointers(wrong).sort()).toEqual(['/age', '/alert_level']);
});

test('a history that changed since it was read is not written over', async () => {
  const { patient, token } = await apps.patient();
  const { id } = await anInquiry({ patient_id: patient.id });
  const path = `/inquiries/${id}/medical-history`;
  const written = await send('PUT', path, token, { age: 40 });
  const etag = written.headers.get('etag')!;
  const put = (body: unknown) =>
    ask(apps.server.url, 'PUT', path, { token, body, headers: { 'If-Match': etag } });
  expect((await put({ age: 41 })).status).toBe(200);
  expect((await put({ age: 42 })).status).toBe(412);
});

test('offers and what happened are shown, but nothing of a draft', async () => {
  const { patient, token } = await apps.patient();
  const inquiry = await anInquiry({ patient_id: patient.id });
  const treatment = await aTreatment();
  const quote = async (values: Partial<Quote>) =>
    make(Quote, {
      inquiry_id: inquiry.id,
      provider_id: (await aClinic()).id,
      treatment_id: treatment.id,
      treatment_date: ['2027-06-04'],
      commission: 17,
      quote_amount: '2400.00',
      currency: 'EUR',
      status: 'quote',
      expires_at: new Date(Date.now() + 86_400_000),
      ...values,
    });
  const [offer, draft, dropped] = [
    await quote({}),
    await quote({ status: 'inquiry', expires_at: null }),
    await quote({ status: 'cancelled', expires_at: null }),
  ];
  for (const { id: quote_id } of [offer, draft, dropped])
    await make(WorkflowTimeline, {
      inquiry_id: inquiry.id,
      event: 'quote_changed',
      metadata: { quote_id, commission: 17 },
    });
  await make(WorkflowTimeline, {
    inquiry_id: inquiry.id,
    event: 'photos_requested',
    metadata: { note: 'From above' },
  });
  const quotes = await send('GET', `/inquiries/${inquiry.id}/quotes`, token);
  expect(data(quotes).map(({ id }) => id)).toEqual([offer.id]);
  const timeline = await send('GET', `/inquiries/${inquiry.id}/timeline`, token);
  expect(data(timeline).map(({ quote_id, note }) => [quote_id, note])).toEqual([
    [offer.id, null],
    [null, 'From above'],
  ]);
  expect(timeline.text + quotes.text).not.toContain('commission');
  expect((await send('GET', `/quotes/${dropped.id}`, token)).status).toBe(404);
});

test.each([
  ['GET', ''],
  ['GET', '/medical-history'],
  ['PUT', '/medical-history'],
  ['POST', '/providers'],
  ['GET', '/timeline'],
  ['GET', '/quotes'],
])("%s of another's inquiry%s is not there, and a clinic is not let in", async (method, path) => {
  const [owner, other] = [await apps.patient(), await apps.patient()];
  const clinic = await apps.clinicUser();
  const { id } = await anInquiry({ patient_id: owner.patient.id });
  const body = { PUT: {}, POST: { provider_ids: [clinic.provider_id] }, GET: undefined }[method];
  expect((await send(method, `/inquiries/${id}${path}`, other.token, body)).status).toBe(404);
  expect((await send(method, `/inquiries/${id}${path}`, clinic.token, body)).status).toBe(403);
});
