import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { decideApproval, openApproval, tellRequester } from '../approvals/decide-approval.js';
import { erase } from './erase.js';
import { cancelOffers, refuseUnderWay } from './erasure-obstacles.js';
import { optionalText } from './fields.js';
import { codeOfPatient, lockPatient } from './lock-patient.js';
import { erasureApproved } from './messages.js';

export const ApproveErasure = z.object({ reason: optionalText(1000) });

/** A second person agrees, and what names the patient is gone; nothing brings it back. */
export const approveErasure = verb(
  'approveErasure',
  'patients.approve_erasure',
  ApproveErasure,
  async (work, id) => {
    const patient = await lockPatient(work, id);
    await openApproval(work, 'erasure', id);
    await refuseUnderWay(work, patient);
    return patient;
  },
  async (work, patient, { reason }) => {
    const code = codeOfPatient(patient);
    const request = await decideApproval(work, 'erasure', patient.id, {
      approve: true,
      reason: reason || null,
    });
    await cancelOffers(work, patient);
    await erase(work, patient);
    await tellRequester(work, request, 'patient.erasure_approved', erasureApproved({ code }));
  },
);
