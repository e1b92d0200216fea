import { database, query } from '../../src/core/database.js';
import { FOUNDED, STAFF, staffId } from '../world/staff.js';

const DAY_MS = 86_400_000;

/**
 * The day that the demo's dates are counted from: the one on which it was first planted. Planted again
 * on another day, it is the same demo and not a second one beside it.
 */
export async function firstDay(now: Date): Promise<Date> {
  const [row] = await query<{ created_at: Date }>(database(), 'SELECT created_at FROM users WHERE id = ?', [
    staffId(STAFF[0]!.role),
  ]);
  return row ? new Date(row.created_at.getTime() - FOUNDED * DAY_MS) : now;
}
