import { Conversation, Message } from '../../../src/domain/conversations/entities.js';
import { openThread } from '../../../src/domain/conversations/open-thread.js';
import { readConversation } from '../../../src/domain/conversations/read-conversation.js';
import { sendMessage } from '../../../src/domain/conversations/send-message.js';
import { systemActor } from '../../../src/core/actor.js';
import { transact } from '../../../src/core/transact.js';
import { Patient } from '../../../src/domain/people/entities.js';
import { rows, stored, toldAbout } from '../../support/aftercare.js';
import { aClinicUser, asClinic, asPatient } from '../../support/app-people.js';
import { aConversation } from '../../support/conversations.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { tracesOf } from '../../support/traces.js';
import { actorAs, aPatient, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const content = 'Is June free?';

test('a message stands in the thread, in the log, and the other side and who looks after it are told', async () => {
  const { conversation, patient } = await aConversation();
  await db.app.manager.update(
    Conversation,
    { id: conversation.id },
    { assigned_user_id: staff.support!, assigned_at: new Date() },
  );
  const { entries } = await tracesOf(db.app.manager, () =>
    sendMessage(asPatient(patient), conversation.id, { content }),
  );
  expect(await rows(Message, { conversation_id: conversation.id })).toMatchObject([
    { content, sender_type: 'Patient', sender_id: patient.id, is_read: false, attachment_url: null },
  ]);
  expect((await toldAbout(conversation)).sort()).toEqual([
    'Provider conversation.message',
    'User conversation.message',
  ]);
  expect(entries.map(({ entity, event }) => `${entity} ${event}`)).toContain('messages created');
});

test('only the sides of a thread write and read in it', async () => {
  const { conversation, clinic } = await aConversation();
  const strangers = [
    asPatient(await aPatient()),
    asClinic({ id: staff.admin!, provider_id: (await aConversation()).clinic.id }),
    { ...asPatient(await aPatient()), id: null },
  ];
  for (const stranger of strangers) {
    await expect(sendMessage(stranger, conversation.id, { content })).rejects.toMatchObject({ status: 404 });
    await expect(readConversation(stranger, conversation.id, {})).rejects.toMatchObject({ status: 404 });
  }
  const user = await aClinicUser(clinic.id);
  const without = { ...asClinic(user), permissions: new Set<string>() };
  for (const nobody of [without, actorAs('support', staff.support)])
    await expect(sendMessage(nobody, conversation.id, { content })).rejects.toMatchObject({ status: 403 });
  expect(await rows(Message, { conversation_id: conversation.id })).toEqual([]);
});

test('nobody writes to a patient whose data was erased', async () => {
  const { conversation, clinic, patient } = await aConversation();
  await db.app.manager.update(Patient, { id: patient.id }, { erased_at: new Date() });
  await expect(
    sendMessage(asClinic(await aClinicUser(clinic.id)), conversation.id, { content }),
  ).rejects.toMatchObject({ message: "Nobody would read this: the patient's personal data was erased." });
});

test('twenty who write at once are all heard', async () => {
  const { conversation, patient, clinic } = await aConversation();
  const user = await aClinicUser(clinic.id);
  const senders = [asPatient(patient), asClinic(user)];
  const presses = senders.flatMap((sender) =>
    times(10, () => sendMessage(sender, conversation.id, { content })),
  );
  const { won } = await allAtOnce(presses);
  expect(won).toBe(20);
  expect(await rows(Message, { conversation_id: conversation.id })).toHaveLength(20);
});

test('who reads has read what others wrote, also where older rows name the sender in full', async () => {
  const { conversation, patient, clinic } = await aConversation();
  const said = { conversation_id: conversation.id, content, sender_id: patient.id };
  const own = await make(Message, { ...said, sender_type: 'App\\Models\\Patient' });
  const user = await aClinicUser(clinic.id);
  const theirs = await make(Message, { ...said, sender_id: user.id, sender_type: 'ProviderUser' });
  await readConversation(asPatient(patient), conversation.id, {});
  expect((await stored(Message, own)).is_read).toBe(false);
  expect((await stored(Message, theirs)).is_read).toBe(true);
});

test('a thread is opened once for an inquiry and a clinic', async () => {
  const { inquiry, clinic } = await aConversation();
  const open = () =>
    transact(systemActor('job', 'test'), null, 'open', (work) => openThread(work, inquiry, clinic.id));
  const [first, second] = [await open(), await open()];
  expect(second.id).toBe(first.id);
  expect(await rows(Conversation, { inquiry_id: inquiry.id })).toHaveLength(1);
});
