import { formatMoment, zone } from '../lib/format';
import { FileLink } from '../values/file';

export interface MessageJson {
  id: string;
  side: 'patient' | 'clinic' | 'hairline';
  own: boolean;
  name: string;
  content: string;
  attachment_url: string | null;
  created_at: string;
  /** Who has read it. */
  read: string[];
}

interface MessagesProps {
  /** The table that the messages stand in, for their files. */
  table: string;
  messages: MessageJson[];
}

const WHO = { patient: 'Patient', clinic: 'Clinic', hairline: 'Hairline' } as const;

/** One bubble after another, under the day on which they were written. */
export const Messages = ({ table, messages }: MessagesProps) => (
  <ol className="bubbles">
    {messages.map((message, at) => {
      const day = dayOf(message.created_at);
      const isNewDay = at === 0 || dayOf(messages[at - 1]!.created_at) !== day;
      return (
        <li key={message.id}>
          {isNewDay ? <p className="thread-day">{day}</p> : null}
          <Bubble table={table} message={message} />
        </li>
      );
    })}
  </ol>
);

const Bubble = ({ table, message }: { table: string; message: MessageJson }) => {
  const { id, side, own, name, content, attachment_url, created_at, read } = message;
  const who = own ? 'You, for Hairline' : name === WHO[side] ? name : `${name} · ${WHO[side]}`;
  return (
    <article className={`bubble ${side}`} aria-label={`${who}, ${formatMoment(created_at)}`}>
      <header>
        <b>{who}</b>{' '}
        <time dateTime={created_at} title={formatMoment(created_at)}>
          {timeOf(created_at)}
        </time>
      </header>
      <p>{content}</p>
      {attachment_url ? (
        <FileLink table={table} id={id} column="attachment_url" path={attachment_url} short={false} />
      ) : null}
      <footer>{read.length > 0 ? `Read by ${read.join(' and ')}` : 'Not read yet'}</footer>
    </article>
  );
};

const inZone = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Date(iso).toLocaleString('en-GB', { timeZone: zone, ...options });

const dayOf = (iso: string) =>
  inZone(iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const timeOf = (iso: string) => inZone(iso, { hour: '2-digit', minute: '2-digit' });
