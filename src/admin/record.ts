import { type Actor } from '../core/actor.js';
import { mayWrite } from './access.js';
import { type ResourceDefinition } from './definition.js';
import { keyOf, type Params } from './read/rows.js';
import { populate, type Reference, titleOf } from './read/references.js';

/** AdminJS's RecordJSON, with action names instead of their metadata: the page knows what they mean. */
export interface RecordJson {
  id: string;
  title: string;
  params: Params;
  populated: Record<string, Reference & { params: Params }>;
  recordActions: string[];
  bulkActions: string[];
  errors: Record<string, { type: string; message: string }>;
  baseError: { type: string; message: string } | null;
}

export async function recordsJson(
  definition: ResourceDefinition,
  actor: Actor,
  rows: Params[],
): Promise<RecordJson[]> {
  const populated = await populate(definition, actor, rows);
  const key = keyOf(definition);
  return rows.map((params, index) => ({
    id: key ? String(params[key]) : Object.values(params).join(','),
    title: titleOf(definition.facts, params, populated[index]),
    params,
    populated: Object.fromEntries(
      Object.entries(populated[index]!).map(([column, reference]) => [column, { ...reference, params: {} }]),
    ),
    recordActions: recordActionNames(definition, actor, params),
    bulkActions: [],
    errors: {},
    baseError: null,
  }));
}

/** The buttons that a record has for this person: what the role may never do is not among them. */
export function recordActionNames(definition: ResourceDefinition, actor: Actor, params: Params): string[] {
  const writes = mayWrite(definition, actor) ? (params.deleted_at ? ['restore'] : ['edit']) : [];
  const trash = mayWrite(definition, actor) && 'deleted_at' in params && !params.deleted_at ? ['delete'] : [];
  const own = definition.actions
    .filter(
      ({ verb, scope }) => scope === 'record' && actor.permissions.has(verb.permission) && !params.deleted_at,
    )
    .map(({ verb }) => verb.verbName);
  return ['show', 'history', ...writes, ...trash, ...own];
}
