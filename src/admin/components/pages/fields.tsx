import { type RecordJson } from '../lib/api';
import { grouped, type Table } from '../lib/tables';
import { Value } from '../values/value';

/** A record's fields in their groups. */
export const Fields = ({ table, record }: { table: Table; record: RecordJson }) => (
  <div className="groups">
    {grouped(table, table.columns).map((group) => (
      <section key={group.name} className="card">
        <h2>{group.name}</h2>
        <dl className="fields">
          {group.columns.map((column) => (
            <div key={column.name} className={['longtext', 'json'].includes(column.kind) ? 'wide' : ''}>
              <dt>{column.label}</dt>
              <dd>
                <Value column={column} record={record} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);
