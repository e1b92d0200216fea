import type mysql from 'mysql2/promise';

/** Copies tables, triggers and the list of migrations: many times faster than to migrate again. */
export async function cloneDatabase(owner: mysql.Connection, from: string, to: string): Promise<void> {
  const tables = await names(owner, `SHOW FULL TABLES FROM ${from} WHERE Table_type = 'BASE TABLE'`);
  const triggers = await names(owner, `SHOW TRIGGERS FROM ${from}`);
  const tableSql = await Promise.all(
    tables.map((name) => column(owner, `SHOW CREATE TABLE ${from}.${name}`, 1)),
  );
  const triggerSql = await Promise.all(
    triggers.map((name) => column(owner, `SHOW CREATE TRIGGER ${from}.${name}`, 2)),
  );

  await owner.query('SET foreign_key_checks = 0');
  await owner.query(`USE ${to}`);
  for (const sql of [...tableSql, ...triggerSql]) await owner.query(sql);
  await owner.query(`INSERT INTO typeorm_migrations SELECT * FROM ${from}.typeorm_migrations`);
  await owner.query('SET foreign_key_checks = 1');
}

async function names(owner: mysql.Connection, sql: string): Promise<string[]> {
  const [rows] = await owner.query<mysql.RowDataPacket[]>(sql);
  return rows.map((row) => String(Object.values(row)[0]));
}

async function column(owner: mysql.Connection, sql: string, place: number): Promise<string> {
  const [rows] = await owner.query<mysql.RowDataPacket[]>(sql);
  return String(Object.values(rows[0] ?? {})[place]);
}
