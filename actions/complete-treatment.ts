import { pick, recordAction } from '../src/admin/action.js';
import { suggestCompletion } from '../src/domain/quotes/suggest.js';
import { completeTreatment } from '../src/domain/quotes/complete-treatment.js';

export default recordAction({
  on: 'quotes',
  label: 'Treatment is done',
  about: 'The treatment is done: the recovery plan that belongs to it starts today.',
  icon: 'CheckSquare',
  verb: completeTreatment,
  opens: 'after_cares',
  prefill: suggestCompletion,
  form: {
    aftercare_template_id: {
      ...pick('aftercare_milestone_templates', { status: 'active' }, 'template-length'),
      label: 'Aftercare template',
      help: 'Empty: the one that belongs to the treatment.',
    },
    graft_count: { label: 'Grafts' },
  },
});
