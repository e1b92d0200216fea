import { type Actor } from '../core/actor.js';
import { type Verb } from '../core/verb.js';

/** A field of an action's form, beyond what its schema says. */
export interface FieldHint {
  /** Choose among the rows of a table, narrowed by equalities; several where the schema takes a list. */
  pick?: { table: string; where?: Record<string, string>; describe?: string };
  label?: string;
  help?: string;
  multiline?: boolean;
  /** Structured values have the form of their shape: dates, strings, questions, … */
  shape?: string;
  /** A file of the person's own machine; the verb gets its path in the storage. */
  upload?: boolean;
  /** Shown only while another field has one of these values. */
  when?: { field: string; is: readonly (string | boolean)[] };
  /** The form keeps it to itself: it is filled beforehand, or by a page of its own. */
  hidden?: boolean;
}

export interface Option {
  value: string;
  label: string;
}

/** Where a button stands: on a record, on its table's list, or on rows that were chosen there, for all of them at once. */
export type ActionScope = 'record' | 'table' | 'selection';

export interface ActionDefinition {
  /** The table that carries the button. */
  on: string;
  scope: ActionScope;
  /** Also for many rows at once: each by itself, with a dry run before. */
  bulk: boolean;
  label: string;
  /** What it is for, in a sentence: under the form's title, and in the documents. */
  about: string;
  icon: string;
  verb: Verb;
  form: Readonly<Record<string, FieldHint>>;
  /** What the form starts with, where that depends on the record. */
  prefill?: (actor: Actor, id: string) => Promise<Record<string, unknown>>;
  /** What a field offers, where that depends on the record. */
  options?: (actor: Actor, id: string) => Promise<Record<string, readonly Option[]>>;
  /** What it starts with and offers holds for many rows as well; they are then asked with an id that is ''. */
  suggestsForMany?: boolean;
  /** Takes something away: the button says so by its colour. */
  danger?: boolean;
  /** The row is gone afterwards: its list is opened in place of it. */
  takesAway?: boolean;
  /** The table of the record that the verb returns, to be opened afterwards. */
  opens?: string;
}

type Described = Omit<ActionDefinition, 'form' | 'scope' | 'bulk'> & { form?: ActionDefinition['form'] };

/** A button on a record: everything that it does is the verb. */
export const recordAction = (definition: Described & { bulk?: boolean }): ActionDefinition => ({
  form: {},
  bulk: false,
  ...definition,
  scope: 'record',
});

/** A button on a table's list, for what has no record yet; its verb is a `tableVerb`. */
export const tableAction = (definition: Described): ActionDefinition => ({
  form: {},
  ...definition,
  bulk: false,
  scope: 'table',
});

/** A button for chosen rows that are one thing together: its `tableVerb` takes their `ids`, and does all or nothing. */
export const selectionAction = (definition: Described): ActionDefinition => ({
  ...definition,
  form: { ...definition.form, ids: { hidden: true } },
  bulk: false,
  scope: 'selection',
});

/** A form field that chooses a row of another table. */
export const pick = (table: string, where?: Record<string, string>, describe?: string): FieldHint => ({
  pick: { table, where, describe },
});

export const multiline: FieldHint = { multiline: true };
