import { type Question } from './question-types';

interface UrgentProps {
  question: Question;
  onChange: (question: Question) => void;
}

const OPERATORS: Record<string, readonly string[]> = {
  visual_scale: ['gte', 'lte'],
  number: ['gte', 'lte'],
  single_choice: ['equals'],
  yes_no: ['equals'],
  multiple_choice: ['includes'],
};
const WORDS: Record<string, string> = {
  gte: 'at least',
  lte: 'at most',
  equals: 'is',
  includes: 'includes any of',
};

/** Which answer somebody must look at now. */
export const UrgentWhen = ({ question, onChange }: UrgentProps) => {
  const operators = OPERATORS[question.question_type];
  if (!operators) return null;
  const [operator = '', wanted] = Object.entries(question.urgent_when ?? {})[0] ?? [];
  const set = (name: string, value: unknown) => {
    const { urgent_when: _before, ...kept } = question;
    onChange(name === '' ? kept : { ...kept, urgent_when: { [name]: value } });
  };
  return (
    <div className="stacked">
      <span>Urgent when the answer</span>
      <div className="line">
        <select
          aria-label="Urgent when"
          value={operator}
          onChange={(event) => set(event.target.value, firstValue(question, event.target.value))}
        >
          <option value="">is never urgent</option>
          {operators.map((name) => (
            <option key={name} value={name}>
              {WORDS[name]}
            </option>
          ))}
        </select>
        {operator === 'gte' || operator === 'lte' ? (
          <input
            type="number"
            className="day"
            aria-label="Urgent value"
            value={String(wanted)}
            onChange={(event) => set(operator, Number(event.target.value))}
          />
        ) : null}
        {operator === 'equals' ? (
          <select
            aria-label="Urgent value"
            value={JSON.stringify(wanted)}
            onChange={(event) => set(operator, JSON.parse(event.target.value))}
          >
            {valuesOf(question).map(({ value, label }) => (
              <option key={label} value={JSON.stringify(value)}>
                {label}
              </option>
            ))}
          </select>
        ) : null}
      </div>
      {operator === 'includes' ? (
        <AnyOf
          choices={valuesOf(question)}
          chosen={Array.isArray(wanted) ? wanted : []}
          onChange={(values) => set(operator, values)}
        />
      ) : null}
    </div>
  );
};

interface AnyOfProps {
  choices: { value: unknown; label: string }[];
  chosen: unknown[];
  onChange: (values: unknown[]) => void;
}

/** Any one of these among the answers is enough. */
const AnyOf = ({ choices, chosen, onChange }: AnyOfProps) => (
  <div className="any-of" role="group" aria-label="Urgent values">
    {choices.map(({ value, label }, index) => (
      <label key={index} className="inline">
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={(event) =>
            onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
          }
        />
        {label || '…'}
      </label>
    ))}
  </div>
);

function valuesOf({ question_type, options }: Question): { value: unknown; label: string }[] {
  if (question_type !== 'yes_no') return Array.isArray(options) ? options : [];
  return [
    { value: true, label: 'Yes' },
    { value: false, label: 'No' },
  ];
}

function firstValue(question: Question, operator: string): unknown {
  if (operator === 'gte' || operator === 'lte') return operator === 'gte' ? 8 : 2;
  const value = valuesOf(question)[0]?.value ?? '';
  return operator === 'includes' ? [value] : value;
}
