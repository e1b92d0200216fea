import { asText, humanize } from '../lib/format';
import { Labelled } from '../fields/field';
import { ReferenceField } from '../fields/reference';
import { UploadField } from '../fields/upload';

/** A field of an action's form, from the JSON schema of what the action takes. */
export interface FormField {
  name: string;
  label?: string;
  help?: string;
  required: boolean;
  type?: string;
  format?: string;
  enum?: string[];
  anyOf?: { type?: string }[];
  multiline?: boolean;
  upload?: boolean;
  pick?: { table: string; where?: Record<string, string>; describe?: string };
}

interface ActionFieldProps {
  field: FormField;
  value: unknown;
  fault?: string | undefined;
  onChange: (value: unknown) => void;
}

export const ActionField = ({ field, value, fault, onChange }: ActionFieldProps) => {
  const id = `field-${field.name}`;
  const text = asText(value);
  const label = field.label ?? humanize(field.name);
  return (
    <Labelled id={id} label={label} required={field.required} help={field.help} fault={fault}>
      {input()}
    </Labelled>
  );

  function input() {
    const invalid = fault !== undefined;
    if (field.upload) return <UploadField id={id} value={text} invalid={invalid} onChange={onChange} />;
    if (field.pick)
      return (
        <ReferenceField
          id={id}
          {...field.pick}
          value={text}
          invalid={invalid}
          required={field.required}
          onChange={onChange}
        />
      );
    if (field.type === 'boolean' || field.anyOf?.some(({ type }) => type === 'boolean'))
      return (
        <input
          id={id}
          type="checkbox"
          className="switch"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    if (field.enum)
      return (
        <select
          id={id}
          value={text}
          aria-invalid={invalid}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">–</option>
          {field.enum.map((option) => (
            <option key={option} value={option}>
              {humanize(option)}
            </option>
          ))}
        </select>
      );
    if (field.multiline)
      return (
        <textarea
          id={id}
          rows={3}
          value={text}
          aria-invalid={invalid}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    const type =
      field.format === 'date'
        ? 'date'
        : field.type === 'integer' || field.type === 'number'
          ? 'number'
          : 'text';
    return (
      <input
        id={id}
        type={type}
        value={text}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
};
