import { multiline, recordAction } from '../src/admin/action.js';
import { deactivateStaff } from '../src/domain/access/deactivate-staff.js';

export default recordAction({
  on: 'users',
  label: 'Deactivate',
  about: 'For somebody who has left, or must be kept out now: their sessions end at once.',
  icon: 'UserX',
  danger: true,
  verb: deactivateStaff,
  form: { reason: { ...multiline, help: 'It stands in the audit log.' } },
});
