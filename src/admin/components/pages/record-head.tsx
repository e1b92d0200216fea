import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { ask, type RecordJson, recordPath } from '../lib/api';
import { asText, formatDate, humanize } from '../lib/format';
import { type Action, columnOf, listUrl, recordUrl, type Table } from '../lib/tables';
import { Badge, Button, Icon, LinkButton } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';

const MASK = '••••••••';
const MOST_BUTTONS = 5;

interface RecordHeadProps {
  name: string;
  table: Table;
  record: RecordJson;
  onReveal: () => void;
}

/** What the record is, the state that it is in, and what can be done to it. */
export const RecordHead = ({ name, table, record, onReveal }: RecordHeadProps) => {
  const state = table.columns.find(
    ({ kind, name: column }) => kind === 'choice' && /status|state$/.test(column),
  );
  const value = state ? record.params[state.name] : null;
  const mayReveal = table.columns.some(
    ({ name: column, revealable }) => revealable && record.params[column] === MASK,
  );
  const own = table.actions.filter((action) => record.recordActions.includes(action.name));
  // What can be done now comes first; a long row of buttons helps nobody.
  const [possible, blocked] = [true, false].map((wanted) =>
    own.filter((action) => (record.blocked?.[action.name] === undefined) === wanted),
  ) as [Action[], Action[]];
  const shown = own.length <= MOST_BUTTONS ? own : possible.slice(0, MOST_BUTTONS - 2);
  const rest = [...possible, ...blocked].filter((action) => !shown.includes(action));
  const title = titleOf(table, record);
  return (
    <PageHead
      title={title}
      crumb={<Link to={listUrl(name)}>{table.label}</Link>}
      heading={
        <>
          {title} {value ? <Badge value={asText(value)} /> : null}
        </>
      }
    >
      {mayReveal ? (
        <Button icon="Eye" look="ghost" onClick={onReveal}>
          Reveal contact
        </Button>
      ) : null}
      {table.links.map(({ label, icon, address }) => (
        <a
          key={address}
          className="button ghost"
          href={address.replace(':id', encodeURIComponent(record.id))}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name={icon} /> {label}
        </a>
      ))}
      {shown.map((action) => (
        <LinkButton
          key={action.name}
          to={recordUrl(name, record.id, action.name)}
          icon={action.icon}
          look={action.danger ? 'danger' : 'plain'}
          blocked={record.blocked?.[action.name]}
          about={action.about}
        >
          {action.label}
        </LinkButton>
      ))}
      {rest.length > 0 ? <MoreActions name={name} record={record} actions={rest} /> : null}
      {record.recordActions.includes('edit') ? (
        <LinkButton to={recordUrl(name, record.id, 'edit')} icon="Edit2">
          Edit
        </LinkButton>
      ) : null}
      {record.recordActions.includes('delete') ? <DeleteButton name={name} record={record} /> : null}
    </PageHead>
  );
};

/** The other buttons, each that is not possible now with what stands in its way. */
const MoreActions = ({ name, record, actions }: { name: string; record: RecordJson; actions: Action[] }) => (
  <details className="more-actions">
    <summary className="button plain">
      <Icon name="MoreHorizontal" /> More
    </summary>
    <div className="menu">
      {actions.map(({ name: action, label, about, icon, danger }) => (
        <LinkButton
          key={action}
          to={recordUrl(name, record.id, action)}
          icon={icon}
          look={danger ? 'danger' : 'ghost'}
          blocked={record.blocked?.[action]}
          about={about}
        >
          <span>
            {label}
            {record.blocked?.[action] ? <small>{record.blocked[action]}</small> : null}
          </span>
        </LinkButton>
      ))}
    </div>
  </details>
);

/** The title with dates and references as people read them; what the badge beside it says is left out. */
function titleOf(table: Table, record: RecordJson): string {
  const parts = table.title.map((column) => {
    const value = record.params[column];
    const facts = columnOf(table, column);
    if (facts?.kind === 'stars') return value === 1 ? '1 star' : `${asText(value)} stars`;
    if (facts?.kind === 'reference') return record.populated[column]?.title;
    if (facts?.kind === 'choice' && /status|state$/.test(column)) return null;
    if (facts?.kind === 'choice') return humanize(asText(value));
    if (facts?.kind === 'timestamp' || facts?.kind === 'date')
      return typeof value === 'string' ? formatDate(value) : null;
    return asText(value);
  });
  return parts.filter(Boolean).join(' ') || record.title || record.id;
}

const DeleteButton = ({ name, record }: { name: string; record: RecordJson }) => {
  const [asked, setAsked] = useState(false);
  const notify = useNotices();
  const navigate = useNavigate();
  const remove = async () => {
    const { notice } = await ask(recordPath(name, record.id, 'delete'), {});
    notify(notice);
    setAsked(false);
    if (notice?.type !== 'error') void navigate(listUrl(name));
  };
  if (!asked)
    return (
      <Button icon="Trash2" look="ghost" onClick={() => setAsked(true)}>
        Delete
      </Button>
    );
  return (
    <span className="confirm" role="group" aria-label="Move to the trash?">
      Move to the trash?
      <Button look="danger" onClick={() => void remove()} autoFocus>
        Yes, delete
      </Button>
      <Button look="ghost" onClick={() => setAsked(false)}>
        No
      </Button>
    </span>
  );
};

interface TrashBannerProps {
  name: string;
  record: RecordJson;
  reload: () => void;
}

export const TrashBanner = ({ name, record, reload }: TrashBannerProps) => {
  const notify = useNotices();
  const restore = async () => {
    const { notice } = await ask(recordPath(name, record.id, 'restore'), {});
    notify(notice);
    reload();
  };
  return (
    <p className="banner bad">
      <Icon name="Trash2" /> This record is in the trash.
      {record.recordActions.includes('restore') ? (
        <Button icon="RotateCcw" onClick={() => void restore()}>
          Restore
        </Button>
      ) : null}
    </p>
  );
};
