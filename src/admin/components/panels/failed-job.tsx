import { formatMoment } from '../lib/format';
import { usePageData } from '../lib/use-page-data';
import { type FailedJob, Subject } from '../pages/queues-failed';
import { Empty, Loading } from '../ui/basics';
import { type PanelProps } from './index';

const ORIGINS: Readonly<Record<FailedJob['origin'], string>> = {
  outbox: 'Owed after something was done; tried several times',
  clock: 'Demanded by the clock; tried again every ten minutes',
  elsewhere: 'Another program wrote it: what it had to do is not known here',
};

/** What a failed job was about, in words: what it carried is not shown. */
export const FailedJobPanel = ({ record }: PanelProps) => {
  const { data, fault } = usePageData<{ job: FailedJob & { frames: string[] } }>('Queues', { id: record.id });
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  if (!data) return <Loading />;
  const { does, origin, error, failed_at, subject, frames } = data.job;
  return (
    <section className="card">
      <h2>{does}</h2>
      <dl className="fields">
        {subject ? (
          <div>
            <dt>What it concerns</dt>
            <dd>
              <Subject subject={subject} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>Where it comes from</dt>
          <dd>{ORIGINS[origin]}</dd>
        </div>
        <div>
          <dt>When it failed</dt>
          <dd>{formatMoment(failed_at)}</dd>
        </div>
        <div>
          <dt>Error</dt>
          <dd>{error}</dd>
        </div>
      </dl>
      {frames.length > 0 ? (
        <details className="frames">
          <summary>Where in the program</summary>
          <ol>
            {frames.map((frame, index) => (
              <li key={`${index} ${frame}`}>
                <code>{frame}</code>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  );
};
