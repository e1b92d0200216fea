import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../lib/output.mjs';

const EVERY_MS = 400;
const QUIET_MS = 3_000;
const PATIENCE_MS = 600_000;

/** Jobs that one server left behind, and what the clock demands, are done before the next is measured. */
export async function settle({ pool }, quietMs = 0) {
  const until = Date.now() + PATIENCE_MS;
  let since = Date.now();
  let last = '';
  while (Date.now() < until) {
    const [[{ owed, newest }]] = await pool.query(
      `SELECT (SELECT COUNT(*) FROM outbox_messages m WHERE m.done_at IS NULL AND m.available_at <= UTC_TIMESTAMP()
                 AND NOT EXISTS (SELECT 1 FROM failed_jobs f WHERE f.uuid = CONCAT('outbox-', m.id))) AS owed,
              (SELECT MAX(id) FROM audit_entries) AS newest`,
    );
    const now = `${owed} ${newest}`;
    if (Number(owed) > 0 || now !== last) since = Date.now();
    else if (Date.now() - since >= quietMs) return;
    last = now;
    await sleep(EVERY_MS);
  }
  throw new Problem('The back office has not come to rest.');
}

/** Nothing is written for a while: the clock has caught up with all that a new database owes. */
export const rest = (platform) => settle(platform, QUIET_MS);
