import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { span } from '../lib/format';
import { listUrl } from '../lib/tables';
import { usePageData } from '../lib/use-page-data';
import { Empty, LinkButton, Loading } from '../ui/basics';
import { PageHead } from '../ui/page-head';
import { type FailedJob, FailedJobs } from './queues-failed';
import { Beats, type Pulse, Workers } from './queues-pulse';

interface Job {
  name: string;
  does: string;
  waiting: number;
  running: number | null;
  delayed: number;
  done_hour: number;
  done_day: number;
  failed: number;
  oldest_ms: number | null;
}

interface Counts {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

interface Queues extends Pulse {
  jobs: Job[];
  /** Null while Redis is away. */
  queue: Counts | null;
  failed: FailedJob[];
}

const AGAIN_MS = 3000;
/** What is due is handed over within seconds; what waits longer than this waits for something. */
const LONG_MS = 60_000;

/** What is owed, what runs and what has failed: looked at again every few seconds, while somebody looks. */
export const QueuesPage = () => {
  const { data: answer, fault, reload } = usePageData<Queues>('Queues');
  const last = useRef<Queues | null>(null);
  useEffect(() => {
    const timer = setInterval(() => (document.hidden ? undefined : reload()), AGAIN_MS);
    return () => clearInterval(timer);
  }, [reload]);
  if (answer) last.current = answer;
  const data = answer ?? last.current;
  if (!data) return fault ? <Empty icon="AlertCircle">{fault}</Empty> : <Loading />;
  return (
    <section className="machine-room">
      <PageHead title="Queues" crumb="What the program does by itself">
        <LinkButton to={listUrl('failed_jobs')} icon="AlertTriangle">
          Failed jobs
        </LinkButton>
        <LinkButton to={listUrl('outbox_messages')} look="ghost" icon="List">
          Outbox
        </LinkButton>
      </PageHead>
      {fault ? <p className="banner bad">{fault} These are the last figures that came.</p> : null}
      {data.queue ? null : (
        <p className="banner bad">
          Redis is away. What is owed waits in the database, and is done once Redis is back.
        </p>
      )}
      <Totals {...data} />
      <Jobs jobs={data.jobs} />
      <FailedJobs jobs={data.failed} />
      <div className="pulse">
        <Workers workers={data.workers} />
        <Beats beats={data.beats} />
      </div>
    </section>
  );
};

const sum = (jobs: readonly Job[], of: (job: Job) => number) =>
  jobs.reduce((total, job) => total + of(job), 0);

const Totals = ({ jobs, queue, workers }: Queues) => {
  const oldest = Math.max(-1, ...jobs.map(({ oldest_ms }) => oldest_ms ?? -1));
  const failed = sum(jobs, (job) => job.failed);
  return (
    <dl className="figures" aria-label="All together">
      <Figure label="Waiting" value={number(sum(jobs, (job) => job.waiting))} />
      <Figure
        label="Oldest waits"
        value={oldest < 0 ? '–' : span(oldest)}
        tone={oldest > LONG_MS ? 'wait' : ''}
      />
      <Figure label="Running" value={queue ? number(queue.active) : '?'} />
      <Figure label="Later" value={number(sum(jobs, (job) => job.delayed))} />
      <Figure label="Done in 1 h" value={number(sum(jobs, (job) => job.done_hour))} />
      <Figure label="Failed" value={number(failed)} tone={failed > 0 ? 'bad' : ''} />
      <Figure
        label="Workers"
        value={workers ? number(workers.length) : '?'}
        tone={workers?.length === 0 ? 'bad' : ''}
      />
      <Figure label="In Redis" value={queue ? number(queue.waiting + queue.active + queue.delayed) : '?'} />
    </dl>
  );
};

const number = (value: number): string => value.toLocaleString('en-GB');

const Figure = ({ label, value, tone = '' }: { label: string; value: string; tone?: string }) => (
  <div className={tone}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const Jobs = ({ jobs }: { jobs: Job[] }) => (
  <section>
    <h2>By kind of job</h2>
    {jobs.length === 0 ? <Empty icon="Activity">Nothing was owed within a day.</Empty> : null}
    {jobs.length > 0 ? (
      <div className="rows" role="region" aria-label="Kinds of jobs" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Job</th>
              {['Waiting', 'Oldest', 'Running', 'Later', 'Done in 1 h', 'in 24 h', 'A minute', 'Failed'].map(
                (label) => (
                  <th key={label} scope="col" className="integer">
                    {label}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <JobRow key={job.name} job={job} />
            ))}
          </tbody>
        </table>
      </div>
    ) : null}
  </section>
);

const JobRow = ({ job }: { job: Job }) => (
  <tr>
    <td data-label="Job">
      <Link to={listUrl('outbox_messages', { name: job.name })}>{job.does}</Link>
    </td>
    <Cell label="Waiting" value={number(job.waiting)} />
    <Cell
      label="Oldest"
      value={job.oldest_ms === null ? '0' : span(job.oldest_ms)}
      tone={(job.oldest_ms ?? 0) > LONG_MS ? 'wait' : ''}
    />
    <Cell label="Running" value={job.running === null ? '?' : number(job.running)} />
    <Cell label="Later" value={number(job.delayed)} />
    <Cell label="Done in 1 h" value={number(job.done_hour)} />
    <Cell label="Done in 24 h" value={number(job.done_day)} />
    <Cell label="A minute" value={(job.done_hour / 60).toFixed(1).replace(/^0\.0$/, '0')} />
    <td data-label="Failed" className={`integer ${job.failed > 0 ? '' : 'zero'}`}>
      {job.failed > 0 ? (
        <Link to={listUrl('failed_jobs', { queue: job.name })} aria-label={`${job.failed} failed`}>
          <span className="badge bad">{number(job.failed)}</span>
        </Link>
      ) : (
        <span className="nothing">–</span>
      )}
    </td>
  </tr>
);

const Cell = ({ label, value, tone = '' }: { label: string; value: string; tone?: string }) => (
  <td data-label={label} className={`integer number ${value === '0' ? 'zero' : ''}`}>
    {value === '0' ? <span className="nothing">–</span> : <span className={tone}>{value}</span>}
  </td>
);
