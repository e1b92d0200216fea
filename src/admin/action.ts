import { type Actor } from '../core/actor.js';
import { type Verb } from '../core/verb.js';

/** A field of an action's form, beyond what its schema says. */
export interface FieldHint {
  /** Choose among the rows of a table, narrowed by equalities. */
  pick?: { table: string; where?: Record<string, string>; describe?: string };
  label?: string;
  help?: string;
  multiline?: boolean;
}

export interface ActionDefinition {
  /** The table whose records carry the button. */
  on: string;
  label: string;
  icon: string;
  verb: Verb;
  form: Readonly<Record<string, FieldHint>>;
  /** What the form starts with, where that depends on the record. */
  prefill?: (actor: Actor, id: string) => Promise<Record<string, unknown>>;
  /** Takes something away: the button says so by its colour. */
  danger?: boolean;
}

/** A button on a record: everything that it does is the verb. */
export const recordAction = (
  definition: Omit<ActionDefinition, 'form'> & { form?: ActionDefinition['form'] },
) => ({
  form: {},
  ...definition,
});

/** A form field that chooses a row of another table. */
export const pick = (table: string, where?: Record<string, string>, describe?: string): FieldHint => ({
  pick: { table, where, describe },
});

export const multiline: FieldHint = { multiline: true };
