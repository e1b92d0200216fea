import { requestDownload } from '../../domain/tasks/download.js';
import { type ResourceDefinition } from '../definition.js';
import { readCriteria } from '../read/criteria.js';
import { type StaffSession } from '../staff.js';
import { taskJson } from './tasks.js';

/** A list as a file of what its filters match. @throws Invalid for a filter that may not be asked for */
export async function downloadList(
  definition: ResourceDefinition,
  staff: StaffSession,
  payload: Record<string, unknown>,
) {
  readCriteria(definition, staff.actor, payload);
  const criteria = Object.fromEntries(Object.entries(payload).filter(([key]) => key.startsWith('filters.')));
  const { format, personal, reason } = payload;
  const wanted = { resource: definition.facts.table, title: definition.label, criteria };
  const task = await requestDownload(staff.actor, wanted, { format, personal, reason });
  return { task: await taskJson(staff, task) };
}
