import {
  AftercareConversation,
  Conversation,
  type Message,
} from '../../src/domain/conversations/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { Patient } from '../../src/domain/people/entities.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { type Apps, type ClinicPerson, openApps } from '../support/app-people.js';
import { type ApiReply, ask } from '../support/apps.js';
import { aPlan } from '../support/aftercare.js';
import { aQuote } from '../support/bookings.js';
import { anInquiry, make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
afterAll(() => apps.close());

const get = (token: string, path: string): Promise<ApiReply> => ask(apps.server.url, 'GET', path, { token });
const post = (token: string, path: string, body: object = {}): Promise<ApiReply> =>
  ask(apps.server.url, 'POST', path, { token, body });
const rowsOf = ({ body }: ApiReply) => body.data as Record<string, unknown>[];

/** A patient, somebody of a clinic, and their thread. */
async function aThread() {
  const patient = await apps.patient({
    first_name: 'Ingrid',
    last_name: 'Svensson',
    location: 'Malmo, Sweden',
  });
  const clinic = await apps.clinicUser('coordinator');
  const inquiry = await anInquiry({ patient_id: patient.patient.id });
  const { id } = await make(Conversation, {
    inquiry_id: inquiry.id,
    patient_id: patient.patient.id,
    provider_id: clinic.provider_id,
  });
  return { patient, clinic, inquiry, id, path: `/conversations/${id}/messages` };
}

const toldTo = (notifiable_id: string) =>
  apps.database.app.manager.findBy(AlertsNotification, { notifiable_id, type: 'conversation.message' });

test('a patient and a clinic write to each other; both are told so, and not what', async () => {
  const { patient, clinic, id, path } = await aThread();
  const sent = await post(patient.token, path, { content: 'Is June free?' });
  expect(sent).toMatchObject({
    status: 201,
    body: { content: 'Is June free?', sender: { side: 'patient', is_you: true }, is_read: false },
  });
  const read = rowsOf(await get(clinic.token, path));
  expect(read).toMatchObject([
    {
      content: 'Is June free?',
      sender: { side: 'patient', name: patient.patient.patient_code, is_you: false },
    },
  ]);
  await post(clinic.token, path, { content: 'It is.' });
  expect(rowsOf(await get(patient.token, path))).toMatchObject([
    { content: 'It is.', sender: { side: 'clinic', name: expect.stringContaining('Clinic') as string } },
    { content: 'Is June free?' },
  ]);
  for (const to of [clinic.provider_id, patient.patient.id]) {
    const [notice, ...others] = await toldTo(to);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ subject_type: 'Conversation', subject_id: id });
    expect(notice!.body).not.toMatch(/June|It is\.|Ingrid|Svensson/);
  }
});

test('a clinic reads the name of a patient only as far as its own quote is paid', async () => {
  const { patient, clinic, inquiry, path } = await aThread();
  await post(patient.token, path, { content: 'Hello' });
  const shown = async () => {
    const list = await get(clinic.token, '/conversations');
    const messages = await get(clinic.token, path);
    const [{ sender }] = rowsOf(messages) as [{ sender: { name: string } }];
    return { name: sender.name, patient: rowsOf(list)[0]!.patient, text: list.text + messages.text };
  };
  const before = await shown();
  expect(before.name).toBe(patient.patient.patient_code);
  for (const hidden of ['Ingrid', 'Svensson', 'Sweden', patient.patient.id, patient.patient.email])
    expect(before.text).not.toContain(hidden);
  const { manager } = apps.database.app;
  const quote = await aQuote({ inquiry_id: inquiry.id, provider_id: clinic.provider_id, status: 'accepted' });
  await manager.update(Patient, { id: patient.patient.id }, { anonymization_level: 'none' });
  expect(await shown()).toMatchObject({ name: 'Ingrid', patient: { country: 'Sweden', last_name: null } });
  await manager.update(Quote, { id: quote.id }, { status: 'confirmed' });
  expect((await shown()).name).toBe('Ingrid Svensson');
});

test("another's conversation is not there, to read or to write", async () => {
  const { path, id } = await aThread();
  const [other, stranger] = [await apps.patient(), await apps.clinicUser()];
  for (const { token } of [other, stranger]) {
    expect((await get(token, path)).status).toBe(404);
    expect((await post(token, path, { content: 'Hello' })).status).toBe(404);
    expect((await post(token, `/conversations/${id}/read`)).status).toBe(404);
    expect(rowsOf(await get(token, '/conversations'))).toEqual([]);
  }
  expect((await ask(apps.server.url, 'GET', path)).status).toBe(401);
});

test('what is unread is counted for each side, until it is read', async () => {
  const { patient, clinic, id, path } = await aThread();
  const unread = async (person: { token: string } | ClinicPerson) =>
    rowsOf(await get(person.token, '/conversations'))[0]!.unread;
  await post(patient.token, path, { content: 'One' });
  await post(patient.token, path, { content: 'Two' });
  expect([await unread(patient), await unread(clinic)]).toEqual([0, 2]);
  expect((await post(clinic.token, `/conversations/${id}/read`)).status).toBe(204);
  expect((await post(clinic.token, `/conversations/${id}/read`)).status).toBe(204);
  expect(await unread(clinic)).toBe(0);
  const own = rowsOf(await get(patient.token, path)) as unknown as Message[];
  expect(own.map(({ is_read }) => is_read)).toEqual([true, true]);
});

