import { Not } from 'typeorm';
import { query } from '../../../src/core/database.js';
import { AuditEntry, OutboxMessage } from '../../../src/core/entities.js';
import { ApprovalRequest } from '../../../src/domain/approvals/entities.js';
import { Conversation, Message } from '../../../src/domain/conversations/entities.js';
import { Inquiry } from '../../../src/domain/inquiries/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { approveErasure } from '../../../src/domain/people/approve-erasure.js';
import { PassportDetail, Patient } from '../../../src/domain/people/entities.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { Review } from '../../../src/domain/reviews/entities.js';
import { SavedView } from '../../../src/domain/saved-views/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aFullPatient, aThread, quoteIn } from '../../support/patients.js';
import { aClinic, actorAs, aPatient, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const reason = 'The patient wrote to us and showed a passport.';
const asks = () => actorAs('admin', staff.admin);
const decides = () => actorAs('super-admin', staff['super-admin']);
const stored = (id: string) => db.app.manager.findOneOrFail(Patient, { where: { id }, withDeleted: true });
const ask = (id: string) => erasePatient(asks(), id, { reason });
let count = 0;
/** Each test erases somebody of its own name: a namesake would change what is looked for. */
const aPerson = () => {
  const last_name = `Svanström${'abcdefghijklmnopqrstuvwxyz'[count++]!}`;
  return aFullPatient({ last_name, phone_number: `+4670123${4000 + count}`, username: `ingeborg.${count}` });
};

test('asking changes nothing, tells those who may decide, and says what goes, what stays and until when', async () => {
  const { patient } = await aPerson();
  const { remarks } = await erasePatient.preview(asks(), patient.id, { reason });
  await ask(patient.id);

  expect(await stored(patient.id)).toMatchObject({ first_name: 'Ingeborg', erased_at: null });
  const request = await db.app.manager.findOneByOrFail(ApprovalRequest, { subject_id: patient.id });
  expect(request).toMatchObject({ kind: 'erasure', state: 'pending', requested_by_id: staff.admin, reason });
  const told = await db.app.manager.findBy(AlertsNotification, { subject_id: request.id });
  expect(told.map(({ notifiable_id }) => notifiable_id)).toEqual([staff['super-admin']]);
  expect(told[0]!.body).not.toContain('Ingeborg');
  const said = remarks.map(({ label, value }) => `${label}: ${value}`);
  expect(said).toContain('Anonymised: messages: 1');
  const year = new Date().getUTCFullYear() + 7;
  expect(said.find((line) => line.includes('Medical records'))).toMatch(
    new RegExp(`inquiries \\(1\\).*medical histories \\(1\\).*until \\d+ \\w+ ${year}`),
  );
});

test('a second person approves, and nothing that names the patient can be read any more', async () => {
  const { patient, inquiry, messages, passport, review, access, personal } = await aPerson();
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});

  const row = await stored(patient.id);
  expect(row).toMatchObject({
    first_name: 'Erased',
    last_name: patient.patient_code,
    email: `erased-${patient.id}@erased.invalid`,
    username: `erased-${patient.id}`,
    birthday: null,
    phone_number: null,
    phone_number_index: null,
    profile_image: null,
    location: null,
    anonymization_level: 'full',
  });
  expect(row.erased_at).not.toBeNull();
  expect(row.password).not.toBe(patient.password);
  const { manager } = db.app;
  expect(await manager.findOneByOrFail(Message, { id: messages[0]!.id })).toMatchObject({
    content: 'Erased',
  });
  expect(await manager.findOneByOrFail(PassportDetail, { id: passport.id })).toMatchObject({
    name_on_passport: 'Erased',
    passport_number: 'Erased',
    scan: null,
  });
  expect(await manager.findOneByOrFail(Review, { id: review.id })).toMatchObject({
    review_text: null,
    overall_rating: 5,
  });
  const notices = await manager.findBy(AlertsNotification, { type: 'test.told', notifiable_id: patient.id });
  expect(notices.map(({ body }) => body)).toEqual(['Erased']);
  // Kept by law, under the code alone.
  expect(await manager.findOneByOrFail(Inquiry, { id: inquiry.id })).toMatchObject({
    problem_details: 'Ingeborg lost hair early.',
    scan_url: 'scans/1.jpg',
  });
  const [token] = await query<{ revoked: number }>(
    db.app,
    'SELECT revoked FROM oauth_access_tokens WHERE id = ?',
    [access.id],
  );
  expect(token!.revoked).toBe(1);
  const [other] = await query<{ expires_at: Date | null }>(
    db.app,
    'SELECT expires_at FROM personal_access_tokens WHERE id = ?',
    [personal.id],
  );
  expect(other!.expires_at).not.toBeNull();
});

