import { type Actor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';

/** What a copy is called until somebody names it. */
export const nameOfCopy =
  (table: 'aftercare_milestone_templates' | 'aftercare_questionnaires', column: string) =>
  async (_actor: Actor, id: string): Promise<Record<string, unknown>> => {
    const sql = `SELECT ${column} AS name FROM ${table} WHERE id = ?`;
    const [row] = await query<{ name: string }>(database(), sql, [id]);
    return { [column]: row ? `Copy of ${row.name}`.slice(0, 255) : '' };
  };
