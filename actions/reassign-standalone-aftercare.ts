import { multiline, pick, recordAction } from '../src/admin/action.js';
import { reassignStandaloneAftercare } from '../src/domain/standalone-aftercare/reassign-standalone-aftercare.js';

export default recordAction({
  on: 'standalone_aftercare_requests',
  label: 'Reassign',
  about:
    'Gives an assigned request to another clinic, or another template; the clinic that loses it is told.',
  icon: 'RefreshCw',
  verb: reassignStandaloneAftercare,
  form: {
    provider_id: { ...pick('providers', { status: 'active' }, 'clinic-load'), label: 'Clinic' },
    aftercare_template_id: {
      ...pick('aftercare_milestone_templates', { status: 'active' }, 'template-length'),
      label: 'Template',
    },
    reason: multiline,
  },
});
