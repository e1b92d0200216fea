import { recordAction } from '../src/admin/action.js';
import { reactivateStaff } from '../src/domain/access/deactivate-staff.js';

export default recordAction({
  on: 'users',
  label: 'Reactivate',
  icon: 'UserCheck',
  verb: reactivateStaff,
});
