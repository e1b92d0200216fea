import { formatDate, humanize } from '../lib/format';
import { columnOf, type Table } from '../lib/tables';
import { useTitle } from '../lib/use-title';

interface ChipsProps {
  table: Table;
  filters: Record<string, string>;
  onRemove: (key: string) => void;
}

const WORDS: Record<string, string> = { from: 'from', to: 'until', is: 'is' };

/** What the list is narrowed by, each to be taken away. */
export const Chips = ({ table, filters, onRemove }: ChipsProps) => {
  const entries = Object.entries(filters);
  if (entries.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filters">
      {entries.map(([key, value]) => (
        <Chip key={key} table={table} name={key} value={value} onRemove={() => onRemove(key)} />
      ))}
    </ul>
  );
};

interface ChipProps {
  table: Table;
  name: string;
  value: string;
  onRemove: () => void;
}

const Chip = ({ table, name, value, onRemove }: ChipProps) => {
  const [columnName = '', operator] = name.split('~~');
  const column = columnOf(table, columnName);
  const label = [column?.label ?? humanize(columnName), WORDS[operator ?? '']].filter(Boolean).join(' ');
  const title = useTitle(column?.linked ? column.reference : undefined, operator ? '' : value);
  return (
    <li>
      {label}: <b>{title ?? readable(column?.kind, value)}</b>
      <button type="button" aria-label={`Remove the filter on ${label}`} onClick={onRemove}>
        ×
      </button>
    </li>
  );
};

function readable(kind: string | undefined, value: string): string {
  if (kind === 'boolean' && value !== 'empty') return value === 'true' ? 'Yes' : 'No';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if (value.length > 30) return `${value.slice(0, 28)}…`;
  return kind === 'choice' || value === 'empty' ? humanize(value) : value;
}
