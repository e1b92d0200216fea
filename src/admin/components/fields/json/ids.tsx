import { humanize } from '../../lib/format';
import { ReferenceField } from '../reference';
import { Items } from './items';

interface IdsProps {
  id: string;
  table: string;
  where?: Record<string, string> | undefined;
  describe?: string | undefined;
  value: string[];
  onChange: (value: unknown) => void;
  invalid?: boolean;
}

/** Rows of another table, in an order. */
export const IdsField = ({ id, table, where, describe, value, onChange, invalid }: IdsProps) => (
  <Items id={id} one={singular(table)} ordered value={value} fresh="" onChange={onChange}>
    {(item, change, index) => (
      <ReferenceField
        id={`${id}-${index}`}
        label={`${humanize(singular(table))} ${index + 1}`}
        table={table}
        where={where}
        describe={describe}
        value={item}
        invalid={invalid ?? false}
        required
        onChange={change}
      />
    )}
  </Items>
);

/** As people call it: a provider is a clinic. */
const singular = (table: string): string =>
  table === 'providers' ? 'clinic' : table.replace(/(_template)?s$/, '').replaceAll('_', ' ');
