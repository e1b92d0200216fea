import { type Actor } from '../../core/actor.js';
import { mailPasswordLink } from '../auth/password-links.js';
import { lockPatient } from './lock-patient.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'mail-patient-password': { patient_id: string };
  }
}

export const mailPatientPassword = (actor: Actor, patientId: string): Promise<void> =>
  mailPasswordLink(actor, 'mailPatientPassword', 'Patient', (work) => lockPatient(work, patientId));
