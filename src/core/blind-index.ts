import { keys } from './crypto.js';
import { asText } from './text.js';

/** The keyed hash by which an encrypted column's value is found; null where there is none. */
export function blindIndexFor(table: string, encryptedColumn: string, plain: unknown): string | null {
  const text = asText(plain);
  return text === '' ? null : keys().blindIndex(text, `${table}.${encryptedColumn}`);
}
