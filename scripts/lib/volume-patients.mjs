import { randomUUID } from 'node:crypto';
import { Problem } from './output.mjs';

const PATIENT_APP = '00000000-0000-7000-8000-000000000001';
const PASSWORD = 'hairline-demo';

/** Patients of `seed:volume` with an open quote: each asks its clinic, talks with it, and may sign in to the app. */
export async function preparePatients(connection, wanted) {
  const [found] = await connection.query(
    `SELECT p.id, p.email, q.id AS quote_id, q.inquiry_id, q.provider_id FROM quotes q
       JOIN inquiries i ON i.id = q.inquiry_id JOIN patients p ON p.id = i.patient_id
      WHERE q.status = 'quote' AND p.username LIKE 'volume.%' AND p.locale = 'en'
      ORDER BY q.id LIMIT ?`,
    [wanted * 2],
  );
  // Two quotes for each inquiry.
  const people = found
    .filter((one, at) => found.findIndex(({ id }) => id === one.id) === at)
    .slice(0, wanted);
  if (people.length === 0) throw new Problem('There is no patient with an open quote: take more --patients.');
  const [[role]] = await connection.query("SELECT id FROM roles WHERE name = 'patient'");
  for (const one of people) {
    one.conversation_id = randomUUID();
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
}

/** @returns an access token of the patient app */
export async function signInToApp(url, username) {
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
