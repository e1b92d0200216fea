import { type Actor } from '../../core/actor.js';

export interface ExportColumn {
  label: string;
  kind: 'text' | 'number' | 'amount' | 'boolean' | 'day' | 'moment';
}

export interface Export {
  columns: readonly ExportColumn[];
  /** Each with a value for each column: text, number, boolean or null. */
  rows: AsyncIterable<readonly unknown[]>;
  /** About how many. */
  total: number;
}

interface Wanted {
  resource: string;
  criteria: Record<string, unknown>;
  personal: boolean;
}

type Source = (actor: Actor, wanted: Wanted) => Promise<Export>;

let source: Source | undefined;

/** Told once, by main: what a person may see of a table is known where tables are shown. */
export function useExportSource(given: Source): void {
  source = given;
}

export function exportOf(actor: Actor, wanted: Wanted): Promise<Export> {
  if (!source) throw new Error('There is nothing yet that knows what a list holds.');
  return source(actor, wanted);
}
