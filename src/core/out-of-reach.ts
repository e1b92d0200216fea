import { databaseRefusal } from './database-errors.js';
import { DomainError, Unavailable } from './errors.js';

/** How long whoever was told to come back should wait. */
export const RETRY_AFTER_SECONDS = '5';

const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'PROTOCOL_CONNECTION_LOST',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
]);
/** What the drivers of Redis and the database give no code to. */
const SENTENCES =
  /^(Command timed out|Connection is closed|Stream isn't writeable|Reached the max retries|Can't add new command)/;

/** What a person may be told of this; null where nobody foresaw it. */
export function foreseen(thrown: unknown): DomainError | null {
  if (thrown instanceof DomainError) return thrown;
  return outOfReach(thrown) ?? databaseRefusal(thrown);
}

function outOfReach(thrown: unknown): Unavailable | null {
  const { driverError } = thrown as { driverError?: unknown };
  const { code = '', message } = (driverError ?? thrown) as NodeJS.ErrnoException;
  if (!CODES.has(code) && !SENTENCES.test(message)) return null;
  return new Unavailable('The back office cannot reach its data just now. Please try again in a moment.');
}
