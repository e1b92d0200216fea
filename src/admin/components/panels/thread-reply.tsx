import { type FormEvent, useRef, useState } from 'react';
import { ask, recordPath } from '../lib/api';
import { useUnsaved } from '../lib/leaving';
import { UploadField } from '../fields/upload';
import { Button, Icon } from '../ui/basics';
import { useNotices } from '../ui/notices';

interface ReplyProps {
  table: string;
  id: string;
  /** Why nobody can write here now. */
  blocked: string | undefined;
  onSent: () => void;
}

/** One field and one button; what is on its way is not sent again. */
export const Reply = ({ table, id, blocked, onSent }: ReplyProps) => {
  const notify = useNotices();
  const [content, setContent] = useState('');
  const [file, setFile] = useState('');
  const [sending, setSending] = useState(false);
  // A second press may come before the button is drawn as busy.
  const isSending = useRef(false);
  useUnsaved(content !== '' || file !== '');
  if (blocked)
    return (
      <p className="banner wait" role="status">
        <Icon name="Info" /> {blocked}
      </p>
    );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending.current || content.trim() === '') return;
    isSending.current = true;
    setSending(true);
    const answer = await ask(recordPath(table, id, 'replyAsSupport'), { content, attachment_url: file });
    isSending.current = false;
    setSending(false);
    if (answer.notice?.type === 'error') return notify(answer.notice);
    setContent('');
    setFile('');
    onSent();
  };
  return (
    <form className="reply" onSubmit={(event) => void send(event)}>
      <label htmlFor="reply-content">Reply as Hairline</label>
      <textarea
        id="reply-content"
        rows={3}
        value={content}
        maxLength={5000}
        aria-describedby="reply-help"
        onChange={(event) => setContent(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
        }}
      />
      <p className="help" id="reply-help">
        The patient and the clinic read it. Ctrl Enter sends.
      </p>
      <div className="reply-foot">
        <UploadField id="reply-file" label="Attach a file" value={file} invalid={false} onChange={setFile} />
        <Button type="submit" look="primary" icon="Send" disabled={sending || content.trim() === ''}>
          {sending ? 'Sending …' : 'Send'}
        </Button>
      </div>
    </form>
  );
};
