import { z } from 'zod';
import { AlreadySo, Forbidden } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { ownUpload } from '../files/attach-upload.js';
import { AftercareMessage, Message } from './entities.js';
import { lockOpenThread, type Thread } from './lock-thread.js';
import { supportReplied } from './messages.js';
import { tellParties } from './tell.js';
import { content, refuseErased, writeMessage } from './write-message.js';

export const ReplyAsSupport = z.object({
  content,
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
    const upload =
      reply.attachment_url === null ? null : await ownUpload(work, reply.attachment_url, 'attachment_url');
    const message = await writeMessage(
      work,
      thread,
      { type: sender.type, id: sender.id },
      reply.content,
      upload,
    );
    await tellParties(work, thread, 'conversation.replied', supportReplied());
    return message;
  },
);

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
