import { useState } from 'react';
import { type Question } from '../fields/json/question-types';
import { Icon } from '../ui/basics';
import { PhoneQuestion } from './phone-question';
import { urgency } from './questionnaire-draft';

interface PhoneProps {
  name: string;
  description: string;
  type: string;
  questions: { key: string; question: Question }[];
}

/** The form as a patient meets it, to try out; below it, what the medical team would be told of the answers. */
export const Phone = ({ name, description, type, questions }: PhoneProps) => {
  const [answers, setAnswers] = useState<Record<string, unknown>>({});
  const urgent = questions.flatMap(({ key, question }) => {
    const why = urgency(question, answers[key], type);
    return why === null ? [] : [{ key, text: question.question_text, why }];
  });
  return (
    <div className="phone-side">
      <section className="phone" aria-label="As the patient sees it">
        <header>
          <h2>{name || 'A questionnaire without a name'}</h2>
          {description ? <p>{description}</p> : null}
        </header>
        {questions.length === 0 ? (
          <p className="phone-empty">Questions show here as you write them.</p>
        ) : null}
        {questions.map(({ key, question }, index) => (
          <PhoneQuestion
            key={`${key}-${question.question_type}`}
            id={`phone-${key}`}
            number={index + 1}
            question={question}
            answer={answers[key]}
            onAnswer={(answer) => setAnswers((old) => ({ ...old, [key]: answer }))}
          />
        ))}
        {questions.length > 0 ? <span className="phone-send">Send</span> : null}
      </section>
      <div role="status" aria-label="What would be urgent">
        {urgent.length === 0 ? (
          <p className="help">Try it: answers that are urgent show here.</p>
        ) : (
          urgent.map(({ key, text, why }) => (
            <p key={key} className="save-note bad">
              <Icon name="AlertTriangle" />{' '}
              <span>
                Urgent: {text || 'a question'} ({why})
              </span>
            </p>
          ))
        )}
      </div>
    </div>
  );
};
