import {
  AFTERCARE_CONVERSATION_STATES,
  AftercareConversation,
  Conversation,
} from '../../../src/domain/conversations/entities.js';
import {
  closeConversation,
  reopenConversation,
} from '../../../src/domain/conversations/close-conversation.js';
import {
  colleaguesWhoReply,
  handOverConversation,
} from '../../../src/domain/conversations/hand-over-conversation.js';
import { conversation as moves } from '../../../src/domain/conversations/moves.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { User } from '../../../src/domain/people/entities.js';
import { aPlan, rows, stored, toldAbout } from '../../support/aftercare.js';
import { aConversation } from '../../support/conversations.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { tracesOf } from '../../support/traces.js';
import { actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const support = () => actorAs('support', staff.support);
const note = 'Their flight was cancelled.';

async function aThread(status = 'open') {
  const { plan } = await aPlan();
  return make(AftercareConversation, { after_care_id: plan.id, subject: 'My recovery', status });
}

test('a conversation is handed to a colleague, who reads the note; the log keeps it', async () => {
  const { conversation } = await aConversation();
  const { entries } = await tracesOf(db.app.manager, () =>
    handOverConversation(support(), conversation.id, { assigned_user_id: staff.admin, note }),
  );
  const after = await stored(Conversation, conversation);
  expect(after.assigned_user_id).toBe(staff.admin);
  expect(after.assigned_at).not.toBeNull();
  expect(await rows(AlertsNotification, { subject_id: conversation.id })).toMatchObject([
    {
      notifiable_type: 'User',
      notifiable_id: staff.admin,
      body: `support handed a conversation over to you. ${note}`,
    },
  ]);
  expect(entries.every(({ reason }) => reason === note)).toBe(true);
});

test('whoever takes a conversation themselves needs no message about it', async () => {
  const thread = await aThread();
  await handOverConversation(support(), thread.id, { assigned_user_id: staff.support });
  expect((await stored(AftercareConversation, thread)).assigned_user_id).toBe(staff.support);
  expect(await toldAbout(thread)).toEqual([]);
});

test('it goes to nobody who cannot reply, or who has left', async () => {
  const { conversation } = await aConversation();
  const give = (to: string | undefined) =>
    handOverConversation(support(), conversation.id, { assigned_user_id: to, note });
  const refused = { fields: { assigned_user_id: 'Choose a colleague who may reply.' } };
  await expect(give(staff.medical)).rejects.toMatchObject(refused);
  await expect(give(undefined)).rejects.toMatchObject({
    fields: { assigned_user_id: 'Choose a colleague.' },
  });
  await db.app.manager.update(User, staff.admin!, { deactivated_at: new Date() });
  await expect(give(staff.admin)).rejects.toMatchObject(refused);
  await db.app.manager.update(User, staff.admin!, { deactivated_at: null });
});

test('the form offers those who can reply, by name', async () => {
  const { assigned_user_id } = await colleaguesWhoReply(support());
  expect(assigned_user_id.map(({ label }) => label)).toEqual([
    'admin Person',
    'super-admin Person',
    'support Person (you)',
  ]);
});

test('ten who hand it to the same colleague do so once', async () => {
  const { conversation } = await aConversation();
  const { won, read } = await allAtOnce(
    times(10, () => handOverConversation(support(), conversation.id, { assigned_user_id: staff.admin })),
  );
  expect({ won, read }).toEqual({ won: 1, read: ['This colleague looks after the conversation already.'] });
  expect(await toldAbout(conversation)).toEqual(['User conversation.handed_over']);
});

const ways = [
  { to: 'closed', press: closeConversation },
  { to: 'open', press: reopenConversation },
] as const;

test.each(ways.flatMap((way) => AFTERCARE_CONVERSATION_STATES.map((from) => ({ from, ...way }))))(
  'a conversation that is $from to $to',
  async ({ from, to, press }) => {
    const thread = await aThread(from);
    if (moves.can(from, to)) {
      await press(support(), thread.id, {});
      const after = await stored(AftercareConversation, thread);
      expect([after.status, after.closed_at === null]).toEqual([to, to === 'open']);
      const type = to === 'open' ? 'reopened' : 'closed';
      expect(await toldAbout(thread)).toEqual([
        `Patient conversation.${type}`,
        `Provider conversation.${type}`,
      ]);
      return;
    }
    await expect(press(support(), thread.id, {})).rejects.toMatchObject({
      code: 'already_so',
      message: `This conversation is ${to} already.`,
    });
  },
);

test('a closed conversation is not handed over, and one about an inquiry has no end', async () => {
  const thread = await aThread('closed');
  await expect(
    handOverConversation(support(), thread.id, { assigned_user_id: staff.admin }),
  ).rejects.toMatchObject({ message: 'This conversation is closed: reopen it first.' });
  const { conversation } = await aConversation();
  await expect(closeConversation(support(), conversation.id, {})).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('twenty close a conversation once', async () => {
  const thread = await aThread();
  const { won, read } = await allAtOnce(times(20, () => closeConversation(support(), thread.id, {})));
  expect({ won, read }).toEqual({ won: 1, read: ['This conversation is closed already.'] });
});

test.each(['medical', 'finance', 'content', 'auditor'])('%s may do none of it', async (role) => {
  const thread = await aThread();
  const forbidden = { code: 'forbidden' };
  await expect(closeConversation(actorAs(role), thread.id, {})).rejects.toMatchObject(forbidden);
  await expect(reopenConversation(actorAs(role), thread.id, {})).rejects.toMatchObject(forbidden);
  await expect(
    handOverConversation(actorAs(role), thread.id, { assigned_user_id: staff.admin }),
  ).rejects.toMatchObject(forbidden);
});
