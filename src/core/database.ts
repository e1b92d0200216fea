import { type Socket } from 'node:net';
import mysql2, { type PoolConnection, type PoolOptions } from 'mysql2';
import mysql from 'mysql2/promise';
import {
  DataSource,
  type EntityManager,
  type Logger,
  type MigrationInterface,
  type MixedList,
  type InsertResult,
} from 'typeorm';
import { log } from './log.js';
import { ReadableNames } from './naming.js';

export interface DatabaseOptions {
  /** mysql://user:password@host:port/database */
  url: string;
  entities: MixedList<string | (new () => object)>;
  migrations?: (new () => MigrationInterface)[];
  poolSize?: number;
  /** After so long without a byte, what was asked has failed; without it there is no end to waiting. */
  silence_ms?: number;
}

export type Flavour = 'mysql' | 'mariadb';

/** MySQL and MariaDB differ in what a schema comparison sees: TypeORM must be told which it is. */
export async function flavourOf(url: string): Promise<Flavour> {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: 10_000 });
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
    return /mariadb/i.test(String(rows[0]?.version)) ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
}

/** What every connection is told first: the server's own settings may be another time zone or lax SQL. */
const session = `SET time_zone = '+00:00', sql_mode = '${[
  'ONLY_FULL_GROUP_BY',
  'STRICT_TRANS_TABLES',
  'NO_ZERO_IN_DATE',
  'NO_ZERO_DATE',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ENGINE_SUBSTITUTION',
].join(',')}'`;

function createPool(options: PoolOptions, silence_ms: number) {
  const pool = mysql2.createPool(options);
  // A connection runs its statements in order, so this one is over before the first that matters.
  pool.on('connection', (connection) => {
    endWhenSilent(socketOf(connection));
    connection.query(session, (error) => {
      if (error) connection.destroy();
    });
  });
  // One that nobody uses is silent by right.
  pool.on('acquire', (connection) => socketOf(connection).setTimeout(silence_ms));
  pool.on('release', (connection) => socketOf(connection).setTimeout(0));
  return pool;
}

/** A server or a network that is there and says nothing would be waited for until the system gives up, in an hour. */
function endWhenSilent(socket: Socket): void {
  const silent = Object.assign(new Error('The database has said nothing for too long.'), {
    code: 'ETIMEDOUT',
  });
  socket.on('timeout', () => socket.destroy(silent));
}

/** The library's types leave it out. */
const socketOf = (connection: PoolConnection): Socket =>
  (connection as PoolConnection & { stream: Socket }).stream;

const nothing = () => {};

/** Whoever asks is told by an error; only what happens between questions, such as a lost connection, is logged. */
const logger: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: (level, message) => (level === 'warn' ? log().warn(message) : undefined),
};

/** The one way to make a DataSource: app, worker, command line and tests. */
export async function makeDataSource(options: DatabaseOptions) {
  const { url, entities, migrations, poolSize = 10, silence_ms = 0 } = options;
  return new DataSource({
    type: await flavourOf(url),
    driver: { ...mysql2, createPool: (pool: PoolOptions) => createPool(pool, silence_ms) },
    connectorPackage: 'mysql2',
    url,
    entities,
    migrations: migrations ?? [],
    migrationsTableName: 'typeorm_migrations',
    migrationsTransactionMode: 'none',
    namingStrategy: new ReadableNames(),
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    dateStrings: ['DATE'],
    entitySkipConstructor: true,
    poolSize,
    synchronize: false,
    logger,
    // JSON as it is stored: TypeORM parses it itself, and a text within it must not be parsed twice.
    extra: { connectTimeout: 10_000, idleTimeout: 60_000, jsonStrings: true },
  });
}

let current: DataSource | undefined;

/** Set once by main (or a test) before anything runs. */
export function useDatabase(dataSource: DataSource): void {
  current = dataSource;
}

export function database(): DataSource {
  if (!current) throw new Error('The database is not connected yet.');
  return current;
}

/** Rows of a raw query, typed by the caller; a JSON column comes as its text. */
export async function query<T>(manager: EntityManager | DataSource, sql: string, parameters: unknown[] = []) {
  return (await manager.query(sql, parameters)) as unknown as T[];
}

/** The key that the database gave a row by itself. */
export function insertedId(result: InsertResult): string {
  return String((result.raw as { insertId: number | string }).insertId);
}
