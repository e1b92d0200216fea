import { useEffect, useId, useRef, useState } from 'react';
import { ask, type RecordJson, resourcePath } from '../lib/api';
import { unlessLeft } from '../lib/use-page-data';
import { useTitle } from '../lib/use-title';

interface ReferenceFieldProps {
  id: string;
  /** Where no label stands beside it. */
  label?: string;
  table: string;
  value: string;
  /** What the chosen row is called, where that is known. */
  title?: string | undefined;
  where?: Record<string, string> | undefined;
  describe?: string | undefined;
  onChange: (id: string) => void;
  invalid?: boolean;
  required?: boolean;
}

/** Chooses a row of another table: type the beginning of its name, pick with arrows or a click. */
export const ReferenceField = ({
  id,
  label,
  table,
  value,
  title: given,
  where = {},
  describe,
  onChange,
  invalid,
  required,
}: ReferenceFieldProps) => {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<{ id: string; title: string } | null>(null);
  const title = useTitle(table, value, picked?.id === value ? picked.title : given);
  const chosen = value === '' ? '' : (title ?? value);
  const [options, setOptions] = useState<RecordJson[]>([]);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const narrowing = JSON.stringify(where);

  useEffect(() => {
    if (typed === null) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const filters = Object.entries(JSON.parse(narrowing) as Record<string, string>).map(
        ([name, wanted]) => [`filters.${name}`, wanted],
      );
      const body = {
        ...(Object.fromEntries(filters) as Record<string, string>),
        q: typed,
        ...(describe ? { describe } : {}),
      };
      ask(resourcePath(table, 'search'), body, abort.signal)
        .then(({ records }) => {
          setOptions(records ?? []);
          setActive(0);
        })
        .catch(unlessLeft);
    }, 150);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed, table, narrowing, describe]);

  const choose = (record: RecordJson) => {
    setPicked({ id: record.id, title: record.title });
    setTyped(null);
    onChange(record.id);
  };
  const open = typed !== null;
  const keys = (event: React.KeyboardEvent) => {
    const { key } = event;
    if (!open && key === 'ArrowDown') setTyped('');
    if (!open) return;
    if (key === 'ArrowDown') setActive((index) => Math.min(index + 1, options.length - 1));
    else if (key === 'ArrowUp') setActive((index) => Math.max(index - 1, 0));
    else if (key === 'Enter' && options[active]) choose(options[active]);
    else if (key === 'Escape') {
      setTyped(null);
      // A dialog around it stays open.
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      className="reference"
      ref={box}
      onBlur={(event) => !box.current?.contains(event.relatedTarget) && setTyped(null)}
    >
      <input
        id={id}
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && options[active] ? `${listId}-${active}` : undefined}
        aria-invalid={invalid}
        aria-required={required}
        autoComplete="off"
        placeholder="Type to search …"
        value={typed ?? chosen}
        onFocus={() => setTyped('')}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys}
      />
      {value !== '' && !required ? (
        <button type="button" className="clear" aria-label="Clear" onClick={() => onChange('')}>
          ×
        </button>
      ) : null}
      {open ? (
        <ul id={listId} role="listbox" className="options" aria-label="Matches">
          {options.map((option, index) => (
            <li
              key={option.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              {option.title}
              {option.params.hint ? <small>{String(option.params.hint as string)}</small> : null}
            </li>
          ))}
          {options.length === 0 ? <li className="none">Nothing found</li> : null}
        </ul>
      ) : null}
    </div>
  );
};
