import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { ask } from '../lib/api';
import { recordUrl } from '../lib/tables';
import { usePageData } from '../lib/use-page-data';
import { Button, Empty, Loading } from '../ui/basics';
import { type PanelProps } from './index';
import { HandOver } from './thread-hand-over';
import { Messages, type MessageJson } from './thread-messages';
import { Reply } from './thread-reply';

interface Party {
  label: string;
  table: string;
  id: string;
  title: string;
  linked: boolean;
}

interface ThreadJson {
  about: Party[];
  kind: string;
  earlier: boolean;
  messages: MessageJson[];
}

export const ConversationThread = (props: PanelProps) => <Thread table="conversations" {...props} />;
export const AftercareThread = (props: PanelProps) => <Thread table="aftercare_conversations" {...props} />;

/** The conversation as the patient has it, and what support can do in it. */
const Thread = ({ table, record, reload }: PanelProps & { table: string }) => {
  const question = { table, id: record.id };
  const { data, fault, reload: again } = usePageData<ThreadJson>('Thread', question);
  const [older, setOlder] = useState<MessageJson[]>([]);
  const [more, setMore] = useState<boolean | null>(null);
  const end = useRef<HTMLDivElement>(null);
  const newest = data?.messages.at(-1)?.id;
  useEffect(() => {
    // A browser may answer with a promise, which is no way to undo an effect.
    void end.current?.scrollIntoView({ block: 'nearest' });
  }, [newest]);
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  if (!data) return <Loading />;

  // After a reply the newest page begins later: what it no longer holds is kept, each message once.
  const messages = [
    ...new Map([...older, ...data.messages].map((message) => [message.id, message])).values(),
  ];
  const sent = () => {
    setOlder(messages);
    again();
  };
  const showEarlier = async () => {
    const before = messages[0]?.id ?? '';
    const path = `pages/Thread?${new URLSearchParams({ ...question, before }).toString()}`;
    const answer = await ask<Partial<ThreadJson>>(path);
    setOlder([...(answer.messages ?? []), ...messages]);
    setMore(answer.earlier ?? false);
  };
  return (
    <div className="thread-page">
      <section className="card thread" aria-label="Conversation">
        {(more ?? data.earlier) ? (
          <Button look="ghost" icon="ChevronUp" onClick={() => void showEarlier()}>
            Earlier messages
          </Button>
        ) : null}
        {messages.length === 0 ? <Empty icon="MessageCircle">Nobody has written yet.</Empty> : null}
        <Messages table={data.kind} messages={messages} />
        <div ref={end} />
        {record.recordActions.includes('replyAsSupport') ? (
          <Reply table={table} id={record.id} blocked={record.blocked?.replyAsSupport} onSent={sent} />
        ) : null}
      </section>
      <aside className="card" aria-label="About this conversation">
        <h2>About</h2>
        <dl className="pairs">
          {data.about.map(({ label, table: target, id, title, linked }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{linked ? <Link to={recordUrl(target, id)}>{title}</Link> : title}</dd>
            </div>
          ))}
        </dl>
        {record.recordActions.includes('handOverConversation') && !record.blocked?.handOverConversation ? (
          <HandOver table={table} id={record.id} onDone={reload} />
        ) : null}
      </aside>
    </div>
  );
};
