import { recordAction } from '../src/admin/action.js';
import { deactivateTemplate } from '../src/domain/aftercare-templates/deactivate-template.js';

export default recordAction({
  on: 'aftercare_milestone_templates',
  label: 'Deactivate',
  icon: 'PauseCircle',
  bulk: true,
  danger: true,
  verb: deactivateTemplate,
});
