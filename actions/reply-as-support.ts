import { multiline, recordAction } from '../src/admin/action.js';
import { replyAsSupport } from '../src/domain/conversations/reply-as-support.js';

export default recordAction({
  on: 'conversations',
  label: 'Reply',
  about:
    'Writes into a thread of a patient and a clinic, as Hairline; both are told that there is something to read.',
  icon: 'CornerUpLeft',
  verb: replyAsSupport,
  form: {
    content: { ...multiline, label: 'Message', help: 'The patient and the clinic read it.' },
    attachment_url: { upload: true, label: 'Attachment' },
  },
});
