import { humanize } from '../../lib/format';
import { type Choice, type Question, QUESTION_TYPES } from './question-types';
import { QuestionOptions } from './question-options';
import { UrgentWhen } from './urgent-when';

interface QuestionProps {
  question: Question;
  onChange: (question: Question) => void;
}

/** What is asked, how it is answered, and which answer is urgent. */
export const QuestionCard = ({ question, onChange }: QuestionProps) => {
  const set = (part: Partial<Question>) => onChange({ ...question, ...part });
  const rename = (question_text: string) => {
    const followsText = question.question_id === idFrom(question.question_text);
    set({ question_text, ...(followsText ? { question_id: idFrom(question_text) } : {}) });
  };
  return (
    <>
      <div className="line">
        <label className="stacked grows">
          Question
          <input value={question.question_text} onChange={(event) => rename(event.target.value)} />
        </label>
        <label className="stacked">
          Answered by
          <select
            value={question.question_type}
            onChange={(event) => onChange(retyped(question, event.target.value))}
          >
            {QUESTION_TYPES.map((type) => (
              <option key={type} value={type}>
                {humanize(type)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <QuestionOptions question={question} onChange={(options) => onChange(withOptions(question, options))} />
      <div className="line">
        <label className="stacked">
          Name in the answers
          <input
            className="code"
            value={question.question_id}
            onChange={(event) => set({ question_id: event.target.value })}
          />
        </label>
        <UrgentWhen question={question} onChange={onChange} />
        <label className="inline">
          <input
            type="checkbox"
            checked={question.required}
            onChange={(event) => set({ required: event.target.checked })}
          />
          Must be answered
        </label>
      </div>
    </>
  );
};

/** Without any, the question has none: an empty one would be another shape. */
function withOptions({ options: _before, ...kept }: Question, options: Question['options']): Question {
  return options === undefined ? kept : { ...kept, options };
}

/** Another way to answer has other options, and nothing yet that is urgent. */
function retyped({ options: _options, urgent_when: _urgent, ...kept }: Question, type: string): Question {
  const choices: Choice[] = [{ value: '', label: '' }];
  const options =
    type === 'visual_scale' ? { min: 1, max: 10 } : type.endsWith('_choice') ? choices : undefined;
  return { ...kept, question_type: type, ...(options ? { options } : {}) };
}

function idFrom(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '')
    .slice(0, 40);
}
