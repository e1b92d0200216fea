import { recordAction } from '../src/admin/action.js';
import { duplicateTemplate } from '../src/domain/aftercare-templates/duplicate-template.js';
import { nameOfCopy } from '../src/domain/aftercare-templates/name-of-copy.js';

export default recordAction({
  on: 'aftercare_milestone_templates',
  label: 'Duplicate',
  about: 'Makes a copy to start from, inactive until somebody has looked it over.',
  icon: 'Copy',
  verb: duplicateTemplate,
  form: { template_name: { label: 'Name of the copy' } },
  prefill: nameOfCopy('aftercare_milestone_templates', 'template_name'),
  opens: 'aftercare_milestone_templates',
});
