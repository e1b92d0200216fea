import { type EntityManager } from 'typeorm';
import { database, query } from './database.js';

/**
 * The permissions that a person holds now, by role and directly, in the Spatie tables. Read for each
 * request: a change counts from the next one on. Laravel's class names are read as well as ours.
 */
export async function permissionsOf(
  type: 'User' | 'ProviderUser' | 'Patient',
  id: string,
): Promise<Set<string>> {
  const types = [type, `App\\Models\\${type}`];
  const rows = await query<{ name: string }>(
    database(),
    `SELECT p.name FROM model_has_roles m
       JOIN role_has_permissions r ON r.role_id = m.role_id JOIN permissions p ON p.id = r.permission_id
      WHERE m.model_id = ? AND m.model_type IN (?, ?)
      UNION
     SELECT p.name FROM model_has_permissions m JOIN permissions p ON p.id = m.permission_id
      WHERE m.model_id = ? AND m.model_type IN (?, ?)`,
    [id, ...types, id, ...types],
  );
  return new Set(rows.map(({ name }) => name));
}

/** Everybody of the staff who holds a permission by a role, and may sign in; in the order of their ids. */
export async function staffWith(manager: EntityManager, permission: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    manager,
    `SELECT DISTINCT u.id FROM users u
       JOIN model_has_roles m ON m.model_id = u.id AND m.model_type IN ('User', 'App\\\\Models\\\\User')
       JOIN role_has_permissions r ON r.role_id = m.role_id JOIN permissions p ON p.id = r.permission_id
      WHERE u.deactivated_at IS NULL AND p.name = ? ORDER BY u.id`,
    [permission],
  );
  return rows.map(({ id }) => id);
}
