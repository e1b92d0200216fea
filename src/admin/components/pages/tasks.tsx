import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { ask } from '../lib/api';
import { formatMoment, humanize } from '../lib/format';
import { listUrl, recordUrl, tables, taskUrl } from '../lib/tables';
import { unlessLeft, usePageData } from '../lib/use-page-data';
import { Button, Empty, Icon, LinkButton, Loading } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';

export interface Task {
  id: string;
  kind: 'bulk' | 'download';
  title: string;
  resource: string;
  state: 'checking' | 'ready' | 'running' | 'done' | 'failed' | 'cancelled';
  total: number;
  done_count: number;
  failure?: string | null;
  created_at: string;
  /** Whether there is something to download. */
  file: boolean;
  counts?: Record<string, number>;
  rows?: { id: string; title: string | null; outcome: string; message: string | null }[];
}

const LOOK_AGAIN_MS = 1000;
const MOVES = new Set(['checking', 'running']);
const STATES: Record<Task['state'], string> = {
  checking: 'Looking',
  ready: 'To confirm',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
};
const WORDS: Record<string, string> = {
  unchecked: 'not looked at yet',
  will_change: 'will change',
  already: 'already so',
  refused: 'refused',
  changed: 'changed',
  failed: 'went wrong',
};

/** What this person has going on in the background, or one of these things. */
export const TasksPage = () => {
  const [query] = useSearchParams();
  const id = query.get('task_id');
  return id ? <TaskPage key={id} id={id} /> : <TaskList />;
};

const TaskList = () => {
  const { data, fault, reload } = usePageData<{ tasks: Task[] }>('Tasks');
  const moves = data?.tasks.some(({ state }) => MOVES.has(state)) ?? false;
  useEffect(() => {
    if (!moves) return undefined;
    const timer = setInterval(reload, LOOK_AGAIN_MS * 2);
    return () => clearInterval(timer);
  }, [moves, reload]);
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  if (!data) return <Loading />;
  return (
    <section>
      <PageHead title="My tasks" crumb="What runs in the background" />
      {data.tasks.length === 0 ? (
        <Empty icon="Loader">Bulk actions and downloads that you start are listed here.</Empty>
      ) : null}
      <ul className="tasks">
        {data.tasks.map((task) => (
          <li key={task.id} className="card">
            <Link to={taskUrl(task.id)}>
              <b>{task.title}</b> · {tables[task.resource]?.label ?? humanize(task.resource)}
            </Link>
            <span className="badge going">{STATES[task.state]}</span>
            <time dateTime={task.created_at}>{formatMoment(task.created_at)}</time>
            {MOVES.has(task.state) ? <Progress task={task} /> : null}
            {task.file ? <FileLink task={task} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** One task: how far it is, what it would do or did, and the button that goes on. */
const TaskPage = ({ id }: { id: string }) => {
  const notify = useNotices();
  const [task, setTask] = useState<Task | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    ask<{ task?: Task }>(`pages/Tasks?task_id=${id}`, undefined, abort.signal)
      .then((answer) => (answer.task ? setTask(answer.task) : setFault(answer.notice?.message ?? 'Gone.')))
      .catch(unlessLeft);
    return () => abort.abort();
  }, [id, turn]);
  useEffect(() => {
    if (!task || !MOVES.has(task.state)) return undefined;
    const timer = setTimeout(() => setTurn((old) => old + 1), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [task]);
  const send = async (body: object) => {
    setBusy(true);
    const answer = await ask<{ task?: Task }>('pages/Tasks', { task_id: id, ...body });
    setBusy(false);
    if (answer.task) setTask(answer.task);
    else notify(answer.notice);
  };
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  if (!task) return <Loading />;
  const table = tables[task.resource];
  const changing = task.counts?.will_change ?? 0;
  return (
    <section>
      <PageHead
        title={task.title}
        crumb={<Link to={listUrl(task.resource)}>{table?.label ?? humanize(task.resource)}</Link>}
        heading={
          <>
            {task.title} <span className="badge going">{STATES[task.state]}</span>
          </>
        }
      >
        {task.file ? <FileLink task={task} /> : null}
        <LinkButton to="/admin/pages/Tasks" look="ghost" icon="List">
          My tasks
        </LinkButton>
      </PageHead>
      {task.failure ? <p className="banner bad">{task.failure}</p> : null}
      {MOVES.has(task.state) ? <Progress task={task} /> : null}
      {task.counts ? <Counts counts={task.counts} /> : null}
      {task.state === 'ready' ? (
        <div className="card decide">
          <p>
            {changing === 0
              ? 'Nothing would change: see below why.'
              : `Nothing has changed yet. ${changing.toLocaleString('en-GB')} of ${task.total.toLocaleString('en-GB')} rows will.`}
          </p>
          <div className="actions">
            {changing > 0 ? (
              <Button look="primary" icon="Check" disabled={busy} onClick={() => void send({})}>
                {busy
                  ? 'Working …'
                  : `Confirm: ${task.title.toLowerCase()} ${changing.toLocaleString('en-GB')}`}
              </Button>
            ) : null}
            <Button look="ghost" disabled={busy} onClick={() => void send({ cancel: true })}>
              {changing === 0 ? 'Close' : 'Cancel'}
            </Button>
          </div>
        </div>
      ) : null}
      {task.state === 'running' || task.state === 'checking' ? (
        <Button look="ghost" icon="Square" disabled={busy} onClick={() => void send({ cancel: true })}>
          Stop
        </Button>
      ) : null}
      {task.rows && task.rows.length > 0 ? <Outcomes task={task} rows={task.rows} /> : null}
    </section>
  );
};

const Outcomes = ({ task, rows }: { task: Task; rows: NonNullable<Task['rows']> }) => (
  <div className="rows">
    <table>
      <thead>
        <tr>
          <th scope="col">Record</th>
          <th scope="col">Outcome</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td data-label="Record">
              <Link to={recordUrl(task.resource, row.id)}>{row.title ?? row.id}</Link>
            </td>
            <td data-label="Outcome">
              <span className={`outcome ${row.outcome}`}>{WORDS[row.outcome] ?? row.outcome}</span>
            </td>
            <td data-label="Why">{row.message ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {task.total > rows.length ? (
      <p className="help">
        {rows.length} of {task.total.toLocaleString('en-GB')} rows are shown, those that need a look first.
      </p>
    ) : null}
  </div>
);

const Counts = ({ counts }: { counts: Record<string, number> }) => (
  <ul className="counts" aria-label="Rows by outcome">
    {Object.entries(WORDS)
      .filter(([outcome]) => (counts[outcome] ?? 0) > 0)
      .map(([outcome, word]) => (
        <li key={outcome} className={`outcome ${outcome}`}>
          <b>{counts[outcome]?.toLocaleString('en-GB')}</b> {word}
        </li>
      ))}
  </ul>
);

const Progress = ({ task }: { task: Task }) => (
  <p className="progress" role="status">
    <progress max={Math.max(task.total, 1)} value={task.done_count} aria-label={task.title} />
    {task.state === 'checking' ? 'Looking at' : 'Done'} {task.done_count.toLocaleString('en-GB')} of{' '}
    {task.total.toLocaleString('en-GB')}
  </p>
);

const FileLink = ({ task }: { task: Task }) => (
  <a className="button plain" href={`/admin/api/tasks/${task.id}/file`} download>
    <Icon name="Download" /> {task.kind === 'bulk' ? 'Download the result' : 'Download'}
  </a>
);
