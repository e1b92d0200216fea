import { multiline, recordAction } from '../src/admin/action.js';
import { deactivateStaff } from '../src/domain/access/deactivate-staff.js';

export default recordAction({
  on: 'users',
  label: 'Deactivate',
  icon: 'UserX',
  danger: true,
  verb: deactivateStaff,
  form: { reason: { ...multiline, help: 'It stands in the audit log.' } },
});
