import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Icon } from '../ui/basics';

interface SortableProps<T extends { key: string }> {
  items: readonly T[];
  /** "milestone", for what is read aloud. */
  one: string;
  nameOf: (item: T, index: number) => string;
  onMove: (from: number, to: number) => void;
  children: (item: T, index: number, grip: ReactNode) => ReactNode;
}

/**
 * A list in an order: dragged by its grips, moved by buttons, or by Alt and the arrows on a grip. What moved
 * where is said to screen readers, and the focus goes along.
 */
export const Sortable = <T extends { key: string }>({
  items,
  one,
  nameOf,
  onMove,
  children,
}: SortableProps<T>) => {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const focusOn = useRef<string | null>(null);
  useEffect(() => {
    if (focusOn.current === null) return;
    const wanted = list.current?.querySelector<HTMLElement>(`[data-grip="${focusOn.current}"]`);
    wanted?.focus();
    focusOn.current = null;
  }, [items]);

  const move = (from: number, to: number, by: 'keys' | 'mouse') => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length || to === from) return;
    if (by === 'keys') focusOn.current = item.key;
    setSaid(`${nameOf(item, from)} is now number ${to + 1} of ${items.length}.`);
    onMove(from, to);
  };
  const keys = (event: KeyboardEvent, index: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    move(index, index + step, 'keys');
  };
  const over = (event: DragEvent, index: number) => {
    const from = items.findIndex(({ key }) => key === dragged);
    if (from < 0) return;
    event.preventDefault();
    // Only past the middle: cards of unlike heights would change places back and forth.
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const isPast = event.clientY > top + height / 2;
    if ((from < index && isPast) || (from > index && !isPast)) move(from, index, 'mouse');
  };

  return (
    <>
      <ol ref={list} className="sortable">
        {items.map((item, index) => {
          const name = nameOf(item, index);
          return (
            <li
              key={item.key}
              className={item.key === dragged ? 'dragged' : ''}
              onDragOver={(event) => over(event, index)}
              onDrop={(event) => event.preventDefault()}
            >
              {children(
                item,
                index,
                <span className="grip-buttons">
                  <button
                    type="button"
                    className="grip"
                    data-grip={item.key}
                    draggable
                    aria-label={`Move ${name}`}
                    aria-description="Alt and the arrow keys move it up and down."
                    title="Drag, or press Alt and an arrow"
                    onKeyDown={(event) => keys(event, index)}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move';
                      event.dataTransfer.setData('text/plain', name);
                      setDragged(item.key);
                    }}
                    onDragEnd={() => setDragged(null)}
                  >
                    <Icon name="Menu" />
                  </button>
                  <Button
                    look="ghost"
                    icon="ArrowUp"
                    aria-label={`Move ${name} up`}
                    disabled={index === 0}
                    onClick={() => move(index, index - 1, 'mouse')}
                  />
                  <Button
                    look="ghost"
                    icon="ArrowDown"
                    aria-label={`Move ${name} down`}
                    disabled={index === items.length - 1}
                    onClick={() => move(index, index + 1, 'mouse')}
                  />
                </span>,
              )}
            </li>
          );
        })}
      </ol>
      <p className="unseen" role="status" aria-label={`Order of each ${one}`}>
        {said}
      </p>
    </>
  );
};
