import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Actor, ANYONE } from '../../core/actor.js';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { letterIn } from '../../core/letter.js';
import { appUrl, sendMail } from '../../core/mail.js';
import { transact } from '../../core/transact.js';
import { tableVerb, verb } from '../../core/verb.js';
import { hashOf } from '../auth/password-links.js';
import { Patient } from './entities.js';
import { lockPatient } from './lock-patient.js';
import { verificationLink } from './messages.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'mail-email-verification': { patient_id: string };
  }
}

const WEEK_MS = 7 * 24 * 60 * 60_000;
const OVER = 'This link is no longer valid: ask for a new one.';

/** The token says until when it counts, and only its hash is stored. A newer link ends the one before. */
export async function mailEmailVerification(actor: Actor, patientId: string): Promise<void> {
  const token = `${(Date.now() + WEEK_MS).toString(36)}.${randomBytes(32).toString('base64url')}`;
  const patient = await transact(actor, null, 'mailEmailVerification', async (work) => {
    const found = await lockPatient(work, patientId);
    if (found.email_verified_at) return null;
    return work.change(Patient, found, { activation_code: hashOf(token) });
  });
  if (!patient) return;
  const { id, email, first_name, locale } = patient;
  const query = new URLSearchParams({ account: id, token }).toString();
  const link = `${appUrl('patients')}/verify-email?${query}`;
  await sendMail({ to: email, ...letterIn(locale, verificationLink({ first_name, link })) });
}

/** Mails the link again. */
export const requestEmailVerification = verb(
  'requestEmailVerification',
  'patient.profile.write',
  z.object({}),
  async (work) => {
    const patient = await lockPatient(work, work.actor.id ?? '');
    if (patient.email_verified_at) throw new AlreadySo('Your e-mail address is verified already.');
    return patient;
  },
  (work, { id }) => {
    work.later('mail-email-verification', { patient_id: id });
    return Promise.resolve();
  },
);

export const VerifyEmail = z.object({
  account: z.uuid('As the link has it.'),
  token: z.string('As the link has it.').min(20, 'As the link has it.').max(200, 'As the link has it.'),
});

/** Whoever has the link has read the mail. Pressing it twice is no mistake. */
export const verifyEmail = tableVerb('verifyEmail', ANYONE, VerifyEmail, async (work, { account, token }) => {
  const patient = await work.findBy(Patient, { id: account });
  const until = Number.parseInt(token.split('.')[0]!, 36);
  if (!patient || patient.activation_code !== hashOf(token) || !(until > work.now.getTime()))
    throw new Invalid({ token: OVER });
  const email_verified_at = patient.email_verified_at ?? work.now;
  await work.change(Patient, patient, { email_verified_at });
});
