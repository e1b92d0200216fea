import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { AftercareQuestionnaire } from './entities.js';

export const DuplicateQuestionnaire = z.object({
  questionnaire_name: z.string().trim().min(1, 'Give the copy a name.').max(255, 'Shorter, please.'),
});

/** A questionnaire of its own to start from, inactive until somebody has looked it over. */
export const duplicateQuestionnaire = verb(
  'duplicateQuestionnaire',
  'templates.manage',
  DuplicateQuestionnaire,
  (work, id) => work.find(AftercareQuestionnaire, id),
  (work, { questionnaire_description, questionnaire_type, questions }, { questionnaire_name }) =>
    work.create(AftercareQuestionnaire, {
      questionnaire_name,
      questionnaire_description,
      questionnaire_type,
      questions,
      status: 'inactive',
    }),
);
