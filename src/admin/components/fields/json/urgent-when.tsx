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
const WORDS: Record<string, string> = { gte: 'at least', lte: 'at most', equals: 'is', includes: 'includes' };

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
        {operator === 'equals' || operator === 'includes' ? (
          <select
            aria-label="Urgent value"
            value={JSON.stringify(operator === 'includes' ? (wanted as string[])[0] : wanted)}
            onChange={(event) => {
              const value = JSON.parse(event.target.value) as unknown;
              set(operator, operator === 'includes' ? [value] : value);
            }}
          >
            {valuesOf(question).map(({ value, label }) => (
              <option key={label} value={JSON.stringify(value)}>
                {label}
              </option>
            ))}
          </select>
        ) : null}
      </div>
    </div>
  );
};

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
