import { database, query } from '../../core/database.js';
import { changeRolePermissions } from '../../domain/access/change-role-permissions.js';
import { type PageHandler } from '../instance.js';

/** Every staff role and permission, and who of the roles holds which. */
export const showMatrix: PageHandler = async ({ staff }) => {
  const roles = await query<{ id: string; name: string; people: string | number }>(
    database(),
    `SELECT r.id, r.name, (SELECT COUNT(*) FROM model_has_roles m WHERE m.role_id = r.id) AS people
       FROM roles r WHERE r.guard_name = 'api' ORDER BY r.id`,
  );
  const permissions = await query<{ id: string; name: string }>(
    database(),
    "SELECT id, name FROM permissions WHERE guard_name = 'api' ORDER BY id",
  );
  const granted = await query<{ role_id: string; permission_id: string }>(
    database(),
    "SELECT h.role_id, h.permission_id FROM role_has_permissions h JOIN roles r ON r.id = h.role_id WHERE r.guard_name = 'api'",
  );
  const name = new Map(permissions.map((permission) => [String(permission.id), permission.name]));
  return {
    permissions: permissions.map((permission) => permission.name),
    roles: roles.map((role) => ({
      id: String(role.id),
      name: role.name,
      people: Number(role.people),
      permissions: granted
        .filter(({ role_id }) => String(role_id) === String(role.id))
        .map(({ permission_id }) => name.get(String(permission_id))),
    })),
    mayChange: staff.actor.permissions.has('roles.manage'),
    own: [...staff.actor.permissions],
  };
};

export const changeMatrix: PageHandler = async (call) => {
  await changeRolePermissions(call.staff.actor, call.payload);
  return {
    ...(await showMatrix(call)),
    notice: { message: 'Saved. It counts from the next click on.', type: 'success' },
  };
};
