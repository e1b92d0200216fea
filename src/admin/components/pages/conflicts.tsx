import { useEffect, useRef, useState } from 'react';
import { plainValue } from '../lib/plain-value';
import { columnOf, type Table } from '../lib/tables';
import { Button } from '../ui/basics';

interface ConflictsProps {
  table: Table;
  mine: Record<string, unknown>;
  theirs: Record<string, unknown>;
  onResolve: (kept: Record<string, unknown>) => void;
}

/** Somebody saved other values meanwhile: both are shown, and either can be kept. */
export const Conflicts = ({ table, mine, theirs, onResolve }: ConflictsProps) => {
  const [kept, setKept] = useState<Record<string, 'mine' | 'theirs'>>({});
  const card = useRef<HTMLElement>(null);
  // Whoever saved stands at the foot of a long form: this is where to go on.
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, []);
  const columns = Object.keys(theirs);
  const complete = columns.every((column) => kept[column]);
  const resolve = () =>
    onResolve(
      Object.fromEntries(
        columns.map((column) => [column, kept[column] === 'mine' ? mine[column] : theirs[column]]),
      ),
    );
  return (
    <section ref={card} className="card conflicts" role="alert" tabIndex={-1}>
      <h2>Somebody else changed this meanwhile</h2>
      <p>Nothing was saved. Choose which value to keep for each field.</p>
      {columns.map((column) => (
        <fieldset key={column}>
          <legend>{columnOf(table, column)?.label ?? column}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className="inline">
              <input
                type="radio"
                name={`keep-${column}`}
                checked={kept[column] === side}
                onChange={() => setKept((old) => ({ ...old, [column]: side }))}
              />
              {side === 'mine' ? 'Yours' : 'Theirs'}:{' '}
              <b>{plainValue(side === 'mine' ? mine[column] : theirs[column], columnOf(table, column))}</b>
            </label>
          ))}
        </fieldset>
      ))}
      <Button look="primary" disabled={!complete} onClick={resolve}>
        Save with these
      </Button>
    </section>
  );
};
