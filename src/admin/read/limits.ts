import { database, query } from '../../core/database.js';
import { Invalid } from '../../core/errors.js';

const PAGE_MS = 5_000;
const COUNT_MS = 1_000;
/** MySQL's and MariaDB's errors for a statement that took too long. */
const TIMED_OUT = new Set([3024, 1969]);

/** A SELECT that may not keep the database busy for long. @throws Invalid where it would */
export async function limited<T>(sql: string, parameters: unknown[]): Promise<T[]> {
  const rows = await run<T>(sql, parameters, PAGE_MS);
  if (rows === null)
    throw new Invalid({ filters: 'These filters would read the whole table: add one, such as a date.' });
  return rows;
}

/** The same for what one can do without: null where it takes too long. */
export const limitedOrNull = <T>(sql: string, parameters: unknown[]): Promise<T[] | null> =>
  run<T>(sql, parameters, COUNT_MS);

async function run<T>(sql: string, parameters: unknown[], ms: number): Promise<T[] | null> {
  const bounded =
    database().options.type === 'mariadb'
      ? `SET STATEMENT max_statement_time=${ms / 1000} FOR ${sql}`
      : sql.replace(/^\s*SELECT/, `SELECT /*+ MAX_EXECUTION_TIME(${ms}) */`);
  try {
    return await query<T>(database(), bounded, parameters);
  } catch (error) {
    const { errno } = error as { errno?: number };
    if (errno !== undefined && TIMED_OUT.has(errno)) return null;
    throw error;
  }
}
