import { setTimeout as delay } from 'node:timers/promises';
import { Problem } from '../lib/output.mjs';
import { look } from './patients.mjs';

/** A mail whose sender was killed goes out again after five minutes. */
const PATIENCE_MS = 480_000;
const QUIET_MS = 5000;

/** Waits until nothing is owed any more. What failed for good in the storm is tried again, as staff would. @returns how much that was */
export async function rest(platform) {
  const deadline = Date.now() + PATIENCE_MS;
  let again = 0;
  let since = Date.now();
  for (let last = ''; Date.now() < deadline; await delay(500)) {
    const { owed, failed, newest } = await look(platform, figures);
    if (failed > 0) again += await look(platform, forgetFailures);
    const now = `${owed} ${failed} ${newest}`;
    if (owed > 0 || failed > 0 || now !== last) since = Date.now();
    else if (Date.now() - since > QUIET_MS) return again;
    last = now;
  }
  throw new Problem(`What is owed was not worked off in time: ${await look(platform, namesOfOwed)}`);
}

async function figures(connection) {
  const [[row]] = await connection.query(
    `SELECT (SELECT COUNT(*) FROM outbox_messages WHERE done_at IS NULL AND available_at <= UTC_TIMESTAMP() + INTERVAL 10 MINUTE) AS owed,
            (SELECT COUNT(*) FROM failed_jobs) AS failed, (SELECT MAX(id) FROM audit_entries) AS newest`,
  );
  return { ...row, owed: Number(row.owed), failed: Number(row.failed) };
}

async function namesOfOwed(connection) {
  const [rows] = await connection.query(
    'SELECT name, COUNT(*) AS times FROM outbox_messages WHERE done_at IS NULL GROUP BY name',
  );
  return rows.map(({ name, times }) => `${times} ${name}`).join(', ') || 'the audit log still grows';
}

async function forgetFailures(connection) {
  const [{ affectedRows }] = await connection.query('DELETE FROM failed_jobs');
  return affectedRows;
}
