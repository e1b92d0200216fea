import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { Patient } from './entities.js';
import { reasonFor } from './fields.js';
import { lockPatient } from './lock-patient.js';
import { reactivated } from './messages.js';
import { accountOf } from './moves.js';

export const ReactivatePatient = z.object({ reason: reasonFor('Say why, in a few words.') });

/** Lets a suspended patient sign in again. */
export const reactivatePatient = verb(
  'reactivatePatient',
  'patients.suspend',
  ReactivatePatient,
  async (work, id) => {
    const patient = await lockPatient(work, id);
    if (accountOf(patient) === 'active') throw new AlreadySo('This account is not suspended.');
    return patient;
  },
  async (work, patient) => {
    await work.change(Patient, patient, { suspended_at: null });
    await notify(work, {
      to: { type: 'Patient', id: patient.id },
      type: 'patient.reactivated',
      subject: { type: 'Patient', id: patient.id },
      message: reactivated(),
    });
  },
);
