import { z } from 'zod';
import { AlreadySo, Forbidden, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { attachUpload, ownUpload } from '../files/attach-upload.js';
import { Patient } from '../people/entities.js';
import {
  AftercareConversation,
  AftercareConversationParticipant,
  AftercareMessage,
  Message,
} from './entities.js';
import { lockOpenThread, type Thread } from './lock-thread.js';
import { supportReplied } from './messages.js';
import { tellParties } from './tell.js';

export const ReplyAsSupport = z.object({
  content: z.string().trim().min(1, 'Write something.').max(5000, 'At most 5000 characters.'),
  attachment_url: z
    .string()
    .trim()
    .max(255)
    .nullish()
    .transform((path) => path || null),
});

type Reply = z.output<typeof ReplyAsSupport>;

/** Writes into a thread of a patient and a clinic, as Hairline; both are told that there is something to read. */
export const replyAsSupport = verb(
  'replyAsSupport',
  'conversations.reply',
  ReplyAsSupport,
  async (work, id) => {
    const thread = await lockOpenThread(work, id);
    await refuseErased(work, thread);
    return thread;
  },
  async (work, thread, reply) => {
    const sender = work.actor;
    if (sender.type !== 'User' || sender.id === null) throw new Forbidden();
    if (await isRepeated(work, thread, sender.id, reply))
      throw new AlreadySo('You have sent exactly this already.');
    const message = await write(work, thread, sender.id, reply);
    await tellParties(work, thread, 'conversation.replied', supportReplied());
    return message;
  },
);

async function refuseErased(work: Work, { patient_id }: Thread): Promise<void> {
  const patient = patient_id === null ? null : await work.manager.findOneBy(Patient, { id: patient_id });
  if (patient?.erased_at)
    throw new Refusal("Nobody would read this: the patient's personal data was erased.");
}

/** The last words of a thread, said again by the same person, are a second press. The thread is locked. */
async function isRepeated(
  work: Work,
  { kind, row }: Thread,
  sender_id: string,
  reply: Reply,
): Promise<boolean> {
  const order = { created_at: 'DESC', id: 'DESC' } as const;
  const lock = { mode: 'pessimistic_write' } as const;
  const last =
    kind === 'Conversation'
      ? await work.manager.findOne(Message, { where: { conversation_id: row.id }, order, lock })
      : await work.manager.findOne(AftercareMessage, {
          where: { aftercare_conversation_id: row.id },
          order,
          lock,
        });
  return (
    last?.sender_id === sender_id &&
    last.content === reply.content &&
    last.attachment_url === reply.attachment_url
  );
}

async function write(
  work: Work,
  thread: Thread,
  sender_id: string,
  { content, attachment_url }: Reply,
): Promise<Message | AftercareMessage> {
  const upload = attachment_url === null ? null : await ownUpload(work, attachment_url, 'attachment_url');
  const said = { sender_id, sender_type: 'User', content, attachment_url };
  if (thread.kind === 'Conversation') {
    const message = await work.create(Message, { conversation_id: thread.row.id, ...said });
    if (upload) await attachUpload(work, upload, { type: 'Message', id: message.id });
    return message;
  }
  const message = await work.create(AftercareMessage, { aftercare_conversation_id: thread.row.id, ...said });
  if (upload) await attachUpload(work, upload, { type: 'AftercareMessage', id: message.id });
  await work.change(AftercareConversation, thread.row, { last_message_at: work.now });
  await takePart(work, thread.row.id, sender_id);
  return message;
}

/** Whoever writes takes part, and has read what is there. */
async function takePart(
  work: Work,
  aftercare_conversation_id: string,
  participant_id: string,
): Promise<void> {
  const who = { aftercare_conversation_id, participant_id, participant_type: 'User' };
  const row = await work.findBy(AftercareConversationParticipant, who);
  const here = { last_read_at: work.now, left_at: null };
  if (row) await work.change(AftercareConversationParticipant, row, here);
  else await work.create(AftercareConversationParticipant, { ...who, ...here });
}
