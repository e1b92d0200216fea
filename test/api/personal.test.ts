import { query } from '../../src/core/database.js';
import { ApprovalRequest } from '../../src/domain/approvals/entities.js';
import { TermsAndConditions } from '../../src/domain/content/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { PassportDetail, PatientConsent } from '../../src/domain/people/entities.js';
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

const rows = () => apps.database.app.manager;
const send = (method: string, path: string, token: string, body?: unknown): Promise<ApiReply> =>
  ask(apps.server.url, method, path, body === undefined ? { token } : { token, body });
const pointers = ({ body }: ApiReply) => (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);

const passport = {
  name_on_passport: 'LINDQVIST ANNA',
  passport_number: 'ab1234567',
  nationality: 'Sweden',
  expiry_date: '2034-05-01',
};

test('a passport is written as it is printed, corrected, and replaced by the next one', async () => {
  const { patient, token } = await apps.patient();
  expect((await send('GET', '/me/passport', token)).status).toBe(404);
  const scan = await anUpload(patient, { file_type: 'application/pdf' });
  const first = await send('PUT', '/me/passport', token, { ...passport, scan_file_id: scan.id });
  expect(first).toMatchObject({ status: 200, body: { passport_number: 'AB1234567', issue_date: null } });
  const corrected = await send('PUT', '/me/passport', token, { ...passport, issue_date: '2024-05-01' });
  expect(corrected.body).toMatchObject({
    id: first.body.id,
    issue_date: '2024-05-01',
    scan: first.body.scan,
  });
  const next = await send('PUT', '/me/passport', token, { ...passport, passport_number: 'CD7654321' });
  expect(next.body).toMatchObject({ passport_number: 'CD7654321', scan: null });
  expect((await send('GET', '/me/passport', token)).body).toEqual(next.body);
  expect(await rows().countBy(PassportDetail, { patient_id: patient.id })).toBe(2);
  const stored = await query<{ passport_number: string }>(
    rows(),
    'SELECT passport_number FROM passport_details WHERE patient_id = ?',
    [patient.id],
  );
  for (const { passport_number } of stored) expect(passport_number).not.toMatch(/1234567|7654321/);
  const wrong = { ...passport, passport_number: '12', expiry_date: '2034-02-30' };
  expect(pointers(await send('PUT', '/me/passport', token, wrong))).toEqual([
    '/passport_number',
    '/expiry_date',
  ]);
  expect(
    pointers(await send('PUT', '/me/passport', token, { ...passport, expiry_date: '2020-01-01' })),
  ).toEqual(['/expiry_date']);
});

test('somebody agrees to a text in force, takes it back, and agrees again', async () => {
  const { patient, token } = await apps.patient();
  const text = {
    agreement_type: 'marketing',
    audience: 'patients',
    locale: 'en',
    title: 'News',
    body: 'News.',
  };
  const terms = await make(TermsAndConditions, { ...text, version: '1', status: 'published' });
  const draft = await make(TermsAndConditions, { ...text, version: '2', status: 'draft' });
  const give = (id: string) => send('POST', '/me/consents', token, { terms_and_conditions_id: id });
  const given = await give(terms.id);
  expect(given).toMatchObject({ status: 201, body: { consent_type: 'marketing', withdrawn_at: null } });
  expect((await give(terms.id)).body.code).toBe('already_so');
  expect(pointers(await give(draft.id))).toEqual(['/terms_and_conditions_id']);
  const path = `/me/consents/${String(given.body.id)}/withdrawal`;
  const { token: other } = await apps.patient();
  expect((await send('POST', path, other)).status).toBe(404);
  expect((await send('POST', path, token)).body.withdrawn_at).toEqual(expect.any(String));
  expect((await send('POST', path, token)).body.code).toBe('already_so');
  expect((await give(terms.id)).status).toBe(201);
  const listed = (await send('GET', '/me/consents', token)).body.data as unknown[];
  expect(listed).toHaveLength(2);
  const [first] = await rows().findBy(PatientConsent, { patient_id: patient.id });
  expect(first!.ip_address).toContain('127.0.0.1');
});

test('an export holds everything of the person, and nothing that is between a clinic and us', async () => {
  const { patient, token } = await apps.patient({ phone_number: '+46701234567' });
  const { id: inquiry_id } = await anInquiry({ patient_id: patient.id });
  const quote = {
    inquiry_id,
    provider_id: (await aClinic()).id,
    treatment_id: (await aTreatment()).id,
    treatment_date: ['2027-06-01'],
    commission: 17,
    currency: 'EUR',
  };
  await make(Quote, { ...quote, quote_amount: '2400.00', status: 'quote', expires_at: new Date() });
  await make(Quote, { ...quote, quote_amount: '1999.00', status: 'inquiry' });
  const exported = await send('GET', '/me/export', token);
  expect(exported.status).toBe(200);
  const data = exported.body as Record<string, Record<string, unknown>[]>;
  expect(data.patients).toMatchObject([{ id: patient.id, phone_number: '+46701234567' }]);
  expect(data.quotes!.map(({ quote_amount }) => quote_amount)).toEqual(['2400.00']);
  expect(exported.text).not.toMatch(/commission|password|1999\.00/);
});

test('who asks to be forgotten is heard once, and not in the middle of a treatment', async () => {
  const { patient, token } = await apps.patient();
  const path = '/me/erasure-requests';
  const asked = await send('POST', path, token, { reason: 'I have moved on.' });
  expect(asked).toMatchObject({ status: 201, body: { state: 'pending' } });
  expect((await send('POST', path, token, {})).body.code).toBe('already_so');
  const request = await rows().findOneByOrFail(ApprovalRequest, { subject_id: patient.id });
  expect(request).toMatchObject({ requested_by_type: 'Patient', requested_by_id: patient.id });
  expect(request.reason).toContain('I have moved on.');
  const notices = await rows().findBy(AlertsNotification, { subject_id: request.id });
  expect(notices.map(({ notifiable_id }) => notifiable_id)).toContain(apps.staff.admin);
  const busy = await apps.patient();
  const { id: inquiry_id } = await anInquiry({ patient_id: busy.patient.id });
  await make(Quote, {
    inquiry_id,
    provider_id: (await aClinic()).id,
    treatment_id: (await aTreatment()).id,
    treatment_date: ['2027-06-01'],
    commission: 15,
    quote_amount: '2400.00',
    currency: 'EUR',
    status: 'confirmed',
  });
  expect((await send('POST', path, busy.token, {})).status).toBe(409);
});
