import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { erasePatient } from './erase-patient.js';

const IN_THE_APP = 'The patient asked for it in the app.';

export const AskForErasure = z.object({
  reason: z.string().trim().max(900, 'At most 900 characters.').optional(),
});

/** The person asks to be forgotten; somebody of the staff decides, as for one who asks by phone. */
export const askForErasure = verb(
  'askForErasure',
  'patient.profile.write',
  AskForErasure,
  (work) => erasePatient.steps.guard(work, work.actor.id ?? ''),
  (work, patient, { reason }) =>
    erasePatient.steps.change(work, patient, { reason: reason ? `${IN_THE_APP} ${reason}` : IN_THE_APP }),
);
