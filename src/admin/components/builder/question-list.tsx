import { QuestionCard } from '../fields/json/question';
import { RawField } from '../fields/json/raw';
import { Button } from '../ui/basics';
import { moved } from './draft';
import { freshQuestion } from './questionnaire-draft';
import { type QuestionItem, type QuestionnaireDraft } from './questionnaire-types';
import { Sortable } from './sortable';
import { type Faults } from './use-builder';

interface QuestionListProps {
  draft: QuestionnaireDraft;
  faults: Faults;
  onChange: (draft: QuestionnaireDraft) => void;
  /** What was wrong stood by its number. */
  onReorder: () => void;
}

/** The questions in the order in which they are asked. */
export const QuestionList = ({ draft, faults, onChange, onReorder }: QuestionListProps) => {
  const { questions, raw } = draft;
  const set = (next: QuestionItem[]) => onChange({ ...draft, questions: next });
  const reorder = (next: QuestionItem[]) => {
    onReorder();
    set(next);
  };
  if (raw !== null)
    return (
      <section className="card">
        <h2>Questions</h2>
        <p className="lead">These questions are stored in a form that this page cannot draw.</p>
        <RawField
          id="field-questions"
          value={raw}
          onChange={(value) => onChange({ ...draft, raw: Array.isArray(value) ? (value as unknown[]) : raw })}
        />
      </section>
    );
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">Questions, in this order</h2>
      <Sortable
        items={questions}
        one="question"
        nameOf={({ question }, index) => question.question_text || `Question ${index + 1}`}
        onMove={(from, to) => reorder(moved(questions, from, to))}
      >
        {({ key, question }, index, grip) => {
          const own = Object.entries(faults).filter(([path]) => path.startsWith(`questions.${index}.`));
          return (
            <section
              className={`card milestone ${own.length > 0 ? 'faulty' : ''}`}
              role="group"
              aria-label={`question ${index + 1}`}
            >
              <header className="milestone-head">
                <b className="number">{index + 1}</b>
                <span className="milestone-tools">
                  {grip}
                  <Button
                    look="ghost"
                    icon="Trash2"
                    aria-label={`Remove question ${index + 1}`}
                    title="Remove"
                    onClick={() => reorder(questions.filter((one) => one.key !== key))}
                  />
                </span>
              </header>
              <QuestionCard
                question={question}
                onChange={(next) =>
                  set(questions.map((one) => (one.key === key ? { key, question: next } : one)))
                }
              />
              {own.map(([path, message]) => (
                <p key={path} className="fault" role="alert">
                  {message}
                </p>
              ))}
            </section>
          );
        }}
      </Sortable>
      {faults.questions ? (
        <p className="fault" role="alert">
          {faults.questions}
        </p>
      ) : null}
      <Button icon="Plus" onClick={() => reorder([...questions, freshQuestion()])}>
        Add a question
      </Button>
    </section>
  );
};
