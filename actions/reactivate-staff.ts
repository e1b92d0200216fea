import { recordAction } from '../src/admin/action.js';
import { reactivateStaff } from '../src/domain/access/deactivate-staff.js';

export default recordAction({
  on: 'users',
  label: 'Reactivate',
  about: 'Lets a colleague sign in again, with the roles, the password and the second factor from before.',
  icon: 'UserCheck',
  verb: reactivateStaff,
});
