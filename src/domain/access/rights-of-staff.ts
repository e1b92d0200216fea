import { type EntityManager } from 'typeorm';
import { canonical } from '../../core/canonical.js';
import { keys } from '../../core/crypto.js';
import { query } from '../../core/database.js';

export interface PersonRights {
  id: string;
  name: string;
  roles: string[];
  permissions: string[];
}

interface Held {
  id: string;
  firstname: string;
  lastname: string;
  role: string;
  permission: string | null;
}

/** Everybody of the staff who may sign in, by name, with their roles and what these allow. */
export async function rightsOfStaff(manager: EntityManager): Promise<PersonRights[]> {
  const rows = await query<Held>(
    manager,
    `SELECT u.id, u.firstname, u.lastname, r.name AS role, p.name AS permission
       FROM users u
       JOIN model_has_roles m ON m.model_id = u.id AND m.model_type IN ('User', 'App\\\\Models\\\\User')
       JOIN roles r ON r.id = m.role_id
       LEFT JOIN role_has_permissions h ON h.role_id = r.id LEFT JOIN permissions p ON p.id = h.permission_id
      WHERE u.deactivated_at IS NULL AND r.guard_name = 'api' ORDER BY u.lastname, u.firstname, u.id`,
  );
  const people = new Map<string, { name: string; roles: Set<string>; permissions: Set<string> }>();
  for (const { id, firstname, lastname, role, permission } of rows) {
    const person = people.get(id) ?? {
      name: `${firstname} ${lastname}`,
      roles: new Set(),
      permissions: new Set(),
    };
    person.roles.add(role);
    if (permission !== null) person.permissions.add(permission);
    people.set(id, person);
  }
  return [...people].map(([id, { name, roles, permissions }]) => ({
    id,
    name,
    roles: [...roles].sort(),
    permissions: [...permissions].sort(),
  }));
}

/** A short keyed hash of which role holds what and who has it: whoever decides has seen just this. */
export async function matrixStamp(manager: EntityManager): Promise<string> {
  const granted = await query<{ role_id: string; permission_id: string }>(
    manager,
    'SELECT role_id, permission_id FROM role_has_permissions ORDER BY role_id, permission_id LOCK IN SHARE MODE',
  );
  const people = await query<{ role_id: string; model_id: string }>(
    manager,
    `SELECT m.role_id, m.model_id FROM model_has_roles m JOIN users u ON u.id = m.model_id
      WHERE u.deactivated_at IS NULL ORDER BY m.role_id, m.model_id LOCK IN SHARE MODE`,
  );
  const rows = [
    granted.map(({ role_id, permission_id }) => `${role_id}/${permission_id}`),
    people.map(({ role_id, model_id }) => `${role_id}/${model_id}`),
  ];
  return keys().signatures('hairline:matrix', canonical(rows))[0]!;
}
