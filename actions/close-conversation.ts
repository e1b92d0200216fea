import { recordAction } from '../src/admin/action.js';
import { closeConversation } from '../src/domain/conversations/close-conversation.js';

export default recordAction({
  on: 'aftercare_conversations',
  label: 'Close',
  about: 'Ends a conversation about a recovery plan; it stays to be read.',
  icon: 'Archive',
  bulk: true,
  verb: closeConversation,
});
