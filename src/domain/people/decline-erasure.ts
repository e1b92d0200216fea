import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { decideApproval, openApproval, tellRequester } from '../approvals/decide-approval.js';
import { reasonFor } from './fields.js';
import { codeOfPatient, lockPatient } from './lock-patient.js';
import { erasureDeclined } from './messages.js';

export const DeclineErasure = z.object({
  reason: reasonFor('Say why, in a few words: whoever asked reads it.'),
});

/** A second person says no: nothing changes, and whoever asked is told why. */
export const declineErasure = verb(
  'declineErasure',
  'patients.approve_erasure',
  DeclineErasure,
  async (work, id) => {
    const patient = await lockPatient(work, id);
    await openApproval(work, 'erasure', id);
    return patient;
  },
  async (work, patient, { reason }) => {
    const request = await decideApproval(work, 'erasure', patient.id, { approve: false, reason });
    const message = erasureDeclined({ code: codeOfPatient(patient), reason });
    await tellRequester(work, request, 'patient.erasure_declined', message);
  },
);
