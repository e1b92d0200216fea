import mysql from 'mysql2/promise';

/** Every run begins without the databases of the last one; nothing but a test's database has such a name. */
export default async function dropTestDatabases(): Promise<void> {
  const { MIGRATION_DATABASE_URL, HAIRLINE_TEST } = process.env;
  if (HAIRLINE_TEST !== '1' || !MIGRATION_DATABASE_URL)
    throw new Error('Tests need servers of their own: run them with "npm test".');
  const owner = await mysql.createConnection({ uri: MIGRATION_DATABASE_URL });
  try {
    const [rows] = await owner.query<mysql.RowDataPacket[]>(
      "SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE 'hairline\\_test\\_%'",
    );
    for (const { name } of rows) await owner.query(`DROP DATABASE ${String(name)}`);
  } finally {
    await owner.end();
  }
}
