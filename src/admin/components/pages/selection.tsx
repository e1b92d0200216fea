import { useNavigate } from 'react-router-dom';
import { type Action, actionUrl, type Table } from '../lib/tables';
import { type Meta, totalText } from '../lib/use-list';
import { Button } from '../ui/basics';
import { type Chosen } from './action';

export interface Selection {
  ids: ReadonlySet<string>;
  /** All that match the list's filters, on this page or not. */
  matching: boolean;
}

export const NONE: Selection = { ids: new Set(), matching: false };

/** The buttons that take more than one row. */
export const groupActions = (table: Table): Action[] =>
  table.actions.filter(({ bulk, scope }) => bulk || scope === 'selection');

interface SelectionBarProps {
  name: string;
  table: Table;
  selection: Selection;
  meta: Meta | null;
  /** How many rows this page shows. */
  shown: number;
  filters: Record<string, string>;
  onSelect: (selection: Selection) => void;
}

/** What is chosen, and what can be done to all of it. */
export const SelectionBar = ({
  name,
  table,
  selection,
  meta,
  shown,
  filters,
  onSelect,
}: SelectionBarProps) => {
  const navigate = useNavigate();
  const { ids, matching } = selection;
  if (ids.size === 0 && !matching) return null;
  const all = meta ? totalText(meta) : '';
  const number = matching ? `all ${all}` : String(ids.size);
  const open = (action: Action) => {
    const chosen: Chosen = matching ? { matching: true, filters, number } : { ids: [...ids], number };
    void navigate(actionUrl(name, action.name), { state: chosen });
  };
  const hasMore = meta !== null && (meta.total > shown || meta.total_is !== 'exact');
  return (
    <div className="selection" role="region" aria-label="Chosen rows">
      <b>{number} chosen</b>
      {groupActions(table).map((action) => (
        <Button
          key={action.name}
          icon={action.icon}
          title={action.about}
          look={action.danger ? 'danger' : 'plain'}
          onClick={() => open(action)}
        >
          {action.label}
        </Button>
      ))}
      {!matching && hasMore ? (
        <Button look="ghost" onClick={() => onSelect({ ids: new Set(), matching: true })}>
          Choose all {all} that match
        </Button>
      ) : null}
      <Button look="ghost" icon="X" onClick={() => onSelect(NONE)}>
        Clear
      </Button>
    </div>
  );
};
