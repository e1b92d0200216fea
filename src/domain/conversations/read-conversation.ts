import { In, Not } from 'typeorm';
import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { Message } from './entities.js';
import { lockOwnThread, senderOf } from './own-thread.js';
import { namesOf } from './sender-types.js';
import { haveRead } from './write-message.js';

/** What the others have written so far is read. Nothing changes where it was. */
export const readConversation = verb(
  'readConversation',
  'app.conversations.reply',
  z.object({}),
  lockOwnThread,
  async (work, thread) => {
    const reader = senderOf(work.actor);
    if (thread.kind === 'AftercareConversation') return haveRead(work, thread.row.id, reader);
    const unread = await work.list(Message, {
      conversation_id: thread.row.id,
      is_read: false,
      sender_type: Not(In(namesOf(reader.type))),
    });
    for (const message of unread) await work.change(Message, message, { is_read: true });
  },
);
