import { recordAction } from '../src/admin/action.js';
import { deactivateQuestionnaire } from '../src/domain/aftercare-templates/deactivate-questionnaire.js';

export default recordAction({
  on: 'aftercare_questionnaires',
  label: 'Deactivate',
  icon: 'PauseCircle',
  bulk: true,
  danger: true,
  verb: deactivateQuestionnaire,
});
