import { Not } from 'typeorm';
import { AuditEntry, OutboxMessage } from '../../../src/core/entities.js';
import { ApprovalRequest } from '../../../src/domain/approvals/entities.js';
import { AfterCare } from '../../../src/domain/aftercare/entities.js';
import { Conversation, Message } from '../../../src/domain/conversations/entities.js';
import { Inquiry } from '../../../src/domain/inquiries/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { Payment } from '../../../src/domain/payments/entities.js';
import { approveErasure } from '../../../src/domain/people/approve-erasure.js';
import { declineErasure } from '../../../src/domain/people/decline-erasure.js';
import { PassportDetail, Patient } from '../../../src/domain/people/entities.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { Review } from '../../../src/domain/reviews/entities.js';
import { SavedView } from '../../../src/domain/saved-views/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry } from '../../support/journey.js';
import { aFullPatient, aThread, quoteIn } from '../../support/patients.js';
import { aClinic, actorAs, aPatient, aRequest, aTemplate, make, makeStaff } from '../../support/world.js';

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
  const [token] = await db.app.query('SELECT revoked FROM oauth_access_tokens WHERE id = ?', [access.id]);
  expect(token.revoked).toBe(1);
  const [other] = await db.app.query('SELECT expires_at FROM personal_access_tokens WHERE id = ?', [
    personal.id,
  ]);
  expect(other.expires_at).not.toBeNull();
});

test('what is erased does not begin to stand in the audit log, and the lost files are removed', async () => {
  const { patient, key } = await aPerson();
  await ask(patient.id);
  const [{ last }] = await db.app.query('SELECT MAX(id) AS last FROM audit_entries');
  await approveErasure(decides(), patient.id, {});

  const entries = (await db.app.manager.find(AuditEntry)).filter(({ id }) => Number(id) > Number(last));
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

test('whoever asked may not approve, nor decline', async () => {
  const { patient } = await aPerson();
  await ask(patient.id);
  const sentence = 'You asked for this yourself: a second person has to decide.';
  await expect(approveErasure(asks(), patient.id, {})).rejects.toMatchObject({ message: sentence });
  await expect(declineErasure(asks(), patient.id, { reason })).rejects.toMatchObject({ message: sentence });
});

test('a declined erasure leaves everything, tells whoever asked why, and can be asked for again', async () => {
  const { patient } = await aPerson();
  await ask(patient.id);
  await declineErasure(decides(), patient.id, { reason: 'A claim is open.' });
  expect((await stored(patient.id)).first_name).toBe('Ingeborg');
  const told = await db.app.manager.findBy(AlertsNotification, { type: 'patient.erasure_declined' });
  expect(told.at(-1)).toMatchObject({ notifiable_id: staff.admin });
  expect(told.at(-1)!.body).toContain('A claim is open.');
  await ask(patient.id);
  await expect(ask(patient.id)).rejects.toThrow('Somebody has asked for this already');
});

test('without a request there is nothing to decide, and an erased patient is left in peace', async () => {
  const { patient } = await aPerson();
  await expect(approveErasure(decides(), patient.id, {})).rejects.toThrow('Nobody has asked for this');
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});
  for (const press of [ask(patient.id), approveErasure(decides(), patient.id, {})])
    await expect(press).rejects.toThrow("This patient's data was erased: there is nothing left to do.");
});

const obstacles: Record<string, [(patient: Patient) => Promise<unknown>, string]> = {
  'a booking': [
    async ({ id }) => quoteIn('confirmed', (await anInquiry({ patient_id: id })).id, (await aClinic()).id),
    'The patient has a booking that is not over: cancel or complete it first.',
  ],
  'a recovery plan': [
    async ({ id }) =>
      make(AfterCare, {
        patient_id: id,
        provider_id: (await aClinic()).id,
        aftercare_type: 'standalone',
        aftercare_template_id: (await aTemplate()).id,
        recovery_stage: 'Stage 1',
      }),
    'The patient has a recovery plan that is not over: complete it first.',
  ],
  'a request for aftercare': [
    ({ id }) => aRequest({ patient_id: id }),
    'The patient has asked for aftercare: reject or start it first.',
  ],
  'a payment on its way': [
    async ({ id }) => {
      const clinic = await aClinic();
      const quote = await quoteIn('cancelled', (await anInquiry({ patient_id: id })).id, clinic.id);
      return make(Payment, {
        quote_id: quote.id,
        patient_id: id,
        provider_id: clinic.id,
        amount: '10.00',
        currency: 'EUR',
        payment_type: 'refund',
        payment_method: 'bank_transfer',
        payment_status: 'pending',
      });
    },
    'Money is on its way: wait for this payment, or settle it first.',
  ],
};

test.each(Object.entries(obstacles))('%s has to end first', async (_name, [begin, sentence]) => {
  const patient = await aPatient();
  await begin(patient);
  await expect(ask(patient.id)).rejects.toMatchObject({ status: 409, message: sentence });
  expect(await db.app.manager.countBy(ApprovalRequest, { subject_id: patient.id })).toBe(0);
});

test('twenty who approve at once erase once', async () => {
  const { patient } = await aPerson();
  await ask(patient.id);
  const { won, read } = await allAtOnce(times(20, () => approveErasure(decides(), patient.id, {})));
  expect({ won, read }).toEqual({
    won: 1,
    read: ["This patient's data was erased: there is nothing left to do."],
  });
});

test.each(['support', 'medical', 'finance', 'content', 'auditor'])(
  '%s may neither ask nor decide',
  async (role) => {
    const patient = await aPatient();
    for (const press of [erasePatient, approveErasure, declineErasure])
      await expect(press(actorAs(role), patient.id, { reason })).rejects.toMatchObject({ code: 'forbidden' });
  },
);

test('threads and bookings of everybody else are as they were', async () => {
  const others = await db.app.manager.countBy(Message, { content: Not('Erased') });
  const { patient } = await aPerson();
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});
  expect(await db.app.manager.countBy(Message, { content: Not('Erased') })).toBe(others);
  expect(await db.app.manager.countBy(Conversation, { patient_id: patient.id })).toBe(1);
});
