import { type ResourceDefinition } from '../definition.js';
import { type StaffSession } from '../staff.js';
import { visibleColumns } from '../access.js';
import { readCriteria } from '../read/criteria.js';
import { countRows, findRows } from '../read/rows.js';
import { recordsJson, type RecordJson } from '../record.js';
import { readPage } from './paging.js';

const LIST_COLUMNS = 7;

/** The columns of a list: as the resource file says, else the first few that tell rows apart. */
export function listColumns(definition: ResourceDefinition, staff: StaffSession): string[] {
  const visible = visibleColumns(definition, staff.actor);
  const named = definition.list?.filter((name) => visible.some(({ column }) => column === name));
  if (named && named.length > 0) return named;
  const telling = visible.filter(
    ({ kind, column }) => !['json', 'longtext', 'file'].includes(kind) && column !== 'deleted_at',
  );
  const [first, ...rest] = telling;
  const own = rest
    .filter(({ column }) => !['created_at', 'updated_at'].includes(column))
    .slice(0, LIST_COLUMNS);
  const created = rest.filter(({ column }) => column === 'created_at');
  return [...(first && own.length === 0 ? [first] : []), ...own, ...created].map(({ column }) => column);
}

export async function listRows(
  definition: ResourceDefinition,
  staff: StaffSession,
  query: Record<string, unknown>,
) {
  const { page, perPage } = readPage(query, { perPage: 25, max: 500 });
  const criteria = readCriteria(definition, staff.actor, query);
  const columns = [
    ...new Set([...listColumns(definition, staff), ...definition.facts.title, ...withCompanions(definition)]),
  ];
  const rows = await findRows(definition, staff.actor, criteria, {
    limit: perPage,
    offset: (page - 1) * perPage,
    columns,
  });
  const records: RecordJson[] = await recordsJson(definition, staff.actor, rows);
  const counted = await countRows(definition, criteria);
  return {
    meta: { ...counted, perPage, page, sortBy: criteria.sort.by, direction: criteria.sort.direction },
    records,
  };
}

/** Money needs its currency beside it, a row in the trash its date. */
function withCompanions({ facts }: ResourceDefinition): string[] {
  const currencies = [...facts.columns.values()].flatMap(({ currency }) => (currency ? [currency] : []));
  return [...currencies, 'deleted_at'];
}
