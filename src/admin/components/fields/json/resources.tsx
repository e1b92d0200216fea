import { humanize } from '../../lib/format';
import { Items } from './items';

const TYPES = ['video', 'guide', 'pdf'] as const;
export type LinkedResource = string | { type: string; title: string; url: string };

interface ResourcesProps {
  id: string;
  value: LinkedResource[];
  onChange: (value: unknown) => void;
  invalid?: boolean;
}

export const isResources = (value: unknown): value is LinkedResource[] =>
  Array.isArray(value) &&
  value.every(
    (item) => typeof item === 'string' || typeof (item as LinkedResource & object)?.url === 'string',
  );

/** Material to read or watch; a plain address stays one until it is given a type. */
export const ResourcesField = ({ id, value, onChange, invalid }: ResourcesProps) => (
  <Items<LinkedResource>
    id={id}
    one="link"
    value={value}
    fresh={{ type: 'guide', title: '', url: '' }}
    onChange={onChange}
  >
    {(item, change) => {
      const { type, title, url } = typeof item === 'string' ? { type: '', title: '', url: item } : item;
      const retype = (next: string) => change(next === '' ? url : { type: next, title, url });
      return (
        <div className="line">
          <select aria-label="Type" value={type} onChange={(event) => retype(event.target.value)}>
            {typeof item === 'string' ? <option value="">Plain link</option> : null}
            {TYPES.map((option) => (
              <option key={option} value={option}>
                {humanize(option)}
              </option>
            ))}
          </select>
          {typeof item === 'string' ? null : (
            <input
              aria-label="Title"
              placeholder="Title"
              aria-invalid={invalid}
              value={title}
              onChange={(event) => change({ ...item, title: event.target.value })}
            />
          )}
          <input
            aria-label="Address"
            placeholder="https://"
            type="url"
            aria-invalid={invalid}
            value={url}
            onChange={(event) =>
              change(typeof item === 'string' ? event.target.value : { ...item, url: event.target.value })
            }
          />
        </div>
      );
    }}
  </Items>
);
