import { type ReactNode } from 'react';
import { typed } from './draft';
import { type Typed } from './types';

interface NumberFieldProps {
  id: string;
  label: string;
  value: Typed;
  onChange: (value: Typed) => void;
  /** What is counted: days, scans. */
  unit: string;
  fault?: string | undefined;
  required?: boolean;
  children?: ReactNode;
}

/** A whole number with its unit behind it. */
export const NumberField = ({
  id,
  label,
  value,
  onChange,
  unit,
  fault,
  required,
  children,
}: NumberFieldProps) => (
  <div className={`field ${fault ? 'faulty' : ''}`}>
    <label htmlFor={id}>
      {label}
      {required ? (
        <span className="required" title="Required">
          {' '}
          *
        </span>
      ) : null}
    </label>
    <span className="with-unit">
      <input
        id={id}
        type="number"
        min={1}
        step={1}
        value={value}
        required={required}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(typed(event.target.value))}
      />
      <span className="unit">{unit}</span>
    </span>
    {children}
    {fault ? (
      <p id={`${id}-fault`} className="fault" role="alert">
        {fault}
      </p>
    ) : null}
  </div>
);
