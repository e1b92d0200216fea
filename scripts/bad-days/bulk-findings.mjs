import { look } from './patients.mjs';

/** Everything in which the rows are not as the bulk actions say, as sentences. */
export function bulkFindings(platform, ledger) {
  return look(platform, async (connection) => {
    const found = [];
    for (const { id, action, state, total } of ledger.tasks) {
      if (state !== 'done') found.push(`the task ${id} is ${state}`);
      const [rows] = await connection.query(
        'SELECT outcome, COUNT(*) AS times FROM bulk_rows WHERE background_task_id = ? GROUP BY outcome',
        [id],
      );
      const times = new Map(rows.map((row) => [row.outcome, Number(row.times)]));
      const sum = [...times.values()].reduce((all, one) => all + one, 0);
      if (sum !== total) found.push(`${action} ${id}: ${sum} rows of ${total}`);
      for (const outcome of ['unchecked', 'will_change', 'failed'])
        if (times.has(outcome)) found.push(`${action} ${id}: ${times.get(outcome)} rows are ${outcome}`);
    }
    // Each row that is marked as changed was changed once, by its entry in the log, and no other was.
    const [unlike] = await connection.query(
      `SELECT action, row_id, SUM(marked) AS marked, SUM(logged) AS logged FROM (
         SELECT t.action, r.row_id, 1 AS marked, 0 AS logged FROM bulk_rows r
           JOIN background_tasks t ON t.id = r.background_task_id
          WHERE t.id IN (?) AND r.outcome = 'changed'
         UNION ALL
         SELECT action, entity_id, 0, 1 FROM audit_entries
          WHERE entity = 'reviews' AND action IN ('approveReview', 'unpublishReview') AND id > ?
       ) AS both_sides GROUP BY action, row_id HAVING marked <> logged`,
      [[...ledger.tasks.map(({ id }) => id), ''], ledger.entriesBefore],
    );
    return [
      ...found,
      ...unlike.map(
        (one) => `${one.action} of review ${one.row_id}: marked ${one.marked} times, logged ${one.logged}`,
      ),
    ];
  });
}
