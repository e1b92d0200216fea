import { Items } from './items';

export type Restriction = string | { text: string; until_day?: number };

interface RestrictionsProps {
  id: string;
  value: Restriction[];
  onChange: (value: unknown) => void;
  invalid?: boolean;
}

export const isRestrictions = (value: unknown): value is Restriction[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'string' || typeof (item as Restriction & object)?.text === 'string');

/** What a patient should leave, and until which day; one written as plain text stays so while it has no day. */
export const RestrictionsField = ({ id, value, onChange, invalid }: RestrictionsProps) => (
  <Items<Restriction> id={id} one="restriction" value={value} fresh="" onChange={onChange}>
    {(item, change) => {
      const { text, until_day } = typeof item === 'string' ? { text: item, until_day: undefined } : item;
      return (
        <div className="line">
          <input
            aria-label="What"
            placeholder="No swimming"
            aria-invalid={invalid}
            value={text}
            onChange={(event) =>
              change(typeof item === 'string' ? event.target.value : { ...item, text: event.target.value })
            }
          />
          <label className="inline">
            until day
            <input
              type="number"
              min={1}
              className="day"
              value={until_day ?? ''}
              onChange={(event) =>
                change(event.target.value === '' ? { text } : { text, until_day: Number(event.target.value) })
              }
            />
          </label>
        </div>
      );
    }}
  </Items>
);
