import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { askApproval, notAskedYet } from '../approvals/ask-approval.js';
import { notifyStaff } from '../notifications/notify.js';
import { refuseUnderWay } from './erasure-obstacles.js';
import { planErasure, remarkPlan } from './erasure-plan.js';
import { reasonFor } from './fields.js';
import { footprintOf } from './footprint.js';
import { codeOfPatient, lockPatient } from './lock-patient.js';
import { erasureAsked } from './messages.js';

export const ErasePatient = z.object({
  reason: reasonFor('Say who asked for it, and how you know that it is this person.'),
});

/** Asks a second person to erase a patient's data; what would go and what would stay is shown, nothing goes yet. */
export const erasePatient = verb(
  'erasePatient',
  'patients.erase',
  ErasePatient,
  async (work, id) => {
    const patient = await lockPatient(work, id);
    await notAskedYet(work, 'erasure', id);
    await refuseUnderWay(work, patient);
    return patient;
  },
  async (work, patient, { reason }) => {
    remarkPlan(work, planErasure(await footprintOf(work.manager, patient.id), work.now));
    const request = await askApproval(work, {
      kind: 'erasure',
      subject: { type: 'Patient', id: patient.id },
      reason,
    });
    await notifyStaff(work, 'patients.approve_erasure', {
      type: 'patient.erasure_requested',
      severity: 'warning',
      subject: { type: 'ApprovalRequest', id: request.id },
      message: erasureAsked({ code: codeOfPatient(patient) }),
    });
    return request;
  },
);
