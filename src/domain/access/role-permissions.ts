import { query } from '../../core/database.js';
import { Permission, type Role, RoleHasPermission } from '../../core/entities.js';
import { NotFound, Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';

export async function permissionsOfRole(work: Work, roleId: string): Promise<string[]> {
  const rows = await query<{ name: string }>(
    work.manager,
    'SELECT p.name FROM role_has_permissions r JOIN permissions p ON p.id = r.permission_id WHERE r.role_id = ? ORDER BY p.name',
    [roleId],
  );
  return rows.map(({ name }) => name);
}

export async function setPermissions(
  work: Work,
  role: Role,
  grant: string[],
  withdraw: string[],
): Promise<void> {
  for (const name of [...grant, ...withdraw]) {
    const permission = await work.findBy(Permission, { name, guard_name: role.guard_name });
    if (!permission) throw new NotFound(`There is no permission "${name}" for this role.`);
    const link = { permission_id: permission.id, role_id: role.id };
    const pivot = work.manager.getRepository(RoleHasPermission);
    if (withdraw.includes(name)) await pivot.delete(link);
    else await pivot.createQueryBuilder().insert().values(link).orIgnore().updateEntity(false).execute();
  }
}

/**
 * Reads what is committed, not what this transaction saw first: two who take the right from one another at
 * the same time must not both succeed.
 * @throws Refusal when nobody active could manage roles any more
 */
export async function refuseLockout(work: Work): Promise<void> {
  const [row] = await query<{ found: unknown }>(
    work.manager,
    `SELECT 1 AS found FROM users u
       JOIN model_has_roles m ON m.model_id = u.id AND m.model_type IN ('User', 'App\\\\Models\\\\User')
       JOIN role_has_permissions r ON r.role_id = m.role_id JOIN permissions p ON p.id = r.permission_id
      WHERE u.deactivated_at IS NULL AND p.name = 'roles.manage' LIMIT 1 LOCK IN SHARE MODE`,
  );
  if (!row)
    throw new Refusal('This would leave nobody who can manage roles: give the right to somebody else first.');
}
