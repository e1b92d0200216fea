import { useCallback, useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { ask, type Answer, type RecordJson, recordPath } from '../lib/api';
import { columnOf, listUrl, recordUrl, type Table, tables } from '../lib/tables';
import { Badge, Button, Icon, LinkButton, Loading } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { ActionPage } from './action';
import { FormPage } from './form';
import { History } from './history';
import { NotThere } from './not-there';
import { RevealDialog } from './reveal';
import { RelatedList } from './related';
import { Fields } from './fields';

/** Everything about one record: what it holds, what belongs to it, what happened to it, what can be done. */
export const RecordPage = () => {
  const { table: name = '', id = '', action = 'show' } = useParams();
  const table = tables[name];
  const [answer, setAnswer] = useState<Answer | null>(null);
  const load = useCallback(() => {
    const abort = new AbortController();
    setAnswer(null);
    ask(recordPath(name, id, 'show'), undefined, abort.signal)
      .then(setAnswer)
      .catch(() => undefined);
    return () => abort.abort();
  }, [name, id]);
  useEffect(load, [load, action]);

  if (!table) return <NotThere what="This table" />;
  if (!answer) return <Loading />;
  const { record, notice } = answer;
  if (!record?.id) return <NotThere what="This record" why={notice?.message} />;
  const key = `${name}/${id}/${action}`;
  if (action === 'edit') return <FormPage key={key} name={name} table={table} record={record} />;
  if (action !== 'show' && action !== 'history')
    return <ActionPage key={key} name={name} table={table} record={record} action={action} />;
  return <Shown key={key} name={name} table={table} record={record} tab={action} reload={load} />;
};

interface ShownProps {
  name: string;
  table: Table;
  record: RecordJson;
  tab: string;
  reload: () => void;
}

const Shown = ({ name, table, record, tab, reload }: ShownProps) => {
  const first = tab === 'history' ? 'history' : 'details';
  const [open, setOpen] = useState(first);
  const [revealing, setRevealing] = useState(false);
  const trashed = Boolean(record.params.deleted_at);
  const related = table.related.find(({ table: other, by }) => `${other}.${by}` === open);
  const tabs = [
    { id: 'details', label: 'Details' },
    ...table.related.map(({ table: other, by, label }) => ({ id: `${other}.${by}`, label })),
    { id: 'history', label: 'History' },
  ];
  return (
    <section>
      <RecordHead name={name} table={table} record={record} onReveal={() => setRevealing(true)} />
      {trashed ? <TrashBanner name={name} record={record} reload={reload} /> : null}
      <div className="tabs" role="tablist" aria-label="Parts of this record">
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={open === id}
            aria-controls="panel"
            onClick={() => setOpen(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
        {open === 'details' ? <Fields table={table} record={record} /> : null}
        {open === 'history' ? <History name={name} table={table} id={record.id} /> : null}
        {related ? <RelatedList key={open} relation={related} id={record.id} /> : null}
      </div>
      {revealing ? (
        <RevealDialog name={name} id={record.id} onClose={() => setRevealing(false)} onDone={reload} />
      ) : null}
    </section>
  );
};

const RecordHead = ({
  name,
  table,
  record,
  onReveal,
}: {
  name: string;
  table: Table;
  record: RecordJson;
  onReveal: () => void;
}) => {
  const state = table.columns.find(
    ({ kind, name: column }) => kind === 'choice' && /status|state$/.test(column),
  );
  const value = state ? record.params[state.name] : null;
  const mayReveal = table.columns.some(
    ({ name: column, revealable }) => revealable && record.params[column] === '••••••••',
  );
  const own = table.actions.filter((action) => record.recordActions.includes(action.name));
  return (
    <header className="page-head">
      <div>
        <p className="crumb">
          <Link to={listUrl(name)}>{table.label}</Link>
        </p>
        <h1>
          {title(table, record)} {value ? <Badge value={String(value as string)} /> : null}
        </h1>
      </div>
      <div className="actions">
        {mayReveal ? (
          <Button icon="Eye" look="ghost" onClick={onReveal}>
            Reveal contact
          </Button>
        ) : null}
        {own.map((action) => (
          <LinkButton
            key={action.name}
            to={recordUrl(name, record.id, action.name)}
            icon={action.icon}
            look={action.danger ? 'danger' : 'plain'}
          >
            {action.label}
          </LinkButton>
        ))}
        {record.recordActions.includes('edit') ? (
          <LinkButton to={recordUrl(name, record.id, 'edit')} icon="Edit2">
            Edit
          </LinkButton>
        ) : null}
        {record.recordActions.includes('delete') ? <DeleteButton name={name} record={record} /> : null}
      </div>
    </header>
  );
};

/** The title with dates and references as people read them. */
function title(table: Table, record: RecordJson): string {
  const parts = table.title.map((column) => {
    const value = record.params[column];
    const facts = columnOf(table, column);
    if (facts?.kind === 'reference') return record.populated[column]?.title;
    if (facts?.kind === 'timestamp' && typeof value === 'string') return value.slice(0, 16).replace('T', ' ');
    return value === null || value === undefined ? null : String(value as string | number);
  });
  return parts.filter(Boolean).join(' ') || record.id;
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
    <span className="confirm">
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

const TrashBanner = ({ name, record, reload }: { name: string; record: RecordJson; reload: () => void }) => {
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
