import { newUrl, type Table } from '../lib/tables';
import { Button, Empty, LinkButton } from '../ui/basics';

interface NothingListedProps {
  name: string;
  table: Table;
  trash: boolean;
  filtered: boolean;
  onClear: () => void;
}

/** An empty list says why it is empty, and what can be done about it. */
export const NothingListed = ({ name, table, trash, filtered, onClear }: NothingListedProps) => {
  if (filtered)
    return (
      <Empty icon="Filter">
        Nothing matches these filters.
        <Button onClick={onClear}>Take the filters away</Button>
      </Empty>
    );
  if (trash) return <Empty icon="Trash2">The trash is empty.</Empty>;
  return (
    <Empty icon={table.area.icon}>
      There is nothing in {table.label.toLowerCase()} yet.
      {table.creates ? (
        <LinkButton to={newUrl(name)} icon="Plus" look="primary">
          Make the first
        </LinkButton>
      ) : null}
    </Empty>
  );
};
