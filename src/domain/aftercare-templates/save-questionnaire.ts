import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { canonical } from '../../core/canonical.js';
import { keys } from '../../core/crypto.js';
import { AlreadySo, Conflict, Invalid } from '../../core/errors.js';
import { SHAPES } from '../../core/shapes.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { AftercareQuestionnaire, QUESTIONNAIRE_TYPES } from './entities.js';
import { isQuestionnaireInUse } from './in-use.js';
import { makeNextQuestionnaire } from './next-questionnaire.js';
import { held } from './template-tree.js';
import { refuseReplacedQuestionnaire } from './versions.js';

/** A whole questionnaire as its page sends it; questions are asked in the order in which they stand. */
export const SaveQuestionnaire = z.object({
  /** Given by the page for a new one too, so that a second press makes no second one. */
  id: z.uuid(),
  /** What the page was opened with; null for a new one. */
  seen: z.string().nullable(),
  /** Whether the page announced that saving makes the next version. */
  next_version: z.boolean().default(false),
  questionnaire_name: z.string().trim().min(1, 'Give it a name.').max(255, 'Shorter, please.'),
  questionnaire_description: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.string().trim().max(5000, 'Shorter, please.').nullable(),
  ),
  questionnaire_type: z.enum(QUESTIONNAIRE_TYPES, 'Choose what it is about.'),
  // Held against their shape where they change: what exists in another shape is left as it is.
  questions: z.array(z.unknown()).min(1, 'Add at least one question.').max(100, 'At most 100 questions.'),
});

type Input = z.output<typeof SaveQuestionnaire>;

/** Saves a questionnaire; one that patients have answered stays as it is, and its next version takes its place. */
export const saveQuestionnaire = tableVerb(
  'saveQuestionnaire',
  'templates.manage',
  SaveQuestionnaire,
  async (work, input): Promise<AftercareQuestionnaire> =>
    input.seen === null ? makeNew(work, input) : saveExisting(work, input),
);

/** A short keyed hash of the whole: two are equal only when nothing changed between. */
export function seenOfQuestionnaire(questionnaire: AftercareQuestionnaire): string {
  const row = canonical(held(AftercareQuestionnaire, questionnaire));
  return keys().signatures('hairline:questionnaire', row)[0]!;
}

async function makeNew(work: Work, { id, ...input }: Input): Promise<AftercareQuestionnaire> {
  if (await work.findBy(AftercareQuestionnaire, { id }))
    throw new AlreadySo('This questionnaire is saved already.');
  checkQuestions(input.questions, null);
  return work.create(AftercareQuestionnaire, { ...columns(input), id, status: 'inactive' });
}

async function saveExisting(work: Work, { id, ...input }: Input): Promise<AftercareQuestionnaire> {
  const questionnaire = await work.find(AftercareQuestionnaire, id);
  await refuseReplacedQuestionnaire(work, questionnaire);
  if (input.seen !== seenOfQuestionnaire(questionnaire))
    throw new Conflict(
      'Somebody else changed this questionnaire while you were editing it, so nothing was saved. Open it again to see what it is now.',
    );
  const isInUse = await isQuestionnaireInUse(work, id);
  if (isInUse !== input.next_version)
    throw new Conflict(
      'A patient answered this questionnaire while you were editing it. Save again: that makes its next version.',
    );
  checkQuestions(input.questions, questionnaire.questions);
  if (!isInUse) return work.change(AftercareQuestionnaire, questionnaire, columns(input));
  const changed = Object.entries(columns(input)).some(
    ([name, value]) => !isDeepStrictEqual(questionnaire[name as keyof AftercareQuestionnaire], value),
  );
  if (!changed) throw new AlreadySo('Nothing is different from the version that patients have answered.');
  return makeNextQuestionnaire(work, questionnaire, columns(input));
}

function columns(input: Omit<Input, 'id'>) {
  const { questionnaire_name, questionnaire_description, questionnaire_type, questions } = input;
  return { questionnaire_name, questionnaire_description, questionnaire_type, questions };
}

/** @throws Invalid at the part of the question that is wrong */
function checkQuestions(questions: unknown[], before: unknown[] | null): void {
  if (before !== null && isDeepStrictEqual(questions, before)) return;
  const { error } = SHAPES.questions!.safeParse(questions);
  const faults = Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [
      ['questions', ...path].map(String).join('.'),
      sentence(message),
    ]),
  );
  if (error) throw new Invalid(faults);
  questions.forEach((question, at) => checkAnswers(question as Question, at));
}

interface Question {
  question_type: string;
  options?: { value: string }[] | { min: number; max: number };
  urgent_when?: { includes?: string[]; equals?: unknown };
}

/** What a choice is made from must be there, and what is urgent among it. */
function checkAnswers({ question_type, options, urgent_when }: Question, at: number): void {
  const at_ = (part: string, message: string) => new Invalid({ [`questions.${at}.${part}`]: message });
  if (!question_type.endsWith('_choice')) return;
  if (!Array.isArray(options) || options.length < 2) throw at_('options', 'Give at least two answers.');
  const values = options.map(({ value }) => value);
  if (new Set(values).size < values.length) throw at_('options', 'Two answers are stored as the same.');
  const urgent = urgent_when?.includes ?? (urgent_when ? [urgent_when.equals] : []);
  if (urgent.some((value) => !values.includes(String(value))))
    throw at_('urgent_when', 'Choose an answer that can be given.');
}

/** The shapes speak of a part whose name stands beside them; here each is a sentence of its own. */
function sentence(message: string): string {
  const whole = /^(may|takes|needs) /.test(message) ? `this ${message}` : message;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1).replace(/\.$/, '')}.`;
}
