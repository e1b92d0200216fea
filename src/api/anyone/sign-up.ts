import { requestAppPasswordReset, resetAppPassword } from '../../domain/auth/forgotten-password.js';
import { signOutEverywhere } from '../../domain/auth/sign-out-everywhere.js';
import { Patient } from '../../domain/people/entities.js';
import { signUp } from '../../domain/people/sign-up.js';
import { verifyEmail } from '../../domain/people/verify-email.js';
import { type Call } from '../call.js';
import { Area } from '../endpoint.js';
import { shape } from '../shape.js';

const NewPatient = shape(Patient, 'NewPatient', ['id', 'patient_code', 'email', 'username', 'created_at']);
const limit = { points: 20, seconds: 60 * 60 };

export const accounts = new Area('Accounts', 'anyone')
  .post('/patients', {
    summary: 'Sign up as a patient',
    description: 'Then sign in at `/oauth/token`. A mail asks to verify the address.',
    verb: signUp,
    limit,
    repeatable: false,
    answer: NewPatient.schema,
    read: async ({ manager, params }: Call) =>
      NewPatient.of(await manager.findOneByOrFail(Patient, { id: params.id! })),
  })
  .post('/email-verifications', {
    summary: 'Verify an e-mail address with what the mailed link holds',
    verb: verifyEmail,
    limit,
    repeatable: false,
  })
  .post('/password-reset-requests', {
    summary: 'Ask for a link to set a new password',
    description: 'The answer is the same whether there is such an account or not.',
    verb: requestAppPasswordReset,
    limit,
    repeatable: false,
  })
  .post('/password-resets', {
    summary: 'Set a new password with what the mailed link holds',
    description: 'Every session of the account ends.',
    verb: resetAppPassword,
    limit,
    repeatable: false,
  });

export const sessions = new Area('Accounts', 'app').delete('/me/sessions', {
  summary: 'Sign out everywhere',
  verb: signOutEverywhere,
});
