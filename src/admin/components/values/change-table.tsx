import { humanize } from '../lib/format';
import { plainValue } from '../lib/plain-value';
import { columnOf, tables } from '../lib/tables';

export type Changes = Record<string, { before: unknown; after: unknown } | null>;

/** What was and what is, side by side; of a row that was made only what it was made with. */
export const ChangeTable = ({ table: name, changes }: { table: string | undefined; changes: Changes }) => {
  const table = tables[name ?? ''];
  const all = Object.entries(changes).map(([column, change]) => ({ column, ...change }));
  const created = all.every(({ before }) => before === null || before === undefined);
  const rows = all.filter(({ column, after }) => !created || (after !== null && column !== 'id'));
  if (rows.length === 0) return null;
  return (
    <div className="changes-box">
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">Field</th>
            {created ? null : <th scope="col">Before</th>}
            <th scope="col">{created ? 'Value' : 'After'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ column, before, after }) => {
            const facts = table && columnOf(table, column);
            return (
              <tr key={column}>
                <th scope="row">{facts?.label ?? humanize(column)}</th>
                {created ? null : <td className="before">{plainValue(before, facts)}</td>}
                <td className={created ? '' : 'after'}>{plainValue(after, facts)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
