import { multiline, recordAction } from '../src/admin/action.js';
import { rejectStandaloneAftercare } from '../src/domain/standalone-aftercare/reject-standalone-aftercare.js';

export default recordAction({
  on: 'standalone_aftercare_requests',
  label: 'Reject',
  about: 'Declines a request; the patient is told why.',
  icon: 'XCircle',
  danger: true,
  verb: rejectStandaloneAftercare,
  form: { reason: multiline },
});
