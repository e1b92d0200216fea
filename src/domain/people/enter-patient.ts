import { randomBytes } from 'node:crypto';
import { query } from '../../core/database.js';
import { hashPassword } from '../../core/passwords.js';
import { nextNumber } from '../../core/sequence.js';
import { type Work } from '../../core/work.js';
import { Patient } from './entities.js';

/** A new patient, with the next code; signs in once they have set a password of their own. */
export async function enterPatient(work: Work, values: Partial<Patient>): Promise<Patient> {
  return work.create(Patient, {
    ...values,
    patient_code: await nextPatientCode(work),
    password: values.password ?? (await unknownPassword()),
    status: 'inquiry',
  });
}

/** PAT-000123 */
export async function nextPatientCode(work: Work): Promise<string> {
  const number = await nextNumber(work, 'patient_code', async () => {
    const [row] = await query<{ highest: string | null }>(
      work.manager,
      "SELECT MAX(CAST(SUBSTRING(patient_code, 5) AS UNSIGNED)) AS highest FROM patients WHERE patient_code LIKE 'PAT-%'",
    );
    return Number(row?.highest ?? 0);
  });
  return `PAT-${String(number).padStart(6, '0')}`;
}

/** The hash of a password that nobody knows. */
export async function unknownPassword(): Promise<string> {
  return hashPassword(randomBytes(32).toString('base64url'));
}
