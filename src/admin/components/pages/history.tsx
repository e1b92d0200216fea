import { useEffect, useState } from 'react';
import { ask, recordPath } from '../lib/api';
import { unlessLeft } from '../lib/use-page-data';
import { formatMoment, humanize, inUtc } from '../lib/format';
import { ChangeTable, type Changes } from '../values/change-table';
import { Button, Empty, Loading } from '../ui/basics';

interface Entry {
  id: string;
  occurred_at: string;
  actor_type: string;
  actor_name: string | null;
  door: string;
  action: string;
  event: string;
  reason: string | null;
  changes: Changes;
}

interface Page {
  entries: Entry[];
  more: boolean;
}

/** Who did what to this record when, with the values before and after. */
export const History = ({ name, id }: { name: string; id: string }) => {
  const [entries, setEntries] = useState<Entry[] | null>(null);
  const [page, setPage] = useState(1);
  const [more, setMore] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    ask<{ record?: { history?: Page } }>(
      `${recordPath(name, id, 'history')}?page=${page}`,
      undefined,
      abort.signal,
    )
      .then(({ record }) => {
        const history = (record as { history?: Page } | undefined)?.history;
        setEntries((old) => [...(page === 1 ? [] : (old ?? [])), ...(history?.entries ?? [])]);
        setMore(history?.more ?? false);
      })
      .catch(unlessLeft);
    return () => abort.abort();
  }, [name, id, page]);
  if (entries === null) return <Loading />;
  if (entries.length === 0) return <Empty>Nothing was recorded about this yet.</Empty>;
  return (
    <>
      <ol className="history">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p>
              <b>{entry.actor_name ?? entry.actor_type}</b> {entry.event} this (
              {humanize(entry.action.replace(/([A-Z])/g, ' $1').toLowerCase())})
              <time dateTime={entry.occurred_at} title={inUtc(entry.occurred_at)}>
                {formatMoment(entry.occurred_at)}
              </time>
            </p>
            {entry.reason ? <p className="reason">“{entry.reason}”</p> : null}
            <ChangeTable table={name} changes={entry.changes} />
          </li>
        ))}
      </ol>
      {more ? <Button onClick={() => setPage(page + 1)}>Earlier</Button> : null}
    </>
  );
};
