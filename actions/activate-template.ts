import { recordAction } from '../src/admin/action.js';
import { activateTemplate } from '../src/domain/aftercare-templates/activate-template.js';

export default recordAction({
  on: 'aftercare_milestone_templates',
  label: 'Activate',
  about: 'From now on plans can begin by this template.',
  icon: 'PlayCircle',
  bulk: true,
  verb: activateTemplate,
});
