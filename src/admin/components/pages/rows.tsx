import { Link, useNavigate } from 'react-router-dom';
import { type RecordJson } from '../lib/api';
import { type Meta, totalText } from '../lib/use-list';
import { type Column, recordUrl, type Table } from '../lib/tables';
import { Button, Icon } from '../ui/basics';
import { Value } from '../values/value';
import { type Selection } from './selection';

interface RowsProps {
  name: string;
  table: Table;
  columns: Column[];
  records: RecordJson[];
  meta: Meta | null;
  onSort?: (column: string) => void;
  selection?: Selection;
  onSelect?: (selection: Selection) => void;
}

/** What is a link or a button of its own can't be the link that opens the row. */
const LEADS_ELSEWHERE = new Set(['reference', 'id', 'file', 'url', 'json']);

/** Rows as a table on a desk and as cards on a phone; a click anywhere opens one. */
export const Rows = ({ name, table, columns, records, meta, onSort, selection, onSelect }: RowsProps) => {
  const navigate = useNavigate();
  const opener = table.key ? columns.find(({ kind }) => !LEADS_ELSEWHERE.has(kind)) : undefined;
  const isChosen = (id: string) => selection?.matching === true || (selection?.ids.has(id) ?? false);
  const choose = (ids: string[], chosen: boolean) => {
    const next = new Set(selection?.matching ? records.map(({ id }) => id) : selection?.ids);
    for (const id of ids)
      if (chosen) next.add(id);
      else next.delete(id);
    onSelect?.({ ids: next, matching: false });
  };
  return (
    <div className="rows">
      <table>
        <thead>
          <tr>
            {onSelect ? (
              <th className="pick">
                <input
                  type="checkbox"
                  aria-label="Choose all rows of this page"
                  checked={records.every(({ id }) => isChosen(id))}
                  onChange={(event) =>
                    choose(
                      records.map(({ id }) => id),
                      event.target.checked,
                    )
                  }
                />
              </th>
            ) : null}
            {columns.map((column) => (
              <th key={column.name} scope="col" className={column.kind} aria-sort={sortState(meta, column)}>
                {column.sortable && onSort ? (
                  <button type="button" onClick={() => onSort(column.name)}>
                    {column.label}
                    {meta?.sortBy === column.name ? (
                      <Icon name={meta.direction === 'asc' ? 'ChevronUp' : 'ChevronDown'} size={14} />
                    ) : null}
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr
              key={record.id}
              className={table.key ? 'opens' : ''}
              onClick={(event) => {
                if (table.key && !(event.target as HTMLElement).closest('a, button, .pick'))
                  void navigate(recordUrl(name, record.id));
              }}
            >
              {onSelect ? (
                <td className="pick">
                  <input
                    type="checkbox"
                    aria-label={`Choose ${record.title}`}
                    checked={isChosen(record.id)}
                    onChange={(event) => choose([record.id], event.target.checked)}
                  />
                </td>
              ) : null}
              {columns.map((column) => (
                <td key={column.name} className={column.kind} data-label={column.label}>
                  {column === opener ? (
                    <Link to={recordUrl(name, record.id)} className="row-link">
                      <Value table={name} column={column} record={record} short />
                    </Link>
                  ) : (
                    <Value table={name} column={column} record={record} short />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

function sortState(meta: Meta | null, column: Column): 'ascending' | 'descending' | undefined {
  if (meta?.sortBy !== column.name) return undefined;
  return meta.direction === 'asc' ? 'ascending' : 'descending';
}

export const Pager = ({
  meta,
  shown,
  onPage,
}: {
  meta: Meta;
  shown: number;
  onPage: (page: number) => void;
}) => {
  const first = (meta.page - 1) * meta.perPage + 1;
  const more = meta.total_is === 'at_least' ? shown === meta.perPage : meta.page * meta.perPage < meta.total;
  return (
    <nav className="pager" aria-label="Pages">
      <span>
        {shown === 0
          ? 'Nothing here'
          : `${first.toLocaleString('en-GB')}–${(first + shown - 1).toLocaleString('en-GB')} of ${totalText(meta)}`}
      </span>
      <Button
        icon="ChevronLeft"
        disabled={meta.page <= 1}
        onClick={() => onPage(meta.page - 1)}
        aria-label="Previous page"
      />
      <Button
        icon="ChevronRight"
        disabled={!more}
        onClick={() => onPage(meta.page + 1)}
        aria-label="Next page"
      />
    </nav>
  );
};
