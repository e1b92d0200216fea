import { type DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { makeDataSource } from './src/core/database.js';
import { entities } from './src/domain/entities.js';

export interface OrmOptions {
  /** How many connections at most; 10 unless told. */
  poolSize?: number;
  /** How long the database may say nothing to a question; for ever unless told. */
  silence_ms?: number;
}

/** The program's database with every table and migration: for the app, the worker, commands and tests. */
export function makeOrm(url: string, options: OrmOptions = {}): Promise<DataSource> {
  return makeDataSource({ url, entities, migrations, ...options });
}

/** For TypeORM's own command line, which awaits it. Whoever only imports this file connects to nothing. */
const forCommandLine: PromiseLike<DataSource> = {
  then: (onMade, onFailed) => makeOrm(ownersUrl()).then(onMade, onFailed),
};
export default forCommandLine;

function ownersUrl(): string {
  const url = process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL;
  if (!url)
    throw new Error('Set DATABASE_URL, or MIGRATION_DATABASE_URL where another user owns the tables.');
  return url;
}
