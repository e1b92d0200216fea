import { database, query } from '../../core/database.js';
import { type Changes } from '../../core/entities.js';
import { type ResourceDefinition } from '../definition.js';
import { visibleChanges } from '../read/changes.js';
import { type StaffSession } from '../staff.js';
import { readPage } from './paging.js';

interface Entry {
  id: string;
  occurred_at: Date;
  actor_type: string;
  actor_id: string | null;
  actor_name: string | null;
  door: string;
  action: string;
  event: string;
  /** As JSON. */
  changes: string;
  reason: string | null;
}

/** A record's audit entries, newest first, with only those columns that this person may see. */
export async function recordHistory(
  definition: ResourceDefinition,
  staff: StaffSession,
  id: string,
  params: Record<string, unknown>,
) {
  const { page, perPage } = readPage(params, { perPage: 20, max: 100 });
  const entries = await query<Entry>(
    database(),
    `SELECT e.id, e.occurred_at, e.actor_type, e.actor_id, e.door, e.action, e.event, e.changes, e.reason,
            CONCAT(u.firstname, ' ', u.lastname) AS actor_name
       FROM audit_entries e LEFT JOIN users u ON e.actor_type = 'User' AND u.id = e.actor_id
      WHERE e.entity = ? AND e.entity_id = ? ORDER BY e.id DESC LIMIT ? OFFSET ?`,
    [definition.facts.table, id, perPage + 1, (page - 1) * perPage],
  );
  return {
    entries: entries.slice(0, perPage).map((entry) => ({
      ...entry,
      changes: visibleChanges(
        definition.facts.table,
        entry.event,
        staff.actor,
        JSON.parse(entry.changes) as Changes,
      ),
    })),
    more: entries.length > perPage,
  };
}
