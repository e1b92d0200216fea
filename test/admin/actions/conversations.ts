import { type ActionRules } from './rules.js';

const reply = { permission: 'conversations.reply' };

export const conversations: ActionRules = {
  conversations: { replyAsSupport: reply, handOverConversation: reply },
  aftercare_conversations: {
    replyAsSupport: reply,
    handOverConversation: reply,
    closeConversation: { ...reply, bulk: true },
    reopenConversation: reply,
  },
};