test('what is erased does not begin to stand in the audit log, and the lost files are removed', async () => {
  const { patient, key } = await aPerson();
  await ask(patient.id);
  const [newest] = await query<{ last: string }>(db.app, 'SELECT MAX(id) AS last FROM audit_entries');
  await approveErasure(decides(), patient.id, {});

  const entries = (await db.app.manager.find(AuditEntry)).filter(
    ({ id }) => Number(id) > Number(newest!.last),
  );
  const text = JSON.stringify(entries.map(({ changes }) => changes));
  for (const value of [patient.email, patient.last_name, patient.username, 'Ingeborg'])
    expect(text).not.toContain(value);
  const entry = entries.find(({ entity, changes }) => entity === 'patients' && 'email' in changes);
  expect(entry!.changes.email).toEqual({ before: '(erased)', after: `erased-${patient.id}@erased.invalid` });
  const owed = await db.app.manager.findBy(OutboxMessage, { name: 'remove-files' });
  const { paths } = owed.at(-1)!.payload as { paths: string[] };
  expect(paths.sort()).toEqual([
    `patients/${key}/letter.pdf`,
    `patients/${key}/passport.png`,
    `patients/${key}/profile.png`,
  ]);
});

test('records whose seven years are over go as well', async () => {
  const { patient, inquiry } = await aPerson();
  await db.app.query("UPDATE inquiries SET updated_at = '2015-01-01 00:00:00' WHERE id = ?", [inquiry.id]);
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});
  expect(await db.app.manager.findOneByOrFail(Inquiry, { id: inquiry.id })).toMatchObject({
    problem_details: 'Erased',
    scan_url: 'Erased',
    treatment_schedule: [],
  });
});

test('a name that somebody else wrote elsewhere stops the whole, and says where', async () => {
  const { patient } = await aPerson();
  await make(SavedView, {
    user_id: staff.support!,
    resource: 'patients',
    name: 'One of them',
    query: { filters: { email: patient.email } },
    shared: false,
  });
  await ask(patient.id);
  await expect(approveErasure(decides(), patient.id, {})).rejects.toThrow(
    'Something of this person could still be read in saved_views.query, so nothing was erased.',
  );
  expect(await stored(patient.id)).toMatchObject({ first_name: 'Ingeborg', erased_at: null });
  expect(await db.app.manager.findOneByOrFail(ApprovalRequest, { subject_id: patient.id })).toMatchObject({
    state: 'pending',
  });
});

test('somebody with a similar name or address is nobody to the search', async () => {
  const { patient, clinic } = await aPerson();
  const other = await aPatient({ username: `${patient.username}9`, email: `x${patient.email}` });
  const { messages } = await aThread(other, clinic.id, [`I am ${other.email}`, 'Ingeborg is a fine name']);
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});
  expect(await db.app.manager.findOneByOrFail(Message, { id: messages[0]!.id })).toMatchObject({
    content: `I am ${other.email}`,
  });
});

test('a name that two patients bear does not stand in the way', async () => {
  const { patient } = await aPerson();
  const namesake = await aPatient({ first_name: patient.first_name, last_name: patient.last_name });
  await aThread(namesake, (await aClinic()).id, [`I am ${patient.first_name} ${patient.last_name}`]);
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});
  expect((await stored(namesake.id)).first_name).toBe('Ingeborg');
});

test('open offers are cancelled, and the clinics told by the code alone', async () => {
  const { patient, inquiry, clinic } = await aPerson();
  const open = await quoteIn('quote', inquiry.id, clinic.id);
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});
  expect(await db.app.manager.findOneByOrFail(Quote, { id: open.id })).toMatchObject({ status: 'cancelled' });
  expect((await stored(patient.id)).first_name).toBe('Erased');
});

test('threads and bookings of everybody else are as they were', async () => {
  const others = await db.app.manager.countBy(Message, { content: Not('Erased') });
  const { patient } = await aPerson();
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});
  expect(await db.app.manager.countBy(Message, { content: Not('Erased') })).toBe(others);
  expect(await db.app.manager.countBy(Conversation, { patient_id: patient.id })).toBe(1);
});
