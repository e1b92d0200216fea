import { preparePatients, signInToApp } from '../lib/volume-patients.mjs';

const DAY_MS = 86_400_000;

/** A connection of our own, for as long as `use` takes: the database is killed now and then. */
export async function look({ environment }, use) {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection({ uri: environment.DATABASE_URL, timezone: 'Z' });
  try {
    return await use(connection);
  } finally {
    await connection.end();
  }
}

/** Patients whose quote can be accepted for a while yet, signed in. */
export async function findPatients(platform, wanted) {
  const [soon, later] = [7, 60].map((days) => new Date(Date.now() + days * DAY_MS));
  const people = await look(platform, async (connection) => {
    const prepared = await preparePatients(connection, wanted);
    for (const { quote_id } of prepared)
      await connection.query('UPDATE quotes SET treatment_date = ?, expires_at = ? WHERE id = ?', [
        JSON.stringify([later.toISOString().slice(0, 10)]),
        soon,
        quote_id,
      ]);
    return prepared;
  });
  for (const one of people) one.token = await signInToApp(platform.url, one.email);
  return people;
}
