import { type ReactNode } from 'react';
import { asText, humanize } from '../lib/format';
import { type Column } from '../lib/tables';
import { JsonField } from './json/json-field';
import { ReferenceField } from './reference';

interface FieldProps {
  column: Column;
  value: unknown;
  /** What a reference's row is called. */
  title?: string | undefined;
  fault?: string | undefined;
  onChange: (value: unknown) => void;
}

/** A labelled input for a column, with its help and what is wrong with it. */
export const Field = ({ column, value, title, fault, onChange }: FieldProps) => {
  const id = `field-${column.name}`;
  return (
    <Labelled
      id={id}
      label={column.label}
      required={column.required ?? false}
      help={column.about}
      fault={fault}
      wide={column.kind === 'json' || column.kind === 'longtext'}
    >
      <Input
        id={id}
        column={column}
        value={value}
        title={title}
        invalid={fault !== undefined}
        onChange={onChange}
      />
    </Labelled>
  );
};

interface LabelledProps {
  id: string;
  label: string;
  required: boolean;
  help?: string | undefined;
  fault?: string | undefined;
  /** Across the whole card. */
  wide?: boolean;
  children: ReactNode;
}

export const Labelled = ({ id, label, required, help, fault, wide, children }: LabelledProps) => (
  <div className={`field ${fault ? 'faulty' : ''} ${wide ? 'wide' : ''}`}>
    <label htmlFor={id}>
      {label}
      {required ? (
        <span className="required" title="Required">
          {' '}
          *
        </span>
      ) : null}
    </label>
    {children}
    {help ? (
      <p id={`${id}-help`} className="help">
        {help}
      </p>
    ) : null}
    {fault ? (
      <p id={`${id}-fault`} className="fault" role="alert">
        {fault}
      </p>
    ) : null}
  </div>
);

interface InputProps {
  id: string;
  column: Column;
  value: unknown;
  title?: string | undefined;
  invalid: boolean;
  onChange: (value: unknown) => void;
}

export const Input = ({ id, column, value, title, invalid, onChange }: InputProps) => {
  const text = asText(value);
  const described = invalid ? `${id}-fault` : column.about ? `${id}-help` : undefined;
  const common = {
    id,
    'aria-invalid': invalid,
    'aria-describedby': described,
    required: column.required ?? false,
  };
  const change = (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    onChange(event.target.value);
  if (column.reference)
    return column.linked ? (
      <ReferenceField
        id={id}
        table={column.reference}
        value={text}
        title={title}
        invalid={invalid}
        required={column.required ?? false}
        onChange={onChange}
      />
    ) : (
      <input {...common} value={text} onChange={change} />
    );
  switch (column.kind) {
    case 'choice':
      return (
        <select {...common} value={text} onChange={change}>
          {column.required && text !== '' ? null : <option value="">–</option>}
          {column.values?.map((option) => (
            <option key={option} value={option}>
              {humanize(option)}
            </option>
          ))}
        </select>
      );
    case 'boolean':
      return (
        <input
          id={id}
          type="checkbox"
          className="switch"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case 'longtext':
      return <textarea {...common} rows={4} value={text} onChange={change} />;
    case 'json':
      return (
        <JsonField
          id={id}
          name={column.name}
          shape={column.shape ?? 'object'}
          value={value}
          invalid={invalid}
          onChange={onChange}
        />
      );
    case 'timestamp':
      return (
        <input
          {...common}
          type="datetime-local"
          step={1}
          value={text.slice(0, 19)}
          onChange={(event) => onChange(event.target.value === '' ? '' : `${event.target.value}Z`)}
        />
      );
    default:
      return <input {...common} {...attributes(column)} value={text} onChange={change} />;
  }
};

function attributes({ kind, length }: Column): React.InputHTMLAttributes<HTMLInputElement> {
  const limit = length ? { maxLength: length } : {};
  switch (kind) {
    case 'date':
      return { type: 'date' };
    case 'time':
      return { type: 'time' };
    case 'integer':
      return { type: 'number', step: 1 };
    case 'stars':
      return { type: 'number', min: 1, max: 5, step: 1 };
    case 'percentage':
      return { type: 'number', min: 0, max: 100, step: 'any' };
    case 'money':
      return { inputMode: 'decimal', placeholder: '0.00' };
    case 'email':
      return { type: 'email', ...limit };
    case 'phone':
      return { type: 'tel', placeholder: '+90 532 123 45 67' };
    case 'currency':
      return { ...limit, placeholder: 'EUR', size: 4 };
    default:
      return limit;
  }
}
