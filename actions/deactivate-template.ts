import { recordAction } from '../src/admin/action.js';
import { deactivateTemplate } from '../src/domain/aftercare-templates/deactivate-template.js';

export default recordAction({
  on: 'aftercare_milestone_templates',
  label: 'Deactivate',
  about: 'Nobody chooses this template any more; plans that follow it go on.',
  icon: 'PauseCircle',
  bulk: true,
  danger: true,
  verb: deactivateTemplate,
});
