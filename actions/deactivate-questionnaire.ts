import { recordAction } from '../src/admin/action.js';
import { deactivateQuestionnaire } from '../src/domain/aftercare-templates/deactivate-questionnaire.js';

export default recordAction({
  on: 'aftercare_questionnaires',
  label: 'Deactivate',
  about: 'No template takes this questionnaire up any more; it must be in none that plans can begin by.',
  icon: 'PauseCircle',
  bulk: true,
  danger: true,
  verb: deactivateQuestionnaire,
});
