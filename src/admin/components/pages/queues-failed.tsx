import { Link } from 'react-router-dom';
import { formatMoment } from '../lib/format';
import { listUrl, recordUrl, tables } from '../lib/tables';
import { Empty, LinkButton } from '../ui/basics';

export interface FailedJob {
  id: string;
  does: string;
  origin: 'outbox' | 'clock' | 'elsewhere';
  error: string;
  failed_at: string;
  subject: { table: string; id: string; title: string } | null;
}

/** What has failed for good and waits for a person, newest first. */
export const FailedJobs = ({ jobs }: { jobs: FailedJob[] }) => (
  <section>
    <h2>Failed for good</h2>
    {jobs.length === 0 ? <Empty icon="CheckCircle">Nothing has failed.</Empty> : null}
    <ul className="failed-jobs">
      {jobs.map((job) => (
        <li key={job.id} className="card">
          <div>
            <Link to={recordUrl('failed_jobs', job.id)} className="row-link">
              {job.does}
            </Link>
            <p>
              <Subject subject={job.subject} />
              <span className="why">
                {job.error} · <time dateTime={job.failed_at}>{formatMoment(job.failed_at)}</time>
              </span>
            </p>
          </div>
          <Decide job={job} />
        </li>
      ))}
    </ul>
    {jobs.length > 1 ? (
      <p className="help">
        <Link to={listUrl('failed_jobs')}>All failed jobs</Link>, many of which can be tried again at once
      </p>
    ) : null}
  </section>
);

export const Subject = ({ subject }: Pick<FailedJob, 'subject'>) =>
  subject ? <Link to={recordUrl(subject.table, subject.id)}>{subject.title}</Link> : null;

/** Buttons are sent only to who may press them. */
const decides = tables.failed_jobs?.actions.some(({ name }) => name === 'retryFailedJob') ?? false;

const Decide = ({ job }: { job: FailedJob }) =>
  decides ? (
    <div className="decisions">
      {job.origin === 'elsewhere' ? null : (
        <LinkButton to={recordUrl('failed_jobs', job.id, 'retryFailedJob')} icon="RefreshCw">
          Try again
        </LinkButton>
      )}
      {job.origin === 'clock' ? null : (
        <LinkButton to={recordUrl('failed_jobs', job.id, 'discardFailedJob')} look="ghost" icon="Archive">
          Set aside
        </LinkButton>
      )}
    </div>
  ) : null;
