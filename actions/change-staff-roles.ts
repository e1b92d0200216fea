import { pick, recordAction } from '../src/admin/action.js';
import { changeStaffRoles } from '../src/domain/access/change-staff-roles.js';
import { roleIdsOf } from '../src/domain/access/roles-of-people.js';

export default recordAction({
  on: 'users',
  label: 'Change roles',
  about: 'Changes what a colleague works as. It counts from their next click on.',
  icon: 'Shield',
  verb: changeStaffRoles,
  prefill: async (_actor, id) => ({ role_ids: await roleIdsOf(id) }),
  form: { role_ids: { ...pick('roles', { guard_name: 'api' }), label: 'Roles' } },
});
