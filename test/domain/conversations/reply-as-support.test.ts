import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useStorage } from '../../../src/core/storage.js';
import {
  AftercareConversation,
  AftercareConversationParticipant,
  AftercareMessage,
  Conversation,
  Message,
} from '../../../src/domain/conversations/entities.js';
import { replyAsSupport } from '../../../src/domain/conversations/reply-as-support.js';
import { File } from '../../../src/domain/files/entities.js';
import { storeUpload } from '../../../src/domain/files/store-upload.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { aPlan, rows, stored, toldAbout } from '../../support/aftercare.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aConversation, aPicture } from '../../support/conversations.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { tracesOf } from '../../support/traces.js';
import { actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
let folder: string;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  folder = await mkdtemp(path.join(tmpdir(), 'hairline-uploads-'));
  useStorage(folder);
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const support = () => actorAs('support', staff.support);
const admin = () => actorAs('admin', staff.admin);
const content = 'Your papers are in the app.';

test('a reply stands in the thread as from Hairline, unread; patient and clinic are told that there is one, not what', async () => {
  const { conversation } = await aConversation();
  const { entries } = await tracesOf(db.app.manager, () =>
    replyAsSupport(support(), conversation.id, { content: `  ${content}  ` }),
  );
  expect(await rows(Message, { conversation_id: conversation.id })).toMatchObject([
    { sender_type: 'User', sender_id: staff.support, content, attachment_url: null, is_read: false },
  ]);
  expect(await toldAbout(conversation)).toEqual([
    'Patient conversation.replied',
    'Provider conversation.replied',
  ]);
  const told = await rows(AlertsNotification, { subject_id: conversation.id });
  expect(told.some(({ body }) => body.includes('papers'))).toBe(false);
  expect(entries.map(({ entity }) => entity)).toContain('messages');
});

test('a file of the own goes along, and belongs to the message from then on', async () => {
  const { conversation } = await aConversation();
  const upload = await storeUpload(support(), { name: 'donor area.png', content: aPicture() });
  await replyAsSupport(support(), conversation.id, { content, attachment_url: upload.file_path });
  const [message] = await rows(Message, { conversation_id: conversation.id });
  expect(message!.attachment_url).toBe(upload.file_path);
  expect(await stored(File, upload)).toMatchObject({
    fileable_type: 'Message',
    fileable_id: message!.id,
    file_name: 'donor area.png',
    file_type: 'image/png',
  });
});

test.each([
  [
    "a colleague's file",
    async () => (await storeUpload(admin(), { name: 'a.png', content: aPicture() })).file_path,
  ],
  ['any other file of the storage', () => Promise.resolve('passports/1/scan.png')],
  ['an address', () => Promise.resolve('https://example.com/a.png')],
])('%s is not attached', async (_what, path) => {
  const { conversation } = await aConversation();
  await expect(
    replyAsSupport(support(), conversation.id, { content, attachment_url: await path() }),
  ).rejects.toMatchObject({ fields: { attachment_url: 'Please choose the file again.' } });
  expect(await rows(Message, { conversation_id: conversation.id })).toEqual([]);
});

test('a file is attached once, to one message', async () => {
  const [one, other] = [await aConversation(), await aConversation()];
  const { file_path } = await storeUpload(support(), { name: 'a.png', content: aPicture() });
  const press = (id: string) => () => replyAsSupport(support(), id, { content, attachment_url: file_path });
  const { won, read } = await allAtOnce([press(one.conversation.id), press(other.conversation.id)]);
  expect({ won, read }).toEqual({ won: 1, read: ['Please choose the file again.'] });
});

test('pressed twenty times a reply is sent once; other words are sent after it', async () => {
  const { conversation } = await aConversation();
  const { won, read } = await allAtOnce(
    times(20, () => replyAsSupport(support(), conversation.id, { content })),
  );
  expect({ won, read }).toEqual({ won: 1, read: ['You have sent exactly this already.'] });
  await replyAsSupport(support(), conversation.id, { content: 'And one thing more.' });
  expect(await rows(Message, { conversation_id: conversation.id })).toHaveLength(2);
});

test('in a conversation about a plan, whoever replies takes part in it', async () => {
  const { plan } = await aPlan();
  const thread = await make(AftercareConversation, { after_care_id: plan.id, subject: 'My recovery' });
  await replyAsSupport(support(), thread.id, { content });
  await replyAsSupport(support(), thread.id, { content: 'And one thing more.' });
  expect(await rows(AftercareMessage, { aftercare_conversation_id: thread.id })).toHaveLength(2);
  expect((await stored(AftercareConversation, thread)).last_message_at).not.toBeNull();
  expect(
    await rows(AftercareConversationParticipant, { aftercare_conversation_id: thread.id }),
  ).toMatchObject([{ participant_type: 'User', participant_id: staff.support, left_at: null }]);
});

test('a closed conversation is reopened first', async () => {
  const { plan } = await aPlan();
  const thread = await make(AftercareConversation, {
    after_care_id: plan.id,
    subject: 'My recovery',
    status: 'closed',
  });
  await expect(replyAsSupport(support(), thread.id, { content })).rejects.toMatchObject({
    message: 'This conversation is closed: reopen it first.',
    unlock: { table: 'aftercare_conversations', id: thread.id, action: 'reopenConversation' },
  });
});

test('nobody writes to somebody whose personal data was erased', async () => {
  const { conversation } = await aConversation({ erased_at: new Date('2026-01-01T00:00:00Z') });
  await expect(replyAsSupport(support(), conversation.id, { content })).rejects.toMatchObject({
    message: "Nobody would read this: the patient's personal data was erased.",
  });
});

test('a patient that is known by the inquiry alone is told too', async () => {
  const { conversation, patient } = await aConversation();
  await db.app.manager.update(Conversation, conversation.id, { patient_id: null });
  await replyAsSupport(support(), conversation.id, { content });
  const told = await rows(AlertsNotification, { subject_id: conversation.id, notifiable_type: 'Patient' });
  expect(told).toMatchObject([{ notifiable_id: patient.id }]);
});

test.each(['', '   '])('"%s" is no message', async (empty) => {
  const { conversation } = await aConversation();
  await expect(replyAsSupport(support(), conversation.id, { content: empty })).rejects.toMatchObject({
    fields: { content: 'Write something.' },
  });
});

test('there is no conversation without its id', async () => {
  await expect(
    replyAsSupport(support(), '0190a000-0000-7000-8000-000000000000', { content }),
  ).rejects.toMatchObject({ code: 'not_found' });
});

test.each(['medical', 'finance', 'content', 'auditor'])('%s may not reply', async (role) => {
  const { conversation } = await aConversation();
  await expect(replyAsSupport(actorAs(role), conversation.id, { content })).rejects.toMatchObject({
    code: 'forbidden',
  });
});
