import { recordAction } from '../src/admin/action.js';
import { reopenConversation } from '../src/domain/conversations/close-conversation.js';

export default recordAction({
  on: 'aftercare_conversations',
  label: 'Reopen',
  about: 'Lets people write in a closed conversation again.',
  icon: 'RotateCcw',
  verb: reopenConversation,
});
