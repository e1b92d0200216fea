import { v7 as uuidv7 } from 'uuid';
import { database } from '../../core/database.js';
import { NotFound } from '../../core/errors.js';
import { AftercareQuestionnaireResponse } from '../../domain/aftercare/entities.js';
import { AftercareQuestionnaire } from '../../domain/aftercare-templates/entities.js';
import {
  saveQuestionnaire,
  seenOfQuestionnaire,
} from '../../domain/aftercare-templates/save-questionnaire.js';
import { mayWrite } from '../access.js';
import { type PageHandler } from '../instance.js';
import { definitionOf } from '../registry.js';

const TABLE = 'aftercare_questionnaires';

/** A questionnaire to look at and to build on, or an empty one where no id is given. */
export const openQuestionnaire: PageHandler = async ({ staff, query: { id } }) => {
  const maySave = mayWrite(definitionOf(TABLE), staff.actor);
  if (typeof id !== 'string') return { ...EMPTY, id: uuidv7(), maySave };
  const { manager } = database();
  const found = await manager.findOneBy(AftercareQuestionnaire, { id });
  if (!found) throw new NotFound('There is no such questionnaire.');
  const { questionnaire_name, questionnaire_description, questionnaire_type, questions } = found;
  const next = await manager.findOneBy(AftercareQuestionnaire, { previous_version_id: id });
  return {
    id,
    seen: seenOfQuestionnaire(found),
    maySave,
    questionnaire: { questionnaire_name, questionnaire_description, questionnaire_type, questions },
    version_number: found.version_number,
    status: found.status,
    answers: await manager.countBy(AftercareQuestionnaireResponse, { questionnaire_id: id }),
    next: next ? { id: next.id, version_number: next.version_number } : null,
  };
};

export const saveQuestionnairePage: PageHandler = async ({ staff, payload }) => {
  const { id, status, version_number } = await saveQuestionnaire(staff.actor, '', payload);
  const isNext = id !== payload.id;
  const message = isNext
    ? `Version ${version_number} is saved. Answers given so far stay with the version before.`
    : status === 'active'
      ? 'Saved.'
      : 'Saved. Activate the questionnaire so that templates can ask it.';
  return {
    redirectUrl: `/admin/resources/${TABLE}/records/${id}/show`,
    notice: { message, type: 'success' },
  };
};

const EMPTY = {
  seen: null,
  questionnaire: {
    questionnaire_name: '',
    questionnaire_description: null,
    questionnaire_type: 'symptom_check',
    questions: [],
  },
  version_number: 1,
  status: 'inactive',
  answers: 0,
  next: null,
};
