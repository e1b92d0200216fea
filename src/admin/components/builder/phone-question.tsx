import { type Question } from '../fields/json/question-types';

interface PhoneQuestionProps {
  id: string;
  number: number;
  question: Question;
  answer: unknown;
  onAnswer: (answer: unknown) => void;
}

/** One question in the patient's app. */
export const PhoneQuestion = (props: PhoneQuestionProps) => {
  const { id, number, question } = props;
  return (
    <fieldset className="phone-question">
      <legend>
        {number}. {question.question_text || 'What do you want to ask?'}{' '}
        {question.required ? null : <small>(optional)</small>}
      </legend>
      <div id={id}>
        <Answer {...props} />
      </div>
    </fieldset>
  );
};

const Answer = ({ id, question, answer, onAnswer }: PhoneQuestionProps) => {
  const { question_type, question_text, options } = question;
  const label = question_text || 'Answer';
  const range = options && !Array.isArray(options) ? options : null;
  const choices = Array.isArray(options) ? options : [];
  switch (question_type) {
    case 'visual_scale':
      return <Scale label={label} range={range ?? { min: 1, max: 10 }} answer={answer} onAnswer={onAnswer} />;
    case 'yes_no':
      return (
        <div className="phone-pair">
          {([true, false] as const).map((value) => (
            <label key={String(value)} className={answer === value ? 'chosen' : ''}>
              <input type="radio" name={id} checked={answer === value} onChange={() => onAnswer(value)} />
              {value ? 'Yes' : 'No'}
            </label>
          ))}
        </div>
      );
    case 'single_choice':
      return (
        <>
          {choices.map(({ value, label: text }, index) => (
            <label key={index} className="phone-choice">
              <input type="radio" name={id} checked={answer === value} onChange={() => onAnswer(value)} />
              {text || '…'}
            </label>
          ))}
        </>
      );
    case 'multiple_choice':
      return <Several choices={choices} answer={answer} onAnswer={onAnswer} />;
    case 'number':
      return (
        <input
          type="number"
          aria-label={label}
          min={range?.min}
          max={range?.max}
          value={typeof answer === 'number' ? answer : ''}
          onChange={(event) => onAnswer(event.target.value === '' ? undefined : Number(event.target.value))}
        />
      );
    default:
      return (
        <textarea
          aria-label={label}
          rows={2}
          value={typeof answer === 'string' ? answer : ''}
          onChange={(event) => onAnswer(event.target.value)}
        />
      );
  }
};

interface ScaleProps {
  label: string;
  range: { min: number; max: number };
  answer: unknown;
  onAnswer: (answer: number) => void;
}

const Scale = ({ label, range, answer, onAnswer }: ScaleProps) => {
  const { min, max } = range;
  const given = typeof answer === 'number';
  return (
    <>
      <input
        type="range"
        aria-label={label}
        min={min}
        max={max}
        value={given ? answer : Math.round((min + max) / 2)}
        onChange={(event) => onAnswer(Number(event.target.value))}
      />
      <div className="phone-ends">
        <span>{min}</span>
        <b>{given ? answer : '–'}</b>
        <span>{max}</span>
      </div>
    </>
  );
};

interface SeveralProps {
  choices: { value: string; label: string }[];
  answer: unknown;
  onAnswer: (answer: string[]) => void;
}

const Several = ({ choices, answer, onAnswer }: SeveralProps) => {
  const chosen = Array.isArray(answer) ? (answer as string[]) : [];
  return (
    <>
      {choices.map(({ value, label }, index) => (
        <label key={index} className="phone-choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onAnswer(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          {label || '…'}
        </label>
      ))}
    </>
  );
};
