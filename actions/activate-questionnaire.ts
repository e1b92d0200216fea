import { recordAction } from '../src/admin/action.js';
import { activateQuestionnaire } from '../src/domain/aftercare-templates/activate-questionnaire.js';

export default recordAction({
  on: 'aftercare_questionnaires',
  label: 'Activate',
  about: 'From now on templates can ask this questionnaire.',
  icon: 'PlayCircle',
  bulk: true,
  verb: activateQuestionnaire,
});
