import { type FormEvent, useState } from 'react';
import { humanize } from '../lib/format';
import { type Column, type Table } from '../lib/tables';
import { Labelled } from '../fields/field';
import { ReferenceField } from '../fields/reference';
import { Button, Dialog } from '../ui/basics';

interface FilterPanelProps {
  table: Table;
  filters: Record<string, string>;
  onApply: (filters: Record<string, string>) => void;
  onClose: () => void;
}

/** Every column that can be filtered, each by what fits it. */
export const FilterPanel = ({ table, filters, onApply, onClose }: FilterPanelProps) => {
  const [draft, setDraft] = useState(filters);
  const set = (key: string, value: string) => setDraft((old) => ({ ...old, [key]: value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== '')));
  };
  const columns = table.columns.filter(({ filter, name }) => filter !== null && name !== 'deleted_at');
  return (
    <Dialog title={`Filter ${table.label.toLowerCase()}`} onClose={onClose}>
      <form onSubmit={submit} className="filter-form">
        <div className="filter-fields">
          {columns.map((column) => (
            <Filter key={column.name} column={column} draft={draft} set={set} />
          ))}
        </div>
        <footer>
          <Button look="ghost" onClick={() => setDraft({})}>
            Clear
          </Button>
          <Button type="submit" look="primary">
            Show
          </Button>
        </footer>
      </form>
    </Dialog>
  );
};

interface FilterProps {
  column: Column;
  draft: Record<string, string>;
  set: (key: string, value: string) => void;
}

const Filter = ({ column, draft, set }: FilterProps) => {
  const id = `filter-${column.name}`;
  const empty = draft[`${column.name}~~is`] ?? '';
  return (
    <Labelled id={id} label={column.label} required={false} help={hint(column)}>
      {column.filter === 'range' ? (
        <Range id={id} column={column} draft={draft} set={set} />
      ) : (
        <Exact id={id} column={column} draft={draft} set={set} />
      )}
      {column.required || column.masked ? null : (
        <label className="inline">
          <input
            type="checkbox"
            checked={empty === 'empty'}
            onChange={(event) => set(`${column.name}~~is`, event.target.checked ? 'empty' : '')}
          />{' '}
          is empty
        </label>
      )}
    </Labelled>
  );
};

const Range = ({ id, column, draft, set }: FilterProps & { id: string }) => {
  const type =
    column.kind === 'date' || column.kind === 'timestamp'
      ? 'date'
      : column.kind === 'time'
        ? 'time'
        : 'number';
  return (
    <div className="range">
      <input
        id={id}
        type={type}
        step="any"
        aria-label={`${column.label} from`}
        value={draft[`${column.name}~~from`] ?? ''}
        onChange={(event) => set(`${column.name}~~from`, event.target.value)}
      />
      <span>to</span>
      <input
        type={type}
        step="any"
        aria-label={`${column.label} to`}
        value={draft[`${column.name}~~to`] ?? ''}
        onChange={(event) => set(`${column.name}~~to`, event.target.value)}
      />
    </div>
  );
};

const Exact = ({ id, column, draft, set }: FilterProps & { id: string }) => {
  const value = draft[column.name] ?? '';
  const change = (next: string) => set(column.name, next);
  if (column.filter === 'reference' && column.linked && column.reference)
    return <ReferenceField id={id} table={column.reference} value={value} onChange={change} />;
  if (column.filter === 'choice' || column.filter === 'boolean') {
    const values = column.filter === 'boolean' ? ['true', 'false'] : (column.values ?? []);
    const label = (option: string) =>
      column.filter === 'boolean' ? (option === 'true' ? 'Yes' : 'No') : humanize(option);
    return (
      <select id={id} value={value} onChange={(event) => change(event.target.value)}>
        <option value="">Any</option>
        {values.map((option) => (
          <option key={option} value={option}>
            {label(option)}
          </option>
        ))}
      </select>
    );
  }
  return <input id={id} value={value} onChange={(event) => change(event.target.value)} />;
};

function hint({ filter, masked }: Column): string | undefined {
  if (masked) return 'The whole value, exactly.';
  return filter === 'prefix' ? 'The beginning of it.' : undefined;
}
