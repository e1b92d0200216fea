import { database, query } from '../../../core/database.js';
import { sessionRules } from '../session-rules.js';

/** Whether one of the person's roles demands a second factor of its people. */
export async function requiresSecondFactor(userId: string): Promise<boolean> {
  const { second_factor_roles: roles } = await sessionRules();
  if (roles.length === 0) return false;
  const [row] = await query<{ found: unknown }>(
    database(),
    `SELECT 1 AS found FROM model_has_roles m JOIN roles r ON r.id = m.role_id
      WHERE m.model_id = ? AND m.model_type IN ('User', 'App\\\\Models\\\\User') AND r.name IN (?) LIMIT 1`,
    [userId, [...roles]],
  );
  return row !== undefined;
}
