import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { lockPatient } from './lock-patient.js';

/** Mails a patient a link to set a password; the one before stops working. */
export const sendPasswordReset = verb(
  'sendPasswordReset',
  'patients.write',
  z.object({}),
  async (work, id) => {
    const patient = await lockPatient(work, id);
    if (patient.suspended_at)
      throw new Refusal('This account is suspended: reactivate it first.', {
        table: 'patients',
        id,
        action: 'reactivatePatient',
      });
    return patient;
  },
  (work, { id }) => {
    work.note('patients', id, 'noted');
    work.remark('Mailed to the patient', 'A link to set a password, good for an hour');
    work.later('mail-patient-password', { patient_id: id });
    return Promise.resolve();
  },
);
