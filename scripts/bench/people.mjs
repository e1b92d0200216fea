import { randomUUID } from 'node:crypto';
import { Problem } from '../lib/output.mjs';

const PATIENTS = 16;
const PATIENT_APP = '00000000-0000-7000-8000-000000000001';
const PASSWORD = 'hairline-demo';
/** Inquiries are made by three servers in each round, beside warming up and comparing. */
const SERVERS = 3;
const SPARE = 1500;
const BLOCK = 1000;

/**
 * Patients of the volume with a quote that they can see, who asked its clinic and talk with it; their tokens, and so
 * many uploads that every new inquiry has one of its own.
 */
export async function makePeople(platform, url, { rounds, writes }) {
  const { pool } = platform;
  const [found] = await pool.query(
    `SELECT p.id, p.email, q.id AS quote_id, q.inquiry_id, q.provider_id FROM quotes q
       JOIN inquiries i ON i.id = q.inquiry_id JOIN patients p ON p.id = i.patient_id
      WHERE q.status = 'quote' AND p.username LIKE 'volume.%' AND p.locale = 'en'
      ORDER BY q.id LIMIT ?`,
    [PATIENTS * 2],
  );
  // Two quotes for each inquiry.
  const people = found
    .filter((one, at) => found.findIndex(({ id }) => id === one.id) === at)
    .slice(0, PATIENTS);
  if (people.length === 0) throw new Problem('There is no patient with an open quote: take more --patients.');
  const [[role]] = await pool.query("SELECT id FROM roles WHERE name = 'patient'");
  for (const one of people) {
    await pool.query(
      "INSERT IGNORE INTO model_has_roles (role_id, model_id, model_type) VALUES (?, ?, 'Patient')",
      [role.id, one.id],
    );
    await pool.query(
      'INSERT INTO inquiry_providers (id, inquiry_id, provider_id, invited_at) VALUES (?, ?, ?, ?)',
      [randomUUID(), one.inquiry_id, one.provider_id, new Date(Date.now() - 86_400_000)],
    );
    one.conversation_id = randomUUID();
    await pool.query(
      'INSERT INTO conversations (id, inquiry_id, patient_id, provider_id) VALUES (?, ?, ?, ?)',
      [one.conversation_id, one.inquiry_id, one.id, one.provider_id],
    );
    one.token = await signIn(url, one.email);
    one.files = await upload(pool, one.id, Math.ceil((rounds * writes * SERVERS + SPARE) / people.length));
  }
  return people;
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

async function upload(pool, patientId, count) {
  const ids = Array.from({ length: count }, () => randomUUID());
  const rows = ids.map((id) => [
    id,
    patientId,
    'Patient',
    `uploads/bench/${id}.jpg`,
    'scan.jpg',
    'image/jpeg',
    1000,
  ]);
  const insert =
    'INSERT INTO files (id, fileable_id, fileable_type, file_path, file_name, file_type, file_size) VALUES ?';
  for (let at = 0; at < rows.length; at += BLOCK) await pool.query(insert, [rows.slice(at, at + BLOCK)]);
  return ids;
}
