import { database, query } from '../../core/database.js';
import { Invalid, NotFound } from '../../core/errors.js';
import { mayRead } from '../access.js';
import { type PageHandler } from '../instance.js';
import { definitionOf } from '../registry.js';
import { rowById, rowsByIds } from '../read/rows.js';

const LIMIT = 400;
/** Whose scans: of one plan, or of a patient over all plans. */
const OF = { after_cares: 'a.id', patients: 'a.patient_id' } as const;

/** Scans over time, the oldest first; each is shown under the rules of its own table. */
export const scansPage: PageHandler = async ({ staff, query: asked }) => {
  const table = asked.table as keyof typeof OF;
  if (typeof asked.id !== 'string' || !Object.hasOwn(OF, table)) throw new Invalid({ id: 'Whose scans?' });
  const owner = definitionOf(table);
  if (!mayRead(owner, staff.actor) || !(await rowById(owner, staff.actor, asked.id)))
    throw new NotFound('There is no such record.');
  const found = await query<{ id: string; milestone_name: string; after_care_id: string }>(
    database(),
    `SELECT s.id, m.milestone_name, m.after_care_id FROM aftercare_milestone_scans s
       JOIN aftercare_milestones m ON m.id = s.aftercare_milestone_id
       JOIN after_cares a ON a.id = m.after_care_id
      WHERE ${OF[table]} = ? ORDER BY s.scan_date DESC, s.id DESC LIMIT ${LIMIT + 1}`,
    [asked.id],
  );
  const shown = found.slice(0, LIMIT).reverse();
  const scans = definitionOf('aftercare_milestone_scans');
  const rows = await rowsByIds(
    scans,
    staff.actor,
    shown.map(({ id }) => id),
    ['scan_type', 'scan_date', 'scan_url', 'is_overdue'],
  );
  const milestones = new Map(shown.map(({ id, milestone_name }) => [id, milestone_name]));
  return {
    scans: rows.map((row) => ({ ...row, milestone: milestones.get(String(row.id)) })),
    older_left_out: found.length > LIMIT,
  };
};
