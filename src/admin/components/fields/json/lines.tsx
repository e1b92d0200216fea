import { Button } from '../../ui/basics';

interface LinesProps {
  id: string;
  type: string;
  add: string;
  value: string[];
  onChange: (value: unknown) => void;
  invalid?: boolean;
}

/** A list of plain values, one input each. */
export const LinesField = ({ id, type, add, value, onChange, invalid }: LinesProps) => (
  <div className="items">
    {value.map((line, index) => (
      <div key={index} className="line">
        <input
          id={index === 0 ? id : undefined}
          aria-label={index === 0 ? undefined : `Line ${index + 1}`}
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
    <Button
      id={value.length === 0 ? id : undefined}
      icon="Plus"
      aria-label={add}
      onClick={() => onChange([...value, ''])}
    >
      {add}
    </Button>
  </div>
);
