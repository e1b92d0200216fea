import { type Choice, type Question } from './question-types';
import { Items } from './items';
import { Button } from '../../ui/basics';

interface OptionsProps {
  question: Question;
  onChange: (options: Question['options']) => void;
}

/** The ends of a scale, or what a choice is made from. */
export const QuestionOptions = ({ question, onChange }: OptionsProps) => {
  const { question_type, options } = question;
  if (question_type === 'visual_scale') {
    const scale = options && !Array.isArray(options) ? options : { min: 1, max: 10 };
    return (
      <div className="line">
        {(['min', 'max'] as const).map((end) => (
          <label key={end} className="inline">
            {end === 'min' ? 'From' : 'to'}
            <input
              type="number"
              className="day"
              value={scale[end]}
              onChange={(event) => onChange({ ...scale, [end]: Number(event.target.value) })}
            />
          </label>
        ))}
      </div>
    );
  }
  if (question_type === 'number') return <NumberRange question={question} onChange={onChange} />;
  if (!question_type.endsWith('_choice')) return null;
  return (
    <Items<Choice>
      id={`options-${question.question_id}`}
      one="answer"
      value={Array.isArray(options) ? options : []}
      fresh={{ value: '', label: '' }}
      onChange={onChange}
    >
      {(choice, change) => (
        <div className="line">
          <input
            aria-label="Answer"
            placeholder="What the patient reads"
            value={choice.label}
            onChange={(event) => {
              const label = event.target.value;
              change({
                label,
                value: choice.value === valueFrom(choice.label) ? valueFrom(label) : choice.value,
              });
            }}
          />
          <input
            aria-label="Stored as"
            placeholder="stored as"
            className="code"
            value={choice.value}
            onChange={(event) => change({ ...choice, value: event.target.value })}
          />
        </div>
      )}
    </Items>
  );
};

/** What a number may be; without either end anything goes. */
const NumberRange = ({ question: { options }, onChange }: OptionsProps) => {
  const range = options && !Array.isArray(options) ? options : null;
  if (!range)
    return (
      <Button look="ghost" icon="Plus" onClick={() => onChange({ min: 0, max: 10 })}>
        Set the lowest and the highest number
      </Button>
    );
  return (
    <div className="line">
      {(['min', 'max'] as const).map((end) => (
        <label key={end} className="inline">
          {end === 'min' ? 'From' : 'to'}
          <input
            type="number"
            className="day"
            value={range[end]}
            onChange={(event) => onChange({ ...range, [end]: Number(event.target.value) })}
          />
        </label>
      ))}
      <Button look="ghost" icon="X" aria-label="Any number" onClick={() => onChange(undefined)} />
    </div>
  );
};

const valueFrom = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
