import { database, query } from '../../core/database.js';
import {
  changeRolePermissions,
  previewRolePermissions,
  type RightsChange,
} from '../../domain/access/change-role-permissions.js';
import { matrixStamp } from '../../domain/access/rights-of-staff.js';
import { type PageHandler } from '../instance.js';
import { allDefinitions } from '../registry.js';

/** Every staff role and permission, and who of the roles holds which. */
export const showMatrix: PageHandler = async ({ staff }) => {
  const roles = await query<{ id: string; name: string; people: string | number }>(
    database(),
    `SELECT r.id, r.name, (SELECT COUNT(DISTINCT u.id) FROM model_has_roles m JOIN users u ON u.id = m.model_id
              WHERE m.role_id = r.id AND u.deactivated_at IS NULL) AS people
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
    seen: await matrixStamp(database().manager),
  };
};

/** `_preview` asks who would gain or lose what; without it the change is made. */
export const changeMatrix: PageHandler = async (call) => {
  const { _preview, ...change } = call.payload;
  if (_preview) {
    const people = await previewRolePermissions(call.staff.actor, change);
    return { effect: people.map(effectOn) };
  }
  await changeRolePermissions(call.staff.actor, change);
  return {
    ...(await showMatrix(call)),
    notice: { message: 'Saved. It counts from the next click on.', type: 'success' },
  };
};

/** For a person, in the words of the pages: tables and buttons that come and go. */
function effectOn({ id, name, roles, permissions, gained, lost }: RightsChange) {
  const after = new Set(permissions);
  const before = new Set([...permissions.filter((held) => !gained.includes(held)), ...lost]);
  const [shownBefore, shownAfter] = [shownTo(before), shownTo(after)];
  const minus = (one: string[], other: string[]) => one.filter((entry) => !other.includes(entry));
  return {
    id,
    name,
    roles,
    gained,
    lost,
    tables: {
      appear: minus(shownAfter.tables, shownBefore.tables),
      vanish: minus(shownBefore.tables, shownAfter.tables),
    },
    buttons: {
      appear: minus(shownAfter.buttons, shownBefore.buttons),
      vanish: minus(shownBefore.buttons, shownAfter.buttons),
    },
  };
}

function shownTo(permissions: ReadonlySet<string>): { tables: string[]; buttons: string[] } {
  const readable = allDefinitions().filter(({ read }) => permissions.has(read));
  return {
    tables: readable.map(({ label }) => label),
    buttons: readable.flatMap(({ label: table, actions }) =>
      actions
        .filter(({ verb }) => permissions.has(verb.permission))
        .map(({ label }) => `${label} (${table})`),
    ),
  };
}
