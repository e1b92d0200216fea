import { type Actor } from '../../core/actor.js';
import { Conflict, Forbidden, Invalid } from '../../core/errors.js';
import { transact } from '../../core/transact.js';
import { type ColumnFacts } from '../../core/facts.js';
import { isTooDeep } from '../../core/shapes.js';
import { type Work } from '../../core/work.js';
import { snapshot } from '../../core/audit.js';
import { editableColumns, MASK, mayCreate, mayWrite } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { toParam, UNREADABLE } from '../read/values.js';
import { parseValue, Unfit } from './parse.js';
import { type Versions, versionOf } from './versions.js';

type Values = Record<string, unknown>;

/** Makes a row of what a form sent. @returns its id */
export async function createRow(
  definition: ResourceDefinition,
  actor: Actor,
  payload: Values,
): Promise<string> {
  if (!mayCreate(definition, actor)) throw new Forbidden();
  const faults: Record<string, string> = {};
  const values: Values = {};
  for (const facts of editableColumns(definition, actor, true)) {
    const raw = payload[facts.column];
    if (isBlank(raw) && facts.hasDefault) continue;
    read(facts, raw, values, faults);
  }
  refuse(faults);
  return writing(definition, actor, 'create', async (work) => {
    const { create } = definition.save ?? {};
    const row = create ? await create(work, values) : await work.create(definition.facts.entity, values);
    return (row as { id: string }).id;
  });
}

/**
 * Writes those columns that the form changed. What somebody else changed meanwhile is refused with both
 * values: `versions` says what each column held when the form was opened.
 * @throws Conflict with the stored values of the columns in question
 */
export async function changeRow(
  definition: ResourceDefinition,
  actor: Actor,
  id: string,
  payload: Values,
  versions: Versions,
): Promise<void> {
  const { entity, table } = definition.facts;
  await writing(definition, actor, 'edit', async (work) => {
    const row = (await work.find(entity, id)) as { id: string } & Values;
    const stored = snapshot(entity, row);
    const patch: Values = {};
    const faults: Record<string, string> = {};
    const conflicts: Values = {};
    for (const facts of editableColumns(definition, actor, false)) {
      const { column } = facts;
      const raw = payload[column];
      if (raw === undefined || raw === MASK || raw === UNREADABLE) continue;
      const opened = versions[column];
      if (opened !== undefined && opened === versionOf(table, id, column, asShown(facts, raw))) continue;
      if (!read(facts, raw, patch, faults)) continue;
      const now = versionOf(table, id, column, shown(facts, stored[column]));
      const wanted = versionOf(
        table,
        id,
        column,
        shown(facts, snapshot(entity, { [column]: patch[column] })[column]),
      );
      if (wanted === now) delete patch[column];
      else if (opened !== undefined && opened !== now)
        conflicts[column] = facts.mask ? MASK : shown(facts, stored[column]);
    }
    refuse(faults);
    if (Object.keys(conflicts).length > 0)
      throw new Conflict(
        'Somebody else changed this record meanwhile: choose which value to keep.',
        conflicts,
      );
    const { change } = definition.save ?? {};
    await (change
      ? change(work, row as never, patch)
      : work.change(entity as new () => { id: string }, row, patch));
  });
}

async function writing<T>(
  definition: ResourceDefinition,
  actor: Actor,
  action: string,
  run: (work: Work) => Promise<T>,
) {
  if (!mayWrite(definition, actor)) throw new Forbidden();
  return transact(actor, definition.write, action, run);
}

function read(facts: ColumnFacts, raw: unknown, values: Values, faults: Record<string, string>): boolean {
  try {
    values[facts.column] = parseValue(facts, raw === MASK ? '' : raw);
    return true;
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    faults[facts.column] = error.message;
    return false;
  }
}

function refuse(faults: Record<string, string>): void {
  if (Object.keys(faults).length > 0) throw new Invalid(faults);
}

/** A stored value as the form was given it. */
function shown(facts: ColumnFacts, value: unknown): unknown {
  return facts.encrypted || facts.kind === 'json' ? value : toParam(value, facts);
}

/** What a form sends back for a value that nobody touched: JSON may come as text, booleans and numbers too. */
function asShown(facts: ColumnFacts, raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  if (facts.kind === 'boolean') return raw === 'true' || raw === '1';
  if (facts.kind === 'integer' && raw !== '') return Number(raw);
  if (facts.kind !== 'json') return raw;
  try {
    const parsed = JSON.parse(raw) as unknown;
    return isTooDeep(parsed) ? raw : parsed;
  } catch {
    return raw;
  }
}

const isBlank = (raw: unknown) => raw === undefined || raw === null || raw === '';
