import { recordAction } from '../src/admin/action.js';
import { duplicateQuestionnaire } from '../src/domain/aftercare-templates/duplicate-questionnaire.js';
import { nameOfCopy } from '../src/domain/aftercare-templates/name-of-copy.js';

export default recordAction({
  on: 'aftercare_questionnaires',
  label: 'Duplicate',
  about: 'Makes a copy to start from, inactive until somebody has looked it over.',
  icon: 'Copy',
  verb: duplicateQuestionnaire,
  form: { questionnaire_name: { label: 'Name of the copy' } },
  prefill: nameOfCopy('aftercare_questionnaires', 'questionnaire_name'),
  opens: 'aftercare_questionnaires',
});
