import { pick, recordAction } from '../src/admin/action.js';
import { assignStandaloneAftercare } from '../src/domain/standalone-aftercare/assign-standalone-aftercare.js';

export default recordAction({
  on: 'standalone_aftercare_requests',
  label: 'Assign to a clinic',
  about:
    'Gives a patient treated elsewhere to a clinic, with the template that the recovery plan will follow.',
  icon: 'UserPlus',
  verb: assignStandaloneAftercare,
  form: {
    provider_id: { ...pick('providers', { status: 'active' }, 'clinic-load'), label: 'Clinic' },
    aftercare_template_id: {
      ...pick('aftercare_milestone_templates', { status: 'active' }, 'template-length'),
      label: 'Template',
    },
  },
});
