import { type Actor } from '../../core/actor.js';
import { type Changes } from '../../core/entities.js';
import { isVisible, MASK, mayRead } from '../access.js';
import { findDefinition } from '../registry.js';

/** Of what was changed in a row, only the columns that this person may see there, masked as they are there. */
export function visibleChanges(table: string, actor: Actor, changes: Changes): Changes {
  const definition = findDefinition(table);
  if (!definition || !mayRead(definition, actor)) return {};
  return Object.fromEntries(
    Object.entries(changes).flatMap(([column, { before, after }]) => {
      const known = definition.facts.columns.get(column);
      if (!known || !isVisible(known, actor)) return [];
      const isHidden = known.encrypted || known.mask !== undefined;
      const shown = (value: unknown) =>
        value === null || value === undefined ? null : isHidden ? MASK : value;
      return [[column, { before: shown(before), after: shown(after) }]];
    }),
  );
}
