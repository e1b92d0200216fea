import { type Actor } from '../core/actor.js';
import { type ColumnFacts } from '../core/facts.js';
import { type ResourceDefinition } from './definition.js';

/** What stands in for a masked value, everywhere; a save that sends it back changes nothing. */
export const MASK = '••••••••';

export const mayRead = ({ read }: ResourceDefinition, actor: Actor): boolean => actor.permissions.has(read);

export const mayWrite = ({ read, write }: ResourceDefinition, actor: Actor): boolean =>
  write !== null && actor.permissions.has(write) && actor.permissions.has(read);

const STAMPS = ['created_at', 'updated_at', 'deleted_at'];

/**
 * Whether a form of this person can make such a row: what the program must fill in itself is filled in by
 * a verb, and what the person may not see they cannot fill in.
 */
export function mayCreate(definition: ResourceDefinition, actor: Actor): boolean {
  if (!mayWrite(definition, actor)) return false;
  if (definition.save?.create) return true;
  return [...definition.facts.columns.values()].every((facts) => {
    const { kind, column, managed, hasDefault = false } = facts;
    if (kind === 'id' || hasDefault || STAMPS.includes(column)) return true;
    return !managed && isVisible(facts, actor);
  });
}

/** The columns that exist for this person: the others are never selected, sent, filtered or sorted by. */
export function visibleColumns({ facts }: ResourceDefinition, actor: Actor): ColumnFacts[] {
  return [...facts.columns.values()].filter((column) => isVisible(column, actor));
}

export function isVisible({ secret, needs, blindIndexOf }: ColumnFacts, actor: Actor): boolean {
  return !secret && blindIndexOf === undefined && (needs === undefined || actor.permissions.has(needs));
}

/** The columns that a form of this person may fill. */
export function editableColumns(
  definition: ResourceDefinition,
  actor: Actor,
  creating: boolean,
): ColumnFacts[] {
  if (!mayWrite(definition, actor)) return [];
  return visibleColumns(definition, actor).filter(
    ({ column, managed = false, fixed = false }) =>
      !managed && (creating || !fixed) && !(definition.readOnly ?? []).includes(column),
  );
}

export function mayReveal({ mask }: ColumnFacts, actor: Actor): boolean {
  return mask !== undefined && actor.permissions.has(mask);
}
