import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { type PersonalData, personalDataOf } from './personal-data.js';

/** What a clinic owes Hairline is between those two. */
const NOT_TOLD: Readonly<Record<string, ReadonlySet<string>>> = { quotes: new Set(['commission']) };

/** All that Hairline knows about whoever acts, but for clinics' drafts, which are no offers yet. */
export function exportOwnData(actor: Actor): Promise<PersonalData> {
  return transact(actor, 'patient.profile.read', 'exportOwnData', async (work) => {
    const id = actor.id ?? '';
    work.note('patients', id, 'noted', { personal_data: { before: null, after: 'exported' } });
    const data = await personalDataOf(work.manager, id);
    const drafts = new Set(
      (data.quotes ?? []).filter(({ status }) => status === 'inquiry').map((row) => row.id),
    );
    const isTold = (table: string, row: Record<string, unknown>) =>
      !drafts.has(table === 'quotes' ? row.id : (row.quote_id ?? null));
    return Object.fromEntries(
      Object.entries(data).map(([table, rows]) => [
        table,
        rows.filter((row) => isTold(table, row)).map((row) => without(row, NOT_TOLD[table])),
      ]),
    );
  });
}

const without = (row: Record<string, unknown>, names: ReadonlySet<string> = new Set()) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.has(name)));
