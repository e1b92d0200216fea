import { useState } from 'react';

interface RawProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  invalid?: boolean;
}

/** JSON without a form of its own: as text that says what is wrong with it. */
export const RawField = ({ id, value, onChange, invalid }: RawProps) => {
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
        aria-invalid={invalid === true || fault !== null}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      {fault ? <p className="fault">{fault}</p> : null}
    </>
  );
};
