import { Items } from './items';
import { QuestionCard } from './question';
import { type Question, QUESTION_TYPES } from './question-types';

interface QuestionsProps {
  id: string;
  value: Question[];
  onChange: (value: unknown) => void;
}

export const isQuestions = (value: unknown): value is Question[] =>
  Array.isArray(value) &&
  value.every(
    (item) =>
      typeof (item as Question | null)?.question_id === 'string' &&
      QUESTION_TYPES.some((type) => type === (item as Question).question_type),
  );

const FRESH: Question = { question_id: '', question_text: '', question_type: 'text', required: true };

/** Builds the questions of a questionnaire. */
export const QuestionsField = ({ id, value, onChange }: QuestionsProps) => (
  <Items id={id} one="question" ordered value={value} fresh={FRESH} onChange={onChange}>
    {(question, change) => <QuestionCard question={question} onChange={change} />}
  </Items>
);
