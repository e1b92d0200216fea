import { In } from 'typeorm';
import { z } from 'zod';
import { database, query } from '../../core/database.js';
import { ModelHasRole, Role } from '../../core/entities.js';
import { Forbidden, Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { type User } from '../people/entities.js';
import { permissionsOfRole } from './role-permissions.js';

/** Laravel's class name is read as well as ours. */
const USER_TYPES = ['User', 'App\\Models\\User'];

export const RoleIds = z
  .array(z.coerce.string().regex(/^\d+$/, 'Choose a role.'))
  .min(1, 'Choose at least one role.')
  .max(20, 'At most 20 roles.');

/** What a form starts with. */
export async function roleIdsOf(userId: string): Promise<string[]> {
  const rows = await database().manager.findBy(ModelHasRole, {
    model_id: userId,
    model_type: In(USER_TYPES),
  });
  return [...new Set(rows.map(({ role_id }) => String(role_id)))];
}

/** The staff roles with these ids. @throws Invalid where one of them is none */
export async function staffRoles(work: Work, ids: readonly string[]): Promise<Role[]> {
  const wanted = [...new Set(ids)];
  const roles = await work.list(Role, { id: In(wanted), guard_name: 'api' });
  if (roles.length < wanted.length) throw new Invalid({ role_ids: 'There is no such role: choose again.' });
  return roles;
}

/** The staff roles that somebody has, locked. */
export async function rolesHeld(work: Work, { id }: User): Promise<Role[]> {
  const rows = await query<{ role_id: string }>(
    work.manager,
    `SELECT role_id FROM model_has_roles WHERE model_id = ? AND model_type IN (?) FOR UPDATE`,
    [id, USER_TYPES],
  );
  if (rows.length === 0) return [];
  return work.list(Role, { id: In(rows.map(({ role_id }) => String(role_id))), guard_name: 'api' });
}

/** @throws Forbidden where a role holds more than who gives it */
export async function refuseGivingMore(work: Work, roles: readonly Role[]): Promise<void> {
  for (const role of roles) {
    const missing = (await permissionsOfRole(work, role.id)).find(
      (name) => !work.actor.permissions.has(name),
    );
    if (missing)
      throw new Forbidden(
        `You can't give the role ${role.name}: it holds ${missing}, which you don't hold yourself.`,
      );
  }
}

export async function giveRoles(work: Work, user: User, roles: readonly Role[]): Promise<void> {
  const rows = roles.map(({ id }) => ({ role_id: id, model_id: user.id, model_type: 'User' }));
  if (rows.length > 0) await work.manager.getRepository(ModelHasRole).insert(rows);
}

export async function takeRoles(work: Work, user: User, roles: readonly Role[]): Promise<void> {
  if (roles.length === 0) return;
  const link = { model_id: user.id, model_type: In(USER_TYPES), role_id: In(roles.map(({ id }) => id)) };
  await work.manager.getRepository(ModelHasRole).delete(link);
}

export const namesOf = (roles: readonly Role[]): string[] => roles.map(({ name }) => name).sort();
