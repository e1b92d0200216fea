import { recordAction } from '../src/admin/action.js';
import { closeConversation } from '../src/domain/conversations/close-conversation.js';

export default recordAction({
  on: 'aftercare_conversations',
  label: 'Close',
  icon: 'Archive',
  bulk: true,
  verb: closeConversation,
});