const begun = {
  inquiry: async (patient_id: string, created_at: Date) =>
    make(Conversation, { patient_id, inquiry_id: (await anInquiry({ patient_id })).id, created_at }),
  aftercare: async (patient_id: string, created_at: Date) =>
    make(AftercareConversation, {
      after_care_id: (await aPlan({ patient_id })).plan.id,
      subject: 'My recovery',
      created_at,
    }),
};

test.each(['inquiry', 'aftercare'] as const)(
  'where something was written last comes first, over pages; a silent thread stands where it began (%s)',
  async (about) => {
    const { patient, token } = await apps.patient();
    const thread = async (day: number) =>
      (await begun[about](patient.id, new Date(Date.UTC(2026, 0, day)))).id;
    const [old, silent, young] = [await thread(1), await thread(2), await thread(3)];
    const read = async () => {
      const path = `/conversations?about=${about}&limit=2`;
      const first = await get(token, path);
      const rest = await get(token, `${path}&cursor=${first.body.next_cursor as string}`);
      expect(rest.body.next_cursor).toBeNull();
      return [...rowsOf(first), ...rowsOf(rest)].map(({ id }) => id);
    };
    expect(await read()).toEqual([young, silent, old]);
    expect((await post(token, `/conversations/${old}/messages`, { content: 'Hello again' })).status).toBe(
      201,
    );
    expect(await read()).toEqual([old, young, silent]);
  },
);

test('messages are read in pages, the latest first; empty and endless ones are refused', async () => {
  const { patient, path } = await aThread();
  for (const content of ['1', '2', '3']) await post(patient.token, path, { content });
  const first = await get(patient.token, `${path}?limit=2`);
  const rest = await get(patient.token, `${path}?limit=2&cursor=${first.body.next_cursor as string}`);
  expect([...rowsOf(first), ...rowsOf(rest)].map(({ content }) => content)).toEqual(['3', '2', '1']);
  for (const body of [{}, { content: '  ' }, { content: 'x'.repeat(5001) }, { content: 'x', sender_id: '1' }])
    expect((await post(patient.token, path, body)).status).toBe(400);
});

test('a conversation about a recovery plan is read and written by its people until it is closed', async () => {
  const { patient, token } = await apps.patient();
  const { plan } = await aPlan({ patient_id: patient.id });
  const clinic = await apps.clinicUser('doctor', plan.provider_id);
  const thread = await make(AftercareConversation, { after_care_id: plan.id, subject: 'My recovery' });
  const path = `/conversations/${thread.id}/messages`;
  expect((await post(token, path, { content: 'It itches.' })).status).toBe(201);
  expect(rowsOf(await get(clinic.token, '/conversations?about=aftercare'))).toMatchObject([
    { id: thread.id, about: 'aftercare', subject: 'My recovery', unread: 1 },
  ]);
  await post(clinic.token, `/conversations/${thread.id}/read`);
  expect(rowsOf(await get(clinic.token, '/conversations?about=aftercare'))).toMatchObject([{ unread: 0 }]);
  expect(rowsOf(await get(token, path))).toMatchObject([{ content: 'It itches.', is_read: true }]);
  await apps.database.app.manager.update(AftercareConversation, { id: thread.id }, { status: 'closed' });
  expect(await post(token, path, { content: 'Still.' })).toMatchObject({
    status: 409,
    body: { detail: 'This conversation is closed: you can read it, and write in another.' },
  });
  expect((await get(token, path)).status).toBe(200);
});

test('a notification is read by whom it is for, once; those of others are not there', async () => {
  const { patient, clinic, path } = await aThread();
  await post(patient.token, path, { content: 'Hello' });
  const colleague = await apps.clinicUser('doctor', clinic.provider_id);
  const [notice] = rowsOf(await get(clinic.token, '/notifications?unread=true'));
  expect(notice).toMatchObject({ type: 'conversation.message', read_at: null });
  const read = await post(colleague.token, `/notifications/${String(notice!.id)}/read`);
  expect(read.status).toBe(200);
  expect(read.body.read_at).not.toBeNull();
  const again = await post(clinic.token, `/notifications/${String(notice!.id)}/read`);
  expect(again.body.read_at).toBe(read.body.read_at);
  expect(rowsOf(await get(clinic.token, '/notifications?unread=true'))).toEqual([]);
  expect(rowsOf(await get(clinic.token, '/notifications?unread=false'))).toHaveLength(1);
  const stranger = await apps.clinicUser();
  for (const { token } of [patient, stranger]) {
    expect(rowsOf(await get(token, '/notifications'))).toEqual([]);
    expect((await post(token, `/notifications/${String(notice!.id)}/read`)).status).toBe(404);
  }
});

test('a notification about a person does not tell the id of their row', async () => {
  const { patient, token } = await apps.patient();
  await make(AlertsNotification, {
    notifiable_type: 'Patient',
    notifiable_id: patient.id,
    type: 'patient.welcome',
    title: 'Welcome',
    body: 'Good to have you.',
    subject_type: 'Patient',
    subject_id: patient.id,
  });
  expect(rowsOf(await get(token, '/notifications'))).toMatchObject([{ subject_id: null }]);
});
