import { randomUUID } from 'node:crypto';
import { preparePatients, signInToApp } from '../lib/volume-patients.mjs';

const PATIENTS = 16;
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
  const people = await preparePatients(pool, PATIENTS);
  for (const one of people) {
    one.token = await signInToApp(url, one.email);
    one.files = await upload(pool, one.id, Math.ceil((rounds * writes * SERVERS + SPARE) / people.length));
  }
  return people;
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
