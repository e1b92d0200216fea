import { Invalid, NotFound } from '../../core/errors.js';
import { type ResourceDefinition } from '../definition.js';
import { humanize } from '../labels.js';
import { type StaffSession } from '../staff.js';
import { rowById } from '../read/rows.js';
import { recordsJson, type RecordJson } from '../record.js';
import { revealedColumns } from '../reveal.js';
import { changeRow, createRow } from '../write/save.js';
import { restoreRow, trashRows } from '../write/trash.js';
import { type Versions, versionsOf } from '../write/versions.js';

type Payload = Record<string, unknown>;

const LEVELS = 20;

/** The record as this person may see it, with what an edit form must send back to be safe from stale saves. */
export async function showRecord(
  definition: ResourceDefinition,
  staff: StaffSession,
  id: string,
): Promise<RecordJson> {
  const { table } = definition.facts;
  const row = await rowById(definition, staff.actor, id, await revealedColumns(staff, table, id));
  if (!row) throw new NotFound(`There is no such record in ${humanize(table).toLowerCase()}.`);
  const [json] = await recordsJson(definition, staff.actor, [row]);
  return { ...json!, params: { ...row, _version: JSON.stringify(versionsOf(table, id, row)) } };
}

export async function newRecord(definition: ResourceDefinition, staff: StaffSession, payload: Payload) {
  const id = await createRow(definition, staff.actor, unflattened(definition, payload));
  return {
    record: await showRecord(definition, staff, id),
    redirectUrl: `/admin/resources/${definition.facts.table}/records/${id}/show`,
    notice: { message: 'Saved.', type: 'success' },
  };
}

export async function editRecord(
  definition: ResourceDefinition,
  staff: StaffSession,
  id: string,
  payload: Payload,
) {
  await changeRow(
    definition,
    staff.actor,
    id,
    unflattened(definition, payload),
    readVersions(payload._version),
  );
  return {
    record: await showRecord(definition, staff, id),
    redirectUrl: `/admin/resources/${definition.facts.table}/records/${id}/show`,
    notice: { message: 'Saved.', type: 'success' },
  };
}

export async function deleteRecord(definition: ResourceDefinition, staff: StaffSession, id: string) {
  const record = await showRecord(definition, staff, id);
  await trashRows(definition, staff.actor, [id]);
  return {
    record,
    redirectUrl: `/admin/resources/${definition.facts.table}`,
    notice: { message: 'Moved to the trash.', type: 'success' },
  };
}

export async function restoreRecord(definition: ResourceDefinition, staff: StaffSession, id: string) {
  await restoreRow(definition, staff.actor, id);
  return {
    record: await showRecord(definition, staff, id),
    redirectUrl: `/admin/resources/${definition.facts.table}/records/${id}/show`,
    notice: { message: 'Restored.', type: 'success' },
  };
}

/** AdminJS's own forms send JSON as `column.0.key`: back to one value for each column. */
function unflattened(definition: ResourceDefinition, payload: Payload): Payload {
  const result: Payload = { ...payload };
  for (const { column, kind } of definition.facts.columns.values()) {
    if (kind !== 'json' || column in payload) continue;
    const parts = Object.keys(payload).filter((key) => key.startsWith(`${column}.`));
    if (parts.length > 0)
      result[column] = nest(
        column,
        parts.map((key) => [key.slice(column.length + 1), payload[key]]),
      );
  }
  return result;
}

/** @throws Invalid where a path goes through a value, or without end */
function nest(column: string, entries: [string, unknown][]): unknown {
  const root = Object.create(null) as Record<string, unknown>;
  for (const [path, value] of entries) {
    const keys = path.split('.', LEVELS + 1);
    let at = root;
    for (const key of keys.slice(0, -1)) {
      const inner: unknown = (at[key] ??= Object.create(null) as unknown);
      if (typeof inner !== 'object' || keys.length > LEVELS)
        throw new Invalid({ [column]: 'This could not be read.' });
      at = inner as Record<string, unknown>;
    }
    at[keys.at(-1)!] = value;
  }
  return asLists(root);
}

function asLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, asLists(inner)] as const);
  return entries.every(([key], index) => key === String(index))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}

/** What cannot be read as versions is as good as none. */
function readVersions(raw: unknown): Versions {
  if (typeof raw !== 'string') return (raw ?? {}) as Versions;
  try {
    const parsed = JSON.parse(raw) as unknown;
    return typeof parsed === 'object' && parsed !== null ? (parsed as Versions) : {};
  } catch {
    return {};
  }
}
