import { createHmac } from 'node:crypto';
import { canonical } from '../../core/canonical.js';
import { keys } from '../../core/crypto.js';
import { type Params } from '../read/rows.js';

/** What each column held when the form was opened: {column: hash}. */
export type Versions = Record<string, string>;

/** A short keyed hash for each column, so that a form shows what it was opened with and reveals nothing. */
export function versionsOf(table: string, id: string, params: Params): Versions {
  return Object.fromEntries(
    Object.entries(params).map(([column, value]) => [column, versionOf(table, id, column, value)]),
  );
}

export function versionOf(table: string, id: string, column: string, value: unknown): string {
  const [key = ''] = keys().signatures('hairline:versions', `${table}\0${id}\0${column}`);
  // A form cannot tell nothing from an empty text.
  const comparable = value === '' ? null : value;
  return createHmac('sha256', key).update(canonical(comparable)).digest('base64url').slice(0, 12);
}
