import { DomainError, Invalid } from '../core/errors.js';
import { faultOf } from '../core/fault.js';
import { StatementFailed } from '../../migrations/support/statement-failed.js';

/** A failure that was foreseen: its message is all that a person needs, so no stack is shown. */
export class Problem extends Error {}

/** What a person should read about a failure of a command. */
export function describe(error: unknown): string {
  if (error instanceof Invalid)
    return Object.entries(error.fields)
      .map(([field, sentence]) => `${field}: ${sentence}`)
      .join('\n');
  if (error instanceof Problem || error instanceof DomainError || error instanceof StatementFailed)
    return error.message;
  return databaseFault(error) ?? argumentFault(error) ?? stackOf(error);
}

interface Fault {
  code?: string;
  errno?: number;
  message: string;
}

function databaseFault(error: unknown): string | null {
  const { code, errno, message } = ((error as { driverError?: unknown }).driverError ?? error) as Fault;
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'].includes(code ?? ''))
    return `The database does not answer (${code}). Does it run, and is its address right?`;
  if (errno === 1045) return 'The database knows no such user, or the password is wrong.';
  if (errno === 1049)
    return 'There is no such database. Make it first, with the collation utf8mb4_unicode_ci.';
  if (errno === 1044 || errno === 1142)
    return `${message}. Set MIGRATION_DATABASE_URL to a user that owns the tables.`;
  return null;
}

/** Of node:util's parseArgs, whose sentences are fit for people. */
function argumentFault(error: unknown): string | null {
  const { code, message } = error as Fault;
  return code?.startsWith('ERR_PARSE_ARGS') ? message : null;
}

function stackOf(error: unknown): string {
  const { name, code, message, frames } = faultOf(error) as Record<string, string> & { frames: string[] };
  return [`${name ?? 'Error'}: ${message ?? code ?? 'no message'}`, ...frames].join('\n    ');
}
