import { type RecordJson } from '../lib/api';
import { type Column, grouped, type Table } from '../lib/tables';
import { Value } from '../values/value';

const WIDE = new Set(['longtext', 'json']);

/** A record's fields in their groups. */
export const Fields = ({ name, table, record }: { name: string; table: Table; record: RecordJson }) => {
  const isShown = (column: Column) => column.name !== 'deleted_at' || Boolean(record.params.deleted_at);
  return (
    <div className="groups">
      {grouped(table, table.columns.filter(isShown)).map((group) => (
        <section key={group.name} className="card">
          <h2>{group.name}</h2>
          <dl className="fields">
            {group.columns.map((column) => (
              <div key={column.name} className={WIDE.has(column.kind) ? 'wide' : ''}>
                <dt>{column.label}</dt>
                <dd>
                  <Value table={name} column={column} record={record} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
};
