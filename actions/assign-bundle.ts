import { pick, recordAction } from '../src/admin/action.js';
import { assignBundle, suggestBundleStart } from '../src/domain/aftercare/assign-bundle.js';

export default recordAction({
  on: 'after_cares',
  label: 'Add a bundle',
  icon: 'Package',
  verb: assignBundle,
  prefill: suggestBundleStart,
  form: {
    bundle_id: { ...pick('aftercare_templates', { status: 'active' }), label: 'Bundle' },
    start_date: { label: 'Counted from' },
  },
});
