import { type AftercareQuestionnaire } from '../aftercare-templates/entities.js';

interface Question {
  question_id: string;
  question_type: string;
  options?: { min: number; max: number } | { value: string; label: string }[];
  required?: boolean;
  urgent_when?: { gte?: number; lte?: number; includes?: unknown[]; equals?: unknown };
}
type Answers = Record<string, unknown>;

/** On a pain scale without a rule of its own, of 10. */
const BAD = 8;
const LONGEST = 5000;

/** A sentence for each answer that does not fit its question, by question_id; empty where all of them do. */
export function faultsOf({ questions }: AftercareQuestionnaire, answers: Answers): Record<string, string> {
  const asked = questionsIn(questions);
  const faults: Record<string, string> = {};
  for (const id of Object.keys(answers))
    if (!asked.some(({ question_id }) => question_id === id)) faults[id] = 'There is no such question.';
  for (const question of asked) {
    const answer = Object.hasOwn(answers, question.question_id) ? answers[question.question_id] : undefined;
    const isEmpty = answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
    const fault = isEmpty ? (question.required ? 'Please answer this.' : null) : faultOf(question, answer);
    if (fault) faults[question.question_id] = fault;
  }
  return faults;
}

/** Whether somebody has to look at once. */
export function areUrgent(
  { questions, questionnaire_type }: AftercareQuestionnaire,
  answers: Answers,
): boolean {
  return questionsIn(questions).some((question) => {
    const answer = Object.hasOwn(answers, question.question_id) ? answers[question.question_id] : undefined;
    return answer !== undefined && isUrgent(question, answer, questionnaire_type);
  });
}

/** Older rows may hold any shape: what is no question is not asked. */
const questionsIn = (questions: unknown): Question[] =>
  (Array.isArray(questions) ? (questions as unknown[]) : []).filter(
    (question): question is Question =>
      typeof question === 'object' &&
      question !== null &&
      typeof (question as Partial<Question>).question_id === 'string',
  );

function faultOf({ question_type, options }: Question, answer: unknown): string | null {
  const values = Array.isArray(options) ? options.map(({ value }) => value) : null;
  switch (question_type) {
    case 'visual_scale':
    case 'number':
      return numberFault(answer, Array.isArray(options) ? undefined : options, question_type);
    case 'yes_no':
      return typeof answer === 'boolean' ? null : 'Yes or no: true or false.';
    case 'single_choice':
      return typeof answer === 'string' && (values?.includes(answer) ?? true) ? null : 'Choose one of these.';
    case 'multiple_choice':
      return areChoices(answer, values) ? null : 'Choose some of these, each once.';
    default:
      if (typeof answer !== 'string') return 'A text.';
      return answer.length > LONGEST ? `At most ${LONGEST} characters.` : null;
  }
}

function numberFault(
  answer: unknown,
  range: { min: number; max: number } | undefined,
  question_type: string,
): string | null {
  const isScale = question_type === 'visual_scale';
  const { min, max } = range ?? (isScale ? { min: 0, max: 10 } : { min: -1e6, max: 1e6 });
  const fits =
    typeof answer === 'number' && answer >= min && answer <= max && (!isScale || Number.isInteger(answer));
  return fits ? null : `A number from ${min} to ${max}.`;
}

const areChoices = (answer: unknown, values: readonly string[] | null): boolean =>
  Array.isArray(answer) &&
  new Set(answer).size === answer.length &&
  answer.every((one) => typeof one === 'string' && (values?.includes(one) ?? true));

function isUrgent({ question_type, urgent_when, options }: Question, answer: unknown, type: string): boolean {
  if (!urgent_when) {
    const { max = 10 } = Array.isArray(options) ? {} : (options ?? {});
    const outOfTen = (Number(answer) * 10) / max;
    return type === 'pain' && question_type === 'visual_scale' && outOfTen >= BAD;
  }
  const { gte, lte, includes, equals } = urgent_when;
  if (gte !== undefined) return typeof answer === 'number' && answer >= gte;
  if (lte !== undefined) return typeof answer === 'number' && answer <= lte;
  if (includes) return [answer].flat().some((one) => includes.includes(one));
  return answer === equals;
}
