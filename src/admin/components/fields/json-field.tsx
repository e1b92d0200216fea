import { useState } from 'react';
import { Button } from '../ui/basics';

interface JsonFieldProps {
  id: string;
  shape: string;
  value: unknown;
  onChange: (value: unknown) => void;
  invalid?: boolean;
}

const LINES: Record<string, { type: string; add: string }> = {
  dates: { type: 'date', add: 'Add a date' },
  strings: { type: 'text', add: 'Add' },
  conditions: { type: 'text', add: 'Add a condition' },
  paths: { type: 'text', add: 'Add a file' },
  ids: { type: 'text', add: 'Add' },
};

/** A JSON column: lists of plain values as lines, everything else as text that says what is wrong where. */
export const JsonField = ({ shape, value, ...rest }: JsonFieldProps) => {
  const lines = LINES[shape];
  const simple =
    value === null ||
    value === undefined ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'));
  if (lines && simple) return <LinesField {...rest} {...lines} value={(value ?? []) as string[]} />;
  return <RawField {...rest} value={value} />;
};

interface LinesProps {
  id: string;
  type: string;
  add: string;
  value: string[];
  onChange: (value: unknown) => void;
  invalid?: boolean;
}

const LinesField = ({ id, type, add, value, onChange, invalid }: LinesProps) => (
  <div className="lines" role="group">
    {value.map((line, index) => (
      <div key={index} className="line">
        <input
          id={index === 0 ? id : undefined}
          aria-label={`Line ${index + 1}`}
          aria-invalid={invalid}
          type={type}
          value={line}
          onChange={(event) => onChange(value.map((old, at) => (at === index ? event.target.value : old)))}
        />
        <Button
          look="ghost"
          icon="X"
          aria-label={`Remove line ${index + 1}`}
          onClick={() => onChange(value.filter((_, at) => at !== index))}
        />
      </div>
    ))}
    <Button id={value.length === 0 ? id : undefined} icon="Plus" onClick={() => onChange([...value, ''])}>
      {add}
    </Button>
  </div>
);

const RawField = ({ id, value, onChange, invalid }: Omit<JsonFieldProps, 'shape'>) => {
  const [text, setText] = useState(() =>
    value === null || value === undefined ? '' : JSON.stringify(value, null, 2),
  );
  const [fault, setFault] = useState<string | null>(null);
  const change = (next: string) => {
    setText(next);
    if (next.trim() === '') {
      setFault(null);
      return onChange(null);
    }
    try {
      onChange(JSON.parse(next) as unknown);
      setFault(null);
    } catch (error) {
      setFault((error as Error).message);
      onChange(next);
    }
  };
  return (
    <>
      <textarea
        id={id}
        className="code"
        spellCheck={false}
        rows={Math.min(16, text.split('\n').length + 2)}
        aria-invalid={invalid ?? fault !== null}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      {fault ? <p className="fault">{fault}</p> : null}
    </>
  );
};
