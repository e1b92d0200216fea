import { z } from 'zod';
import { Refusal, type Unlock } from '../../core/errors.js';
import { type ActionDefinition } from '../action.js';
import { mayRead } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { type RecordJson } from '../record.js';
import { findDefinition } from '../registry.js';
import { type StaffSession } from '../staff.js';
import { describePreview } from './preview.js';
import { showRecord } from './record.js';

type Payload = Record<string, unknown>;

interface Blocked {
  why: string;
  /** Where what is missing can be done. */
  unlock: { url: string; label: string } | null;
}

/** The form of an action, what it starts with, or why it is not possible now. */
export async function openAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  id: string,
) {
  const record = await showRecord(definition, staff, id);
  const blocked = await blockedBy(action, staff, id);
  const form = await filledForm(action, staff, id, blocked);
  return { record: { ...record, form } };
}

/** What would happen, found by doing it and rolling back; `_seen` comes back with the confirmation. */
export async function previewAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  id: string,
  payload: Payload,
) {
  const record = await showRecord(definition, staff, id);
  const preview = await action.verb.preview(staff.actor, id, payload);
  return { record: { ...record, ...(await previewJson(preview, staff)) } };
}

export async function commitAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  id: string,
  { _seen, ...payload }: Payload,
) {
  const held = action.takesAway ? await showRecord(definition, staff, id) : null;
  const result = await action.verb(staff.actor, id, payload, { seen: { all: asSeen(_seen) } });
  return {
    record: held ?? (await showRecord(definition, staff, id)),
    ...doneJson(action, definition.facts.table, staff, result, held ? undefined : id),
  };
}

/** The same for a button on a list, which has no record. */
export async function openTableAction(action: ActionDefinition, staff: StaffSession) {
  // What one record suggests does not hold for many, unless the action says so.
  const suggests = action.scope !== 'record' || action.suggestsForMany;
  const form = suggests ? await filledForm(action, staff, '', null) : plainForm(action);
  return { form };
}

export async function previewTableAction(action: ActionDefinition, staff: StaffSession, payload: Payload) {
  return previewJson(await action.verb.preview(staff.actor, '', payload), staff);
}

export async function commitTableAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  { _seen, ...payload }: Payload,
) {
  const result = await action.verb(staff.actor, '', payload, { seen: { all: asSeen(_seen) } });
  return doneJson(action, definition.facts.table, staff, result);
}

/** Field by field, from the verb's own schema. */
export function formOf({ verb, form, label, about, danger = false }: ActionDefinition) {
  const schema = z.toJSONSchema(verb.input, { io: 'input', unrepresentable: 'any' });
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    required: required.has(name),
    ...(typeof property === 'object' ? property : {}),
    ...form[name],
  }));
  return { label, about, danger, fields };
}

/** Which of the record's buttons would be refused now, and why: they are shown, but greyed. */
export async function blockedActions(
  definition: ResourceDefinition,
  staff: StaffSession,
  record: RecordJson,
): Promise<{ blocked: Record<string, string>; unlocks: Record<string, Blocked['unlock']> }> {
  const blocked: Record<string, string> = {};
  const unlocks: Record<string, Blocked['unlock']> = {};
  for (const action of definition.actions) {
    const { verbName } = action.verb;
    if (!record.recordActions.includes(verbName)) continue;
    const found = await blockedBy(action, staff, record.id);
    if (found === null) continue;
    blocked[verbName] = found.why;
    if (found.unlock) unlocks[verbName] = found.unlock;
  }
  return { blocked, unlocks };
}

async function filledForm(
  action: ActionDefinition,
  staff: StaffSession,
  id: string,
  blocked: Blocked | null,
) {
  const isOpen = blocked === null;
  const [values, options] = await Promise.all([
    isOpen ? action.prefill?.(staff.actor, id) : undefined,
    isOpen ? action.options?.(staff.actor, id) : undefined,
  ]);
  const form = plainForm(action);
  return {
    ...form,
    fields: form.fields.map((field) => ({
      ...field,
      ...(options?.[field.name] ? { options: options[field.name] } : {}),
    })),
    refusal: blocked?.why ?? null,
    unlock: blocked?.unlock ?? null,
    values: { ...form.values, ...values },
  };
}

/** What the schema alone says. */
function plainForm(action: ActionDefinition) {
  const form = formOf(action);
  return { ...form, refusal: null, unlock: null, values: defaultsOf(form.fields) };
}

/** What a field holds unless somebody says otherwise, by the verb's own schema. */
function defaultsOf(fields: readonly { name: string; default?: unknown }[]): Record<string, unknown> {
  const given = fields.filter((field) => field.default !== undefined);
  return Object.fromEntries(given.map((field) => [field.name, field.default]));
}

async function previewJson(
  preview: Awaited<ReturnType<ActionDefinition['verb']['preview']>>,
  staff: StaffSession,
) {
  return {
    preview: await describePreview(preview, staff.actor),
    remarks: preview.remarks,
    _seen: preview.seen.all,
  };
}

function doneJson(
  action: ActionDefinition,
  table: string,
  staff: StaffSession,
  result: unknown,
  id?: string,
) {
  const made = action.opens && (result as { id?: string } | null)?.id;
  const opened =
    made && mayOpen(action.opens!, staff) ? { table: action.opens!, id: made } : id && { table, id };
  return {
    redirectUrl: opened
      ? `/admin/resources/${opened.table}/records/${opened.id}/show`
      : `/admin/resources/${table}`,
    notice: { message: `Done: ${action.label.toLowerCase()}.`, type: 'success' },
  };
}

async function blockedBy(action: ActionDefinition, staff: StaffSession, id: string): Promise<Blocked | null> {
  try {
    await action.verb.check(staff.actor, id);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { why: error.message, unlock: error.unlock ? unlockFor(error.unlock, staff) : null };
  }
}

/** A way on, for who may go it. */
function unlockFor({ table, id, action }: Unlock, staff: StaffSession): Blocked['unlock'] {
  if (!mayOpen(table, staff)) return null;
  const button = findDefinition(table)?.actions.find(({ verb }) => verb.verbName === action);
  const may = button && staff.actor.permissions.has(button.verb.permission);
  return {
    url: `/admin/resources/${table}/records/${id}/${may ? button.verb.verbName : 'show'}`,
    label: may ? button.label : 'Open it',
  };
}

function mayOpen(table: string, staff: StaffSession): boolean {
  const definition = findDefinition(table);
  return definition !== undefined && mayRead(definition, staff.actor);
}

const asSeen = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
