import { z } from 'zod';
import { In } from 'typeorm';
import { staffWith } from '../../core/access.js';
import { type Actor } from '../../core/actor.js';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { transact } from '../../core/transact.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notify } from '../notifications/notify.js';
import { User } from '../people/entities.js';
import { AftercareConversation, Conversation } from './entities.js';
import { lockOpenThread, type Thread } from './lock-thread.js';
import { handedOver } from './messages.js';

const REPLY = 'conversations.reply';

export const HandOverConversation = z.object({
  assigned_user_id: z.uuid('Choose a colleague.'),
  note: z.string().trim().max(1000, 'At most 1000 characters.').default(''),
});

/** Gives a thread to somebody of the staff who can reply in it; the note is for them. */
export const handOverConversation = verb(
  'handOverConversation',
  REPLY,
  HandOverConversation,
  lockOpenThread,
  async (work, thread, { assigned_user_id, note }) => {
    work.reason = note || null;
    if (thread.row.assigned_user_id === assigned_user_id)
      throw new AlreadySo('This colleague looks after the conversation already.');
    if (!(await staffWith(work.manager, REPLY)).includes(assigned_user_id))
      throw new Invalid({ assigned_user_id: 'Choose a colleague who may reply.' });
    await assign(work, thread, { assigned_user_id, assigned_at: work.now });
    if (assigned_user_id === work.actor.id) return;
    await notify(work, {
      to: { type: 'User', id: assigned_user_id },
      type: 'conversation.handed_over',
      subject: { type: thread.kind, id: thread.row.id },
      message: handedOver({ by: work.actor.name, note }),
    });
  },
);

async function assign(
  work: Work,
  thread: Thread,
  to: { assigned_user_id: string; assigned_at: Date },
): Promise<void> {
  if (thread.kind === 'Conversation') await work.change(Conversation, thread.row, to);
  else await work.change(AftercareConversation, thread.row, to);
}

/** Whom the form offers: names of colleagues, for whoever replies has to know them. */
export async function colleaguesWhoReply(actor: Actor) {
  return transact(actor, REPLY, 'colleaguesWhoReply', async ({ manager }) => {
    const people = await manager.findBy(User, { id: In(await staffWith(manager, REPLY)) });
    const options = people.map(({ id, firstname, lastname }) => ({
      value: id,
      label: `${firstname} ${lastname}${id === actor.id ? ' (you)' : ''}`,
    }));
    return { assigned_user_id: options.sort((a, b) => a.label.localeCompare(b.label)) };
  });
}
