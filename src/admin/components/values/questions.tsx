import { humanize } from '../lib/format';
import { plainValue } from '../lib/plain-value';
import { type Question } from '../fields/json/question-types';

const URGENT: Record<string, string> = {
  gte: 'at least',
  lte: 'at most',
  equals: '',
  includes: 'among them',
};

/** A questionnaire as a patient meets it, with what is urgent. */
export const Questions = ({ questions }: { questions: Question[] }) => (
  <ol className="question-list">
    {questions.map((question) => (
      <li key={question.question_id}>
        <b>{question.question_text}</b>
        <p>
          {humanize(question.question_type)}
          {answers(question)}
          {question.required ? ' · must be answered' : ''}
        </p>
        {question.urgent_when ? <p className="urgent">Urgent when {urgent(question)}</p> : null}
      </li>
    ))}
  </ol>
);

function answers({ options }: Question): string {
  if (!options) return '';
  if (Array.isArray(options)) return `: ${options.map(({ label }) => label).join(', ')}`;
  return ` from ${options.min} to ${options.max}`;
}

const urgent = ({ urgent_when, options }: Question): string =>
  Object.entries(urgent_when ?? {})
    .map(([operator, value]) => {
      const named = (item: unknown) =>
        (Array.isArray(options) && options.find((option) => option.value === item)?.label) ||
        plainValue(item);
      const words = Array.isArray(value) ? value.map(named).join(', ') : named(value);
      return operator === 'includes'
        ? `${words} is among them`
        : `${URGENT[operator] ?? operator} ${words}`.trim();
    })
    .join(' and ');
