import { multiline, recordAction } from '../src/admin/action.js';
import { declineErasure } from '../src/domain/people/decline-erasure.js';

export default recordAction({
  on: 'patients',
  label: 'Decline the erasure',
  about: 'You are the second person: nothing changes, and whoever asked is told why.',
  icon: 'XCircle',
  verb: declineErasure,
  form: { reason: { ...multiline, help: 'Whoever asked reads it.' } },
});
