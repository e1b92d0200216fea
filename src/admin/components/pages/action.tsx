import { type FormEvent, type ReactNode } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router-dom';
import { recordPath, type RecordJson, resourcePath } from '../lib/api';
import { forgetUnsaved, useUnsaved } from '../lib/leaving';
import { listUrl, recordUrl, type Table, tables, taskUrl } from '../lib/tables';
import { isShown, useAction } from '../lib/use-action';
import { Button, Icon, LinkButton, Loading } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';
import { ActionField } from './action-field';
import { NotThere } from './not-there';
import { PreviewCard } from './preview';

interface ActionPageProps {
  name: string;
  table: Table;
  record: RecordJson;
  action: string;
}

/** An action on one record. */
export const ActionPage = ({ name, table, record, action }: ActionPageProps) => (
  <ActionFlow
    path={recordPath(name, record.id, action)}
    back={recordUrl(name, record.id)}
    crumb={
      <>
        <Link to={listUrl(name)}>{table.label}</Link> ›{' '}
        <Link to={recordUrl(name, record.id)}>{record.title}</Link>
      </>
    }
  />
);

/** What was chosen on a list: rows by their ids, or all that match its filters. */
export interface Chosen {
  ids?: string[];
  matching?: true;
  filters?: Record<string, string>;
  /** How many, as the list says it. */
  number: string;
}

/** An action on a list: by itself, or on the rows that were chosen there. */
export const ListActionPage = () => {
  const { table: name = '', action = '' } = useParams();
  const chosen = useLocation().state as Chosen | null;
  const table = tables[name];
  const own = table?.actions.find((one) => one.name === action);
  if (!table || !own || (own.scope === 'record' && !own.bulk)) return <NotThere what="This action" />;
  if (own.scope !== 'table' && !chosen)
    return <NotThere what="This action" why="Choose rows in the list first, then the action." />;
  const filters = Object.entries(chosen?.filters ?? {}).map(([key, value]) => [`filters.${key}`, value]);
  const rows = chosen?.matching
    ? { matching: true, ...(Object.fromEntries(filters) as Record<string, string>) }
    : { ids: chosen?.ids };
  return (
    <ActionFlow
      key={`${name}/${action}`}
      path={resourcePath(name, action)}
      back={listUrl(name)}
      extra={own.scope === 'table' ? {} : rows}
      about={chosen && own.scope !== 'table' ? `${chosen.number} chosen` : undefined}
      crumb={<Link to={listUrl(name)}>{table.label}</Link>}
    />
  );
};

interface ActionFlowProps {
  path: string;
  back: string;
  crumb: ReactNode;
  extra?: object;
  about?: string | undefined;
}

const NOTHING = {};

/** One page for every action: its form, then what will happen, then the button that does it. */
const ActionFlow = ({ path, back, crumb, extra = NOTHING, about }: ActionFlowProps) => {
  const navigate = useNavigate();
  const notify = useNotices();
  const { form, problem, values, faults, outlook, busy, touched, set, look, confirm } = useAction(
    path,
    extra,
  );
  useUnsaved(touched);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const task = await look();
    if (!task) return;
    forgetUnsaved();
    void navigate(taskUrl(task.id));
  };
  const finish = async () => {
    const answer = await confirm();
    if (!answer) return;
    notify(answer.notice);
    forgetUnsaved();
    void navigate(answer.redirectUrl ?? back);
  };

  if (problem) return <NotThere what="This action" why={problem} />;
  if (!form) return <Loading />;
  const fields = form.fields.filter((field) => isShown(field, values));
  const elsewhere = Object.entries(faults).filter(([name]) => !fields.some((field) => field.name === name));
  return (
    <section className="narrow">
      <PageHead title={form.label} crumb={crumb} />
      <p className="lead">{form.about}</p>
      {form.refusal ? (
        <div className="banner wait" role="status">
          <Icon name="Info" /> <span>{form.refusal}</span>
          {form.unlock ? (
            <LinkButton to={form.unlock.url} look="primary">
              {form.unlock.label}
            </LinkButton>
          ) : null}
          <LinkButton to={back}>Back</LinkButton>
        </div>
      ) : (
        <form onSubmit={(event) => void submit(event)} noValidate className="card">
          {about ? (
            <p className="about">
              <Icon name="CheckSquare" /> {about}
            </p>
          ) : null}
          {elsewhere.map(([name, message]) => (
            <p key={name} className="banner bad" role="alert">
              {message}
            </p>
          ))}
          {fields.length === 0 ? <p>There is nothing to fill in. See first what will happen.</p> : null}
          {fields.map((field) => (
            <ActionField
              key={field.name}
              field={field}
              value={values[field.name]}
              fault={faults[field.name]}
              onChange={(value) => set(field.name, value)}
            />
          ))}
          {outlook ? <PreviewCard blocks={outlook.preview} remarks={outlook.remarks} /> : null}
          <footer className="form-foot">
            {outlook ? (
              <Button
                look={form.danger ? 'danger' : 'primary'}
                icon="Check"
                disabled={busy}
                onClick={() => void finish()}
                autoFocus
              >
                {busy ? 'Working …' : `Confirm: ${form.label.toLowerCase()}`}
              </Button>
            ) : (
              <Button type="submit" look="primary" disabled={busy}>
                {busy ? 'Looking …' : 'See what will happen'}
              </Button>
            )}
            <LinkButton to={back} look="ghost">
              Cancel
            </LinkButton>
          </footer>
        </form>
      )}
    </section>
  );
};
