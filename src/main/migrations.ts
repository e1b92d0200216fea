import { type DataSource, type QueryRunner } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { StatementFailed } from '../../migrations/support/statement-failed.js';
import { makeOrm } from '../../ormconfig.js';
import { query } from '../core/database.js';
import { Problem } from './problem.js';

const LOCK_SECONDS = 60;
const NO_SUCH_TABLE = 1146;

/** A migration that has run. One that was taken over from the platform has a negative id, and is never undone. */
export interface Executed {
  id: number;
  name: string;
}

/** The names of those that have not run yet, in order. Reading is enough for it: the app's own user may ask. */
export function pendingMigrations(url: string): Promise<string[]> {
  return connected(url, namesOfPending);
}

/** Runs what is pending. @returns the names of what has run now */
export function runPending(url: string): Promise<string[]> {
  return alone(url, runAll);
}

/** To be called with the lock held. */
export async function runAll(orm: DataSource): Promise<string[]> {
  try {
    return (await orm.runMigrations({ transaction: 'none' })).map(({ name }) => name);
  } catch (error) {
    throw named(error, (await namesOfPending(orm))[0]);
  }
}

/** Undoes the last `count` migrations, the newest first. @returns their names */
export function undoLast(url: string, count: number): Promise<string[]> {
  return alone(url, async (orm) => {
    const names: string[] = [];
    while (names.length < count) {
      const last = (await executedMigrations(orm)).at(-1);
      if (!last || last.id < 0) break;
      try {
        await orm.undoLastMigration({ transaction: 'none' });
      } catch (error) {
        throw named(error, last.name);
      }
      names.push(last.name);
    }
    return names;
  });
}

/** Drops every table, and makes them anew. @returns the names of what has run */
export function startAfresh(url: string): Promise<string[]> {
  return alone(url, async (orm) => {
    if ((await executedMigrations(orm)).some(({ id }) => id < 0))
      throw new Problem(
        'This database was taken over from the platform: its tables are never dropped from here.',
      );
    await orm.dropDatabase();
    return runAll(orm);
  });
}

export async function executedMigrations(orm: DataSource): Promise<Executed[]> {
  try {
    return await query<Executed>(orm, 'SELECT id, name FROM typeorm_migrations ORDER BY id');
  } catch (error) {
    if (errnoOf(error) === NO_SUCH_TABLE) return [];
    throw error;
  }
}

/** While nobody else migrates the same database: the lock lasts as long as the connection that holds it. */
export function alone<T>(url: string, work: (orm: DataSource) => Promise<T>): Promise<T> {
  return connected(url, async (orm) => {
    await lock(orm.createQueryRunner());
    return work(orm);
  });
}

async function lock(holder: QueryRunner): Promise<void> {
  const sql = "SELECT GET_LOCK(LEFT(CONCAT('hairline migrations ', DATABASE()), 64), ?) AS got";
  const [row] = (await holder.query(sql, [LOCK_SECONDS])) as { got: string }[];
  if (Number(row?.got) === 1) return;
  throw new Problem(`Somebody else has been migrating this database for ${LOCK_SECONDS} s. Try again later.`);
}

async function connected<T>(url: string, work: (orm: DataSource) => Promise<T>): Promise<T> {
  const orm = await makeOrm(url, { poolSize: 2 });
  await orm.initialize();
  try {
    return await work(orm);
  } finally {
    await orm.destroy();
  }
}

async function namesOfPending(orm: DataSource): Promise<string[]> {
  const done = new Set((await executedMigrations(orm)).map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !done.has(name));
}

function named(error: unknown, migration: string | undefined): unknown {
  if (!(error instanceof StatementFailed)) return error;
  return new Problem(`The migration ${migration ?? ''} failed.\n\n${error.message}`, { cause: error });
}

function errnoOf(error: unknown): number | undefined {
  return (error as { driverError?: { errno?: number } }).driverError?.errno;
}
