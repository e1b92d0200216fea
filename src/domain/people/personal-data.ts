import { type EntityManager } from 'typeorm';
import { type ColumnFacts, factsOf } from '../../core/facts.js';
import { footprintOf, type FoundRow, type Footprint } from './footprint.js';

/** Everything about a person, by table: decrypted, without hashes, tokens and their keys. */
export type PersonalData = Record<string, Record<string, unknown>[]>;

/** Ids of tokens open something: nobody needs them to know that they signed in. */
const TOKENS = new Set(['oauth_access_tokens', 'oauth_auth_codes', 'personal_access_tokens']);

/** What Hairline knows about a patient, for the person: every table that refers to them, whoever asks. */
export async function personalDataOf(manager: EntityManager, patientId: string): Promise<PersonalData> {
  const footprint = await footprintOf(manager, patientId);
  const everybody = new Set((footprint.get('patients')?.rows ?? []).map(({ id }) => id));
  const tables = [...footprint].map(([table, { entity, rows }]): [string, Record<string, unknown>[]] => {
    const columns = [...factsOf(entity).columns.values()].filter((column) => isTold(table, column));
    return [
      table,
      rows
        .filter((row) => isForPatient(table, row, everybody))
        .map((row) => Object.fromEntries(columns.map(({ column }) => [column, row[column] ?? null]))),
    ];
  });
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0));
}

/** The paths of files that a person's rows point to. */
export function filesIn(footprint: Footprint): string[] {
  const paths = [...footprint.values()].flatMap(({ entity, rows }) => {
    const columns = [...factsOf(entity).columns.values()].filter(isPath);
    return rows.flatMap((row) => columns.flatMap(({ column }) => pathsOf(row[column])));
  });
  return [...new Set(paths)];
}

export const isPath = ({ kind, shape }: ColumnFacts): boolean => kind === 'file' || shape === 'paths';

export const pathsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (path): path is string => typeof path === 'string' && path !== '',
  );

function isTold(table: string, { column, secret = false, blindIndexOf }: ColumnFacts): boolean {
  return !secret && blindIndexOf === undefined && !(TOKENS.has(table) && column === 'id');
}

/** What others were told about this person's bookings is in their inbox, not in this one's. */
function isForPatient(table: string, row: FoundRow, everybody: ReadonlySet<unknown>): boolean {
  return table !== 'alerts_notifications' || everybody.has(row.notifiable_id);
}
