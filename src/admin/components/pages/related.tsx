import { useState } from 'react';
import { type Column, columnOf, listUrl, newUrl, tables } from '../lib/tables';
import { useList } from '../lib/use-list';
import { Empty, LinkButton, Loading } from '../ui/basics';
import { Pager, Rows } from './rows';

const PER_PAGE = 10;

/** The rows of another table that point to this record. */
export const RelatedList = ({
  relation,
  id,
}: {
  relation: { table: string; by: string; label: string };
  id: string;
}) => {
  const [page, setPage] = useState(1);
  const table = tables[relation.table];
  const filters = { [relation.by]: id };
  const { records, meta, fault } = useList(relation.table, { filters, page, perPage: PER_PAGE });
  if (!table) return null;
  const columns = table.list
    .filter((name) => name !== relation.by)
    .map((name) => columnOf(table, name))
    .filter((column): column is Column => column !== undefined);
  return (
    <div className="related">
      <p className="actions">
        <LinkButton to={listUrl(relation.table, filters)} look="ghost" icon="List">
          Open as a list
        </LinkButton>
        {table.creates ? (
          <LinkButton to={newUrl(relation.table, filters)} icon="Plus">
            Add
          </LinkButton>
        ) : null}
      </p>
      {fault ? <p className="banner bad">{fault}</p> : null}
      {records === null ? <Loading /> : null}
      {records?.length === 0 && !fault ? (
        <Empty>There is nothing in {relation.label.toLowerCase()} yet.</Empty>
      ) : null}
      {records && records.length > 0 ? (
        <Rows name={relation.table} table={table} columns={columns} records={records} meta={meta} />
      ) : null}
      {meta && meta.total > PER_PAGE && records ? (
        <Pager meta={meta} shown={records.length} onPage={setPage} />
      ) : null}
    </div>
  );
};
