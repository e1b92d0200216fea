import { createHash, randomBytes } from 'node:crypto';
import { type Actor } from '../../core/actor.js';
import { appUrl, sendMail } from '../../core/mail.js';
import { transact } from '../../core/transact.js';
import { PasswordResetTokenForAllUsers } from '../auth/entities.js';
import { type Patient } from './entities.js';
import { lockPatient } from './lock-patient.js';
import { passwordLink } from './messages.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'mail-patient-password': { patient_id: string };
  }
}

/** Makes the token when the mail is written: only its hash is ever stored. A newer link ends the one before. */
export async function mailPatientPassword(actor: Actor, patientId: string): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  const patient = await transact(actor, null, 'mailPatientPassword', async (work) => {
    const found = await lockPatient(work, patientId);
    const row = {
      email: found.email,
      user_type: 'Patient',
      token: createHash('sha256').update(token).digest('hex'),
      created_at: work.now,
    };
    const tokens = work.manager.getRepository(PasswordResetTokenForAllUsers);
    await tokens.upsert(row, ['email', 'user_type']);
    return found;
  });
  await sendMail({ to: patient.email, ...mailOf(patient, token) });
}

/** The address names the account by its id: an e-mail address has no place in one. */
function mailOf({ id, first_name, locale }: Patient, token: string) {
  const query = new URLSearchParams({ account: id, token }).toString();
  const link = `${appUrl()}/set-password?${query}`;
  const { title, body } = passwordLink({ first_name, link })[locale === 'tr' ? 'tr' : 'en'];
  return { subject: title, text: `${body}\n` };
}
