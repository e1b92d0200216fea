import { randomUUID } from 'node:crypto';
import { Problem } from '../lib/output.mjs';

const PATIENT_APP = '00000000-0000-7000-8000-000000000001';
const PASSWORD = 'hairline-demo';

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

/** Patients of the volume with an open quote and a conversation, signed in. */
export async function findPatients(platform, wanted) {
  const found = await look(platform, async (connection) => {
    const [rows] = await connection.query(
      `SELECT p.id, p.email, q.id AS quote_id, q.inquiry_id, q.provider_id FROM quotes q
         JOIN inquiries i ON i.id = q.inquiry_id JOIN patients p ON p.id = i.patient_id
        WHERE q.status = 'quote' AND p.username LIKE 'volume.%'
        ORDER BY q.id`,
    );
    const people = rows
      .filter((one, at) => rows.findIndex(({ id }) => id === one.id) === at)
      .slice(0, wanted);
    if (people.length === 0)
      throw new Problem('There is no patient with an open quote: take more --patients.');
    const [[role]] = await connection.query("SELECT id FROM roles WHERE name = 'patient'");
    const [soon, later] = [7, 60].map((days) => new Date(Date.now() + days * 86_400_000));
    for (const one of people) {
      one.conversation_id = randomUUID();
      await connection.query('UPDATE quotes SET treatment_date = ?, expires_at = ? WHERE id = ?', [
        JSON.stringify([later.toISOString().slice(0, 10)]),
        soon,
        one.quote_id,
      ]);
      await connection.query(
        "INSERT IGNORE INTO model_has_roles (role_id, model_id, model_type) VALUES (?, ?, 'Patient')",
        [role.id, one.id],
      );
      await connection.query(
        'INSERT INTO inquiry_providers (id, inquiry_id, provider_id, invited_at) VALUES (?, ?, ?, ?)',
        [randomUUID(), one.inquiry_id, one.provider_id, new Date(Date.now() - 86_400_000)],
      );
      await connection.query(
        'INSERT INTO conversations (id, inquiry_id, patient_id, provider_id) VALUES (?, ?, ?, ?)',
        [one.conversation_id, one.inquiry_id, one.id, one.provider_id],
      );
    }
    return people;
  });
  for (const one of found) one.token = await signIn(platform.url, one.email);
  return found;
}

async function signIn(url, username) {
  const body = new URLSearchParams({
    grant_type: 'password',
    client_id: PATIENT_APP,
    username,
    password: PASSWORD,
  });
  const response = await fetch(`${url}/oauth/token`, { method: 'POST', body });
  if (!response.ok) throw new Problem(`No token for ${username}: ${await response.text()}`);
  return (await response.json()).access_token;
}
