import { Invalid } from '../../core/errors.js';
import { MOST_ROWS, confirmBulk, startBulk } from '../../domain/tasks/bulk.js';
import { type ChosenRow } from '../../domain/tasks/bulk-rows.js';
import { type ActionDefinition } from '../action.js';
import { type ResourceDefinition } from '../definition.js';
import { referencesTo } from '../read/references.js';
import { readCriteria } from '../read/criteria.js';
import { findIds } from '../read/rows.js';
import { type StaffSession } from '../staff.js';
import { commitTableAction, previewTableAction } from './action.js';
import { taskJson } from './tasks.js';

type Payload = Record<string, unknown>;

const CHUNK = 500;

/**
 * Many rows, each by itself: `ids`, or `matching` with the list's filters. `_preview` makes the dry run, whose
 * task is confirmed on its page; without it the rows that can change are changed at once.
 */
export async function bulkAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  payload: Payload,
) {
  const { input, ids } = await chosen(definition, staff, payload);
  const rows = await titled(definition, staff, ids);
  const { table } = definition.facts;
  const made = await startBulk(staff.actor, {
    resource: table,
    verb: action.verb,
    title: action.label,
    input,
    rows,
  });
  const task = !payload._preview && made.state === 'ready' ? await confirmBulk(staff.actor, made.id) : made;
  return { task: await taskJson(staff, task) };
}

/** Chosen rows that are one thing together. */
export async function selectionAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  payload: Payload,
) {
  const { input, ids } = await chosen(definition, staff, payload);
  if (ids.length === 0) throw new Invalid({ ids: 'Choose at least one row.' });
  const { _seen } = payload;
  return payload._preview
    ? previewTableAction(action, staff, { ...input, ids })
    : commitTableAction(definition, action, staff, {
        ...input,
        ids,
        ...(_seen === undefined ? {} : { _seen }),
      });
}

async function chosen(definition: ResourceDefinition, staff: StaffSession, payload: Payload) {
  const { ids, matching, _preview, _seen, ...rest } = payload;
  const isFilter = (key: string) => key.startsWith('filters.') || key === 'sortBy' || key === 'direction';
  const input = Object.fromEntries(Object.entries(rest).filter(([key]) => !isFilter(key)));
  if (matching === true || matching === 'true') {
    const criteria = readCriteria(definition, staff.actor, rest);
    const found = await findIds(definition, criteria, MOST_ROWS + 1);
    return { input, ids: found };
  }
  return { input, ids: listed(ids) };
}

/** A JSON list, or a form's comma-separated line. */
function listed(raw: unknown): string[] {
  const list = typeof raw === 'string' ? raw.split(',') : raw;
  if (!Array.isArray(list) || !list.every((id) => typeof id === 'string' && /^[\w-]{1,64}$/.test(id.trim())))
    throw new Invalid({ ids: 'Choose rows by their ids, or all that match the filters.' });
  return [...new Set((list as string[]).map((id) => id.trim()))];
}

/** Only rows that this person may read; what is not there is left out. */
async function titled(
  definition: ResourceDefinition,
  staff: StaffSession,
  ids: readonly string[],
): Promise<ChosenRow[]> {
  const rows: ChosenRow[] = [];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const part = ids.slice(from, from + CHUNK);
    const known = await referencesTo(definition, staff.actor, part);
    for (const id of part) {
      const reference = known.get(id);
      if (reference) rows.push({ id, title: reference.title });
    }
  }
  return rows;
}
