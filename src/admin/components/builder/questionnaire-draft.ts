import { type Question } from '../fields/json/question-types';
import { isQuestions } from '../fields/json/questions';
import { freshKey } from './draft';
import { type OpenedQuestionnaire, type QuestionItem, type QuestionnaireDraft } from './questionnaire-types';

export function questionnaireDraftOf({ questionnaire }: OpenedQuestionnaire): QuestionnaireDraft {
  const { questionnaire_name, questionnaire_description, questionnaire_type, questions } = questionnaire;
  const known = isQuestions(questions);
  return {
    questionnaire_name,
    questionnaire_description: questionnaire_description ?? '',
    questionnaire_type,
    questions: known ? questions.map((question) => ({ key: freshKey(), question })) : [],
    raw: known ? null : questions,
  };
}

export const freshQuestion = (): QuestionItem => ({
  key: freshKey(),
  question: { question_id: '', question_text: '', question_type: 'text', required: true },
});

/** As it is sent; a name in the answers that nobody gave is numbered. */
export function questionnaireContentOf({ questions, raw, ...rest }: QuestionnaireDraft) {
  return { ...rest, questions: raw ?? questions.map(({ question }) => question) };
}

/** Why these answers would be looked at now; null where they would not. */
export function urgency(question: Question, answer: unknown, questionnaireType: string): string | null {
  if (answer === undefined || answer === '') return null;
  const { urgent_when, question_type } = question;
  const number = Number(answer);
  if (!urgent_when)
    return questionnaireType === 'pain' && question_type === 'visual_scale' && number >= 8
      ? 'pain of 8 or more always is'
      : null;
  if (typeof urgent_when.gte === 'number' && number >= urgent_when.gte) return `at least ${urgent_when.gte}`;
  if (typeof urgent_when.lte === 'number' && number <= urgent_when.lte) return `at most ${urgent_when.lte}`;
  if ('equals' in urgent_when && answer === urgent_when.equals) return 'this very answer';
  const among = Array.isArray(urgent_when.includes) ? (urgent_when.includes as unknown[]) : [];
  return Array.isArray(answer) && among.some((value) => answer.includes(value))
    ? 'this among the answers'
    : null;
}
