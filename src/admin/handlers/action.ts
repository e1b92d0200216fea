import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { type ActionDefinition } from '../action.js';
import { type ResourceDefinition } from '../definition.js';
import { type RecordJson } from '../record.js';
import { type StaffSession } from '../staff.js';
import { describePreview } from './preview.js';
import { showRecord } from './record.js';

type Payload = Record<string, unknown>;

/** The form of an action, what it starts with, or why it is not possible now. */
export async function openAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  id: string,
) {
  const record = await showRecord(definition, staff, id);
  const refusal = await refusalOf(action, staff, id);
  const values = refusal === null && action.prefill ? await action.prefill(staff.actor, id) : {};
  return { record: { ...record, form: { ...formOf(action), refusal, values } } };
}

/** What would happen, found by doing it and rolling back. */
export async function previewAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  id: string,
  payload: Payload,
) {
  const record = await showRecord(definition, staff, id);
  const preview = await action.verb.preview(staff.actor, id, payload);
  return { record: { ...record, preview: await describePreview(preview, staff.actor) } };
}

export async function commitAction(
  definition: ResourceDefinition,
  action: ActionDefinition,
  staff: StaffSession,
  id: string,
  payload: Payload,
) {
  await action.verb(staff.actor, id, payload);
  return {
    record: await showRecord(definition, staff, id),
    redirectUrl: `/admin/resources/${definition.facts.table}/records/${id}/show`,
    notice: { message: `Done: ${action.label.toLowerCase()}.`, type: 'success' },
  };
}

/** Field by field, from the verb's own schema. */
export function formOf({ verb, form, label, danger = false }: ActionDefinition) {
  const schema = z.toJSONSchema(verb.input, { io: 'input', unrepresentable: 'any' });
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    required: required.has(name),
    ...(typeof property === 'object' ? property : {}),
    ...form[name],
  }));
  return { label, danger, fields };
}

/** Which of the record's buttons would be refused now, and why: they are shown, but greyed. */
export async function blockedActions(
  definition: ResourceDefinition,
  staff: StaffSession,
  record: RecordJson,
): Promise<Record<string, string>> {
  const blocked: Record<string, string> = {};
  for (const action of definition.actions) {
    const { verbName } = action.verb;
    if (!record.recordActions.includes(verbName)) continue;
    const refusal = await refusalOf(action, staff, record.id);
    if (refusal !== null) blocked[verbName] = refusal;
  }
  return blocked;
}

async function refusalOf(action: ActionDefinition, staff: StaffSession, id: string): Promise<string | null> {
  try {
    await action.verb.check(staff.actor, id);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
