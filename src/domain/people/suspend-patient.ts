import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { endSignIn } from './end-sign-in.js';
import { Patient } from './entities.js';
import { reasonFor } from './fields.js';
import { lockPatient } from './lock-patient.js';
import { suspended } from './messages.js';
import { accountOf } from './moves.js';

export const SuspendPatient = z.object({
  reason: reasonFor('Say why, in a few words: the patient reads it.'),
});

/** Shuts a patient out: every session ends at once. Bookings and plans go on. */
export const suspendPatient = verb(
  'suspendPatient',
  'patients.suspend',
  SuspendPatient,
  async (work, id) => {
    const patient = await lockPatient(work, id);
    if (accountOf(patient) === 'suspended') throw new AlreadySo('This account is suspended already.');
    return patient;
  },
  async (work, patient, { reason }) => {
    await work.change(Patient, patient, { suspended_at: work.now });
    await endSignIn(work, patient);
    await notify(work, {
      to: { type: 'Patient', id: patient.id },
      type: 'patient.suspended',
      severity: 'warning',
      subject: { type: 'Patient', id: patient.id },
      message: suspended({ reason }),
    });
  },
);
