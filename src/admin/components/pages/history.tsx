import { useEffect, useState } from 'react';
import { ask, recordPath } from '../lib/api';
import { formatMoment, humanize, inUtc } from '../lib/format';
import { columnOf, type Table } from '../lib/tables';
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
  changes: Record<string, { before: unknown; after: unknown }>;
}

interface Page {
  entries: Entry[];
  more: boolean;
}

/** Who did what to this record when, with the values before and after. */
export const History = ({ name, table, id }: { name: string; table: Table; id: string }) => {
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
      .catch(() => undefined);
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
            <ChangeTable table={table} changes={entry.changes} created={entry.event === 'created'} />
          </li>
        ))}
      </ol>
      {more ? <Button onClick={() => setPage(page + 1)}>Earlier</Button> : null}
    </>
  );
};

const ChangeTable = ({
  table,
  changes,
  created,
}: {
  table: Table;
  changes: Entry['changes'];
  created: boolean;
}) => {
  const rows = Object.entries(changes).filter(
    ([, { before, after }]) => !created || (after !== null && before === null),
  );
  if (rows.length === 0) return null;
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">Field</th>
          {created ? null : <th scope="col">Before</th>}
          <th scope="col">{created ? 'Value' : 'After'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { before, after }]) => (
          <tr key={name}>
            <th scope="row">{columnOf(table, name)?.label ?? humanize(name)}</th>
            {created ? null : <td className="before">{plain(before)}</td>}
            <td className="after">{plain(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const plain = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
};
