import { useCallback, useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { builders } from '../builder';
import { ask, type Answer, type RecordJson, recordPath } from '../lib/api';
import { unlessLeft } from '../lib/use-page-data';
import { type Table, tables } from '../lib/tables';
import { panels } from '../panels';
import { useCounts } from '../lib/use-counts';
import { Loading } from '../ui/basics';
import { Tabs } from '../ui/tabs';
import { ActionPage } from './action';
import { Fields } from './fields';
import { FormPage } from './form';
import { History } from './history';
import { NotThere } from './not-there';
import { RecordHead, TrashBanner } from './record-head';
import { RelatedList } from './related';
import { RevealDialog } from './reveal';

/** Everything about one record: what it holds, what belongs to it, what happened to it, what can be done. */
export const RecordPage = () => {
  const { table: name = '', id = '', action = 'show' } = useParams();
  const table = tables[name];
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => setAnswer(null), [name, id, action]);
  // Read anew, what was shown stays until the answer is there: whoever presses something meanwhile has pressed it.
  useEffect(() => {
    const abort = new AbortController();
    ask(recordPath(name, id, 'show'), undefined, abort.signal)
      .then(setAnswer)
      .catch(unlessLeft);
    return () => abort.abort();
  }, [name, id, action, turn]);
  const reload = useCallback(() => setTurn((old) => old + 1), []);

  if (!table) return <NotThere what="This table" />;
  if (!answer) return <Loading />;
  const { record, notice } = answer;
  if (!record?.id) return <NotThere what="This record" why={notice?.message} />;
  const key = `${name}/${id}/${action}`;
  const Builder = builders[name];
  if (action === 'edit' && Builder) return <Builder key={key} id={id} />;
  if (action === 'edit') return <FormPage key={key} name={name} table={table} record={record} />;
  if (action !== 'show' && action !== 'history')
    return <ActionPage key={key} name={name} table={table} record={record} action={action} />;
  return (
    <Shown key={`${key}/${turn}`} name={name} table={table} record={record} first={action} reload={reload} />
  );
};

interface ShownProps {
  name: string;
  table: Table;
  record: RecordJson;
  first: string;
  reload: () => void;
}

const Shown = ({ name, table, record, first, reload }: ShownProps) => {
  const [query, setQuery] = useSearchParams();
  const [revealing, setRevealing] = useState(false);
  const counts = useCounts(table.related, record.id);
  // In the address, so that whoever comes back from a related record finds the same tab.
  const own = (panels[name] ?? []).filter(({ of }) => of === undefined || of in tables);
  const opening = own.find((panel) => panel.first)?.id ?? 'details';
  const open = query.get('tab') ?? (first === 'history' ? 'history' : opening);
  const Panel = own.find(({ id }) => id === open)?.content;
  const related = table.related.find(({ table: other, by }) => `${other}.${by}` === open);
  const tabs = [
    ...own.filter((panel) => panel.first),
    { id: 'details', label: 'Details' },
    ...own.filter((panel) => !panel.first),
    ...table.related.map(({ table: other, by, label }) => {
      const id = `${other}.${by}`;
      return { id, label, count: counts[id] };
    }),
    { id: 'history', label: 'History' },
  ];
  return (
    <section>
      <RecordHead name={name} table={table} record={record} onReveal={() => setRevealing(true)} />
      {record.params.deleted_at ? <TrashBanner name={name} record={record} reload={reload} /> : null}
      <Tabs
        label="Parts of this record"
        tabs={tabs}
        open={open}
        onOpen={(tab) => setQuery({ tab }, { replace: true })}
      >
        {open === 'history' ? <History name={name} id={record.id} /> : null}
        {related ? <RelatedList key={open} relation={related} id={record.id} /> : null}
        {Panel ? <Panel record={record} reload={reload} /> : null}
        {open !== 'history' && !related && !Panel ? (
          <Fields name={name} table={table} record={record} />
        ) : null}
      </Tabs>
      {revealing ? (
        <RevealDialog name={name} id={record.id} onClose={() => setRevealing(false)} onDone={reload} />
      ) : null}
    </section>
  );
};
