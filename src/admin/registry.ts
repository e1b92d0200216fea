import { NotFound } from '../core/errors.js';
import { type ResourceDefinition } from './definition.js';

const definitions = new Map<string, ResourceDefinition>();

/** Told once, by main, what staff see. */
export function useResources(list: readonly ResourceDefinition[]): void {
  definitions.clear();
  for (const definition of list) {
    const { table } = definition.facts;
    if (definitions.has(table)) throw new Error(`The table ${table} has two resources`);
    definitions.set(table, definition);
  }
}

export function definitionOf(table: string): ResourceDefinition {
  const definition = definitions.get(table);
  if (!definition) throw new NotFound(`There is no table "${table}".`);
  return definition;
}

export const findDefinition = (table: string): ResourceDefinition | undefined => definitions.get(table);
export const allDefinitions = (): ResourceDefinition[] => [...definitions.values()];
