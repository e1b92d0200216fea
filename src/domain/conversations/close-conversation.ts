import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { AftercareConversation } from './entities.js';
import { lockThread, type Thread } from './lock-thread.js';
import { conversationClosed, conversationReopened } from './messages.js';
import { conversation as moves, type ConversationState } from './moves.js';
import { tellParties } from './tell.js';

/** Ends a conversation about a recovery plan; it stays to be read. */
export const closeConversation = verb(
  'closeConversation',
  'conversations.reply',
  z.object({}),
  (work, id) => lockFor(work, id, 'closed'),
  async (work, thread) => {
    await work.change(AftercareConversation, thread.row, { status: 'closed', closed_at: work.now });
    await tellParties(work, thread, 'conversation.closed', conversationClosed());
  },
);

/** Lets people write in a closed conversation again. */
export const reopenConversation = verb(
  'reopenConversation',
  'conversations.reply',
  z.object({}),
  (work, id) => lockFor(work, id, 'open'),
  async (work, thread) => {
    await work.change(AftercareConversation, thread.row, { status: 'open', closed_at: null });
    await tellParties(work, thread, 'conversation.reopened', conversationReopened());
  },
);

async function lockFor(work: Work, id: string, to: ConversationState): Promise<RecoveryThread> {
  await work.find(AftercareConversation, id);
  const thread = (await lockThread(work, id)) as RecoveryThread;
  if (thread.row.status === to) throw new AlreadySo(`This conversation is ${to} already.`);
  moves.check(thread.row.status, to, (state) => `This conversation is ${state}.`);
  return thread;
}

type RecoveryThread = Extract<Thread, { kind: 'AftercareConversation' }>;
