import { asText, humanize } from '../lib/format';
import { Labelled } from '../fields/field';
import { IdsField } from '../fields/json/ids';
import { JsonField } from '../fields/json/json-field';
import { ReferenceField } from '../fields/reference';
import { UploadField } from '../fields/upload';

/** A field of an action's form, from the JSON schema of what the action takes. */
export interface FormField {
  name: string;
  label?: string;
  help?: string;
  required: boolean;
  /** A switch may also be sent as text: then there are two. */
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: string[];
  anyOf?: { type?: string }[];
  multiline?: boolean;
  pick?: { table: string; where?: Record<string, string>; describe?: string };
  options?: { value: string; label: string }[];
  shape?: string;
  upload?: boolean;
  when?: { field: string; is: (string | boolean)[] };
  hidden?: boolean;
}

interface ActionFieldProps {
  field: FormField;
  value: unknown;
  fault?: string | undefined;
  onChange: (value: unknown) => void;
}

export const ActionField = ({ field, value, fault, onChange }: ActionFieldProps) => {
  const id = `field-${field.name}`;
  const isWide = field.multiline === true || field.shape !== undefined || isList(field);
  return (
    <Labelled
      id={id}
      label={field.label ?? humanize(field.name.replace(/_ids?$/, ''))}
      required={field.required}
      help={field.help}
      fault={fault}
      wide={isWide}
    >
      <ActionInput id={id} field={field} value={value} invalid={fault !== undefined} onChange={onChange} />
    </Labelled>
  );
};

interface ActionInputProps {
  id: string;
  field: FormField;
  value: unknown;
  invalid: boolean;
  onChange: (value: unknown) => void;
}

const ActionInput = ({ id, field, value, invalid, onChange }: ActionInputProps) => {
  const text = asText(value);
  const list = Array.isArray(value) ? (value as string[]) : [];
  const common = { id, 'aria-invalid': invalid, required: field.required };
  const change = (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    onChange(event.target.value);
  if (field.options && isList(field))
    return <Choices id={id} options={field.options} value={list} onChange={onChange} />;
  if (field.pick && isList(field))
    return <IdsField id={id} {...field.pick} value={list} invalid={invalid} onChange={onChange} />;
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
  if (field.shape !== undefined || isList(field))
    return (
      <JsonField
        id={id}
        name={field.name}
        shape={field.shape ?? 'strings'}
        value={value}
        invalid={invalid}
        onChange={onChange}
      />
    );
  if (isBoolean(field))
    return (
      <input
        id={id}
        type="checkbox"
        className="switch"
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
    );
  const options = field.options ?? field.enum?.map((option) => ({ value: option, label: humanize(option) }));
  if (options)
    return (
      <select {...common} value={text} onChange={change}>
        <option value="">–</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (field.multiline) return <textarea {...common} rows={3} value={text} onChange={change} />;
  return <input {...common} {...inputKind(field)} value={text} onChange={change} />;
};

interface ChoicesProps {
  id: string;
  options: { value: string; label: string }[];
  value: string[];
  onChange: (value: unknown) => void;
}

/** Several of a few. */
const Choices = ({ id, options, value, onChange }: ChoicesProps) => (
  <div id={id} className="choices" role="group" tabIndex={-1}>
    {options.map((option) => (
      <label key={option.value} className="inline">
        <input
          type="checkbox"
          checked={value.includes(option.value)}
          onChange={(event) =>
            onChange(
              event.target.checked
                ? [...value, option.value]
                : value.filter((chosen) => chosen !== option.value),
            )
          }
        />
        {option.label}
      </label>
    ))}
    {options.length === 0 ? <p className="help">There is nothing to choose from.</p> : null}
  </div>
);

const isList = ({ type }: FormField) => type === 'array';
const isBoolean = ({ type, anyOf }: FormField) =>
  [type].flat().includes('boolean') || (anyOf?.some((one) => one.type === 'boolean') ?? false);

function inputKind({ format, type, pattern }: FormField): React.InputHTMLAttributes<HTMLInputElement> {
  if (format === 'date') return { type: 'date' };
  if (format === 'time') return { type: 'time' };
  if (format === 'email') return { type: 'email', autoComplete: 'off' };
  if (type === 'integer' || type === 'number')
    return { type: 'number', step: type === 'integer' ? 1 : 'any' };
  // An amount: digits and a decimal point.
  if (pattern?.startsWith('^\\d')) return { inputMode: 'decimal', placeholder: '0.00' };
  return { type: 'text' };
}
