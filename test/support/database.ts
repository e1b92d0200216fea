import mysql from 'mysql2/promise';
import { type DataSource } from 'typeorm';
import { makeOrm } from '../../ormconfig.js';
import { useKeys } from '../../src/core/crypto.js';
import { query, useDatabase } from '../../src/core/database.js';
import { runPending } from '../../src/main/migrations.js';
import { cloneDatabase } from './clone-database.js';

export interface TestDatabase {
  name: string;
  /** As the program connects: SELECT, INSERT, UPDATE, DELETE. */
  app: DataSource;
  /** As migrations connect. */
  owner: DataSource;
  appUrl: string;
  ownerUrl: string;
  /** Empties every table, which only the owner can. */
  truncateAll(): Promise<void>;
  close(): Promise<void>;
}

const TEMPLATE = 'hairline_test_template';

/** The migrated database of this worker, empty, and set as the program's own. */
export async function openTestDatabase({ connections = 5 } = {}): Promise<TestDatabase> {
  const name = `hairline_test_${process.env.JEST_WORKER_ID ?? '1'}`;
  await withOwner((owner) => makeOnce(owner, name, () => fillFromTemplate(owner, name)));
  const test = await connect(name, connections);
  await test.truncateAll();
  useDatabase(test.app);
  useKeys(String(process.env.APP_KEY));
  return test;
}

/** A database without a single table, for tests of the migrations themselves. */
export async function openEmptyDatabase(purpose: string): Promise<TestDatabase> {
  const name = `hairline_test_${process.env.JEST_WORKER_ID ?? '1'}_${purpose}`;
  await withOwner(async (owner) => {
    await owner.query(`DROP DATABASE IF EXISTS ${name}`);
    await owner.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  });
  return connect(name);
}

export function urlOf(user: 'app' | 'owner', database: string): string {
  const url = new URL(String(user === 'app' ? process.env.DATABASE_URL : process.env.MIGRATION_DATABASE_URL));
  url.pathname = `/${database}`;
  return url.href;
}

async function connect(name: string, connections = 5): Promise<TestDatabase> {
  const [appUrl, ownerUrl] = [urlOf('app', name), urlOf('owner', name)];
  const [app, owner] = await Promise.all([
    makeOrm(appUrl, { poolSize: connections }),
    makeOrm(ownerUrl, { poolSize: 2 }),
  ]);
  await Promise.all([app.initialize(), owner.initialize()]);
  return {
    name,
    app,
    owner,
    appUrl,
    ownerUrl,
    truncateAll: () => truncateAll(owner),
    async close() {
      await Promise.all([app.destroy(), owner.destroy()]);
    },
  };
}

async function fillFromTemplate(owner: mysql.Connection, name: string): Promise<void> {
  await makeOnce(owner, TEMPLATE, async () => {
    await runPending(urlOf('owner', TEMPLATE));
  });
  await cloneDatabase(owner, TEMPLATE, name);
}

/** Whoever comes second, in this process or another, waits and finds it made. */
async function makeOnce(owner: mysql.Connection, name: string, fill: () => Promise<void>): Promise<void> {
  await owner.query('SELECT GET_LOCK(?, 60)', [name]);
  const [found] = await owner.query<mysql.RowDataPacket[]>('SHOW DATABASES LIKE ?', [
    name.replaceAll('_', '\\_'),
  ]);
  if (found.length === 0) {
    await owner.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
    await fill();
  }
  await owner.query('SELECT RELEASE_LOCK(?)', [name]);
}

async function truncateAll(owner: DataSource): Promise<void> {
  const tables = owner.entityMetadatas.map(({ tableName }) => tableName);
  const filled = await query<{ name: string }>(
    owner,
    tables.map((table) => `(SELECT '${table}' AS name FROM ${table} LIMIT 1)`).join(' UNION ALL '),
  );
  if (filled.length === 0) return;
  const runner = owner.createQueryRunner();
  try {
    await runner.query('SET foreign_key_checks = 0');
    for (const { name } of filled) await runner.query(`TRUNCATE TABLE ${name}`);
  } finally {
    await runner.query('SET foreign_key_checks = 1');
    await runner.release();
  }
}

async function withOwner(work: (owner: mysql.Connection) => Promise<void>): Promise<void> {
  const owner = await mysql.createConnection({ uri: String(process.env.MIGRATION_DATABASE_URL) });
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
