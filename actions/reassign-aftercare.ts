import { multiline, pick, recordAction } from '../src/admin/action.js';
import { reassignAftercare } from '../src/domain/aftercare/reassign-aftercare.js';

export default recordAction({
  on: 'after_cares',
  label: 'Give to another clinic',
  about: 'Gives a plan to another clinic; the one that had it, and its people, are released from it.',
  icon: 'Shuffle',
  verb: reassignAftercare,
  form: {
    provider_id: { ...pick('providers', { status: 'active' }, 'clinic-load'), label: 'Clinic' },
    reason: multiline,
  },
});
