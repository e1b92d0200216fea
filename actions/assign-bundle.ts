import { pick, recordAction } from '../src/admin/action.js';
import { assignBundle, suggestBundleStart } from '../src/domain/aftercare/assign-bundle.js';

export default recordAction({
  on: 'after_cares',
  label: 'Add a bundle',
  about:
    "Gives a running plan its own copies of a bundle's advice and medication; what it has already is not given twice.",
  icon: 'Package',
  verb: assignBundle,
  prefill: suggestBundleStart,
  form: {
    bundle_id: { ...pick('aftercare_templates', { status: 'active' }), label: 'Bundle' },
    start_date: { label: 'Counted from' },
  },
});
