import { z } from 'zod';
import { ANYONE } from '../../core/actor.js';
import { Invalid } from '../../core/errors.js';
import { hashPassword } from '../../core/passwords.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { NewPassword } from '../access/passwords.js';
import { endSignIn } from '../people/end-sign-in.js';
import { Patient } from '../people/entities.js';
import { emailAddress } from '../people/fields.js';
import { ProviderUser } from '../providers/entities.js';
import { CLIENT_AUDIENCES } from './entities.js';
import { type AppUser, findAppUser } from './people.js';
import { spendLink } from './password-links.js';

export const ForgottenPassword = z.object({
  email: emailAddress(),
  audience: z.enum(CLIENT_AUDIENCES, 'Of the patient app, or of the clinic app.'),
});

/** Mails a link, where there is such an account; whoever asks learns nothing either way. */
export const requestAppPasswordReset = tableVerb(
  'requestAppPasswordReset',
  ANYONE,
  ForgottenPassword,
  async (work, { email, audience }) => {
    const user = await findAppUser(work.manager, audience, { login: email });
    // A username may look like an e-mail address, but nothing is sent for it.
    if (user?.email.toLowerCase() !== email.toLowerCase()) return;
    work.note(audience, user.id, 'noted');
    if (user.type === 'Patient') work.later('mail-patient-password', { patient_id: user.id });
    else work.later('mail-clinic-password', { provider_user_id: user.id });
  },
);

export const ResetPassword = z.object({
  account: z.uuid('As the link has it.'),
  token: z.string('As the link has it.').min(20, 'As the link has it.').max(200, 'As the link has it.'),
  password: NewPassword,
});

const OVER = 'This link is no longer valid: ask for a new one.';

/** Sets the password that somebody chose with a mailed link, and signs them out wherever they were signed in. */
export const resetAppPassword = tableVerb(
  'resetAppPassword',
  ANYONE,
  ResetPassword,
  async (work, { account, token, password }) => {
    const user =
      (await findAppUser(work.manager, 'patients', { id: account })) ??
      (await findAppUser(work.manager, 'provider_users', { id: account }));
    if (!user || !(await spendLink(work, { email: user.email, user_type: user.type, token })))
      throw new Invalid({ token: OVER });
    await setPassword(work, user, await hashPassword(password));
    await endSignIn(work, user, user.type);
  },
);

async function setPassword(work: Work, { type, id }: AppUser, password: string): Promise<void> {
  if (type === 'ProviderUser') {
    await work.change(ProviderUser, await work.find(ProviderUser, id), { password });
    return;
  }
  const patient = await work.find(Patient, id);
  // Whoever read the mail has the address.
  const email_verified_at = patient.email_verified_at ?? work.now;
  await work.change(Patient, patient, { password, email_verified_at, activation_code: null });
}
