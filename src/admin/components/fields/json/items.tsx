import { type ReactNode } from 'react';
import { Button } from '../../ui/basics';

interface ItemsProps<T> {
  id: string;
  /** What one is called: "question". */
  one: string;
  value: readonly T[];
  fresh: T;
  onChange: (value: T[]) => void;
  /** Its order means something. */
  ordered?: boolean;
  children: (item: T, change: (next: T) => void, index: number) => ReactNode;
}

/** A list that grows, shrinks and can be put in order; what one item looks like is the caller's. */
export const Items = <T,>({ id, one, value, fresh, onChange, ordered, children }: ItemsProps<T>) => {
  // Named by itself too, for the field's own label would take its place.
  const add = `Add ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
  const swap = (index: number, other: number) =>
    onChange(value.map((item, at) => (at === index ? value[other]! : at === other ? value[index]! : item)));
  return (
    <div className="items">
      {value.map((item, index) => (
        <div key={index} className="item" role="group" aria-label={`${one} ${index + 1}`}>
          <div className="item-body">
            {children(item, (next) => onChange(value.map((old, at) => (at === index ? next : old))), index)}
          </div>
          {ordered ? (
            <>
              <Button
                look="ghost"
                icon="ArrowUp"
                aria-label={`Move ${one} ${index + 1} up`}
                disabled={index === 0}
                onClick={() => swap(index, index - 1)}
              />
              <Button
                look="ghost"
                icon="ArrowDown"
                aria-label={`Move ${one} ${index + 1} down`}
                disabled={index === value.length - 1}
                onClick={() => swap(index, index + 1)}
              />
            </>
          ) : null}
          <Button
            look="ghost"
            icon="X"
            aria-label={`Remove ${one} ${index + 1}`}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button id={id} icon="Plus" aria-label={add} onClick={() => onChange([...value, fresh])}>
        {add}
      </Button>
    </div>
  );
};
