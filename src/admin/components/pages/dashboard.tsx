import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { ask } from '../lib/api';
import { unlessLeft } from '../lib/use-page-data';
import { age } from '../lib/format';
import { listUrl, person } from '../lib/tables';
import { Empty, Icon, Loading } from '../ui/basics';
import { PageHead } from '../ui/page-head';

interface Queue {
  label: string;
  icon: string;
  table: string;
  filters: Record<string, string>;
  open: number;
  more: boolean;
  oldest: string | null;
}

/** What waits for this person, each a link to its list. */
export const Dashboard = () => {
  const [queues, setQueues] = useState<Queue[] | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    ask<{ queues?: Queue[] }>('dashboard', undefined, abort.signal)
      .then((answer) => setQueues(answer.queues ?? []))
      .catch(unlessLeft);
    return () => abort.abort();
  }, []);
  return (
    <section>
      <PageHead
        title="Dashboard"
        crumb="What waits for you"
        heading={`Hello, ${person.name.split(' ')[0]}`}
      />
      {queues === null ? <Loading /> : null}
      {queues?.length === 0 ? (
        <Empty>No queue is yours. Find what you need in the navigation or with Ctrl-K.</Empty>
      ) : null}
      <ul className="queues">
        {queues?.map((queue) => (
          <li key={queue.label}>
            <Link to={listUrl(queue.table, queue.filters)} className={queue.open === 0 ? 'clear' : ''}>
              <Icon name={queue.icon} size={20} />
              <strong>
                {queue.open.toLocaleString('en-GB')}
                {queue.more ? '+' : ''}
              </strong>
              <span>{queue.label}</span>
              <small>{queue.oldest ? `oldest waits ${age(queue.oldest)}` : 'nothing waits'}</small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
