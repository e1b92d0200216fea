import { multiline, recordAction } from '../src/admin/action.js';
import {
  colleaguesWhoReply,
  handOverConversation,
} from '../src/domain/conversations/hand-over-conversation.js';

export default recordAction({
  on: 'conversations',
  label: 'Hand over',
  about: 'Gives a thread to somebody of the staff who can reply in it; the note is for them.',
  icon: 'UserCheck',
  verb: handOverConversation,
  options: colleaguesWhoReply,
  form: {
    assigned_user_id: { label: 'Colleague' },
    note: { ...multiline, help: 'Your colleague reads it.' },
  },
});
