import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { AfterCare, AftercareMilestone } from './entities.js';
import { lockPlanFor } from './lock-plan.js';
import { clinicSuspended, patientSuspended } from './messages.js';
import { reason } from './input.js';
import { tellClinic, tellPatient } from './tell.js';

export const SuspendAftercare = z.object({ reason: reason('the patient reads it') });

/** Lets a plan rest: what is still to come waits, and moves back when the plan is resumed. */
export const suspendAftercare = verb(
  'suspendAftercare',
  'aftercare.manage',
  SuspendAftercare,
  (work, id) => lockPlanFor(work, id, 'suspended'),
  async (work, plan, { reason: why }) => {
    const milestones = await work.list(AftercareMilestone, { after_care_id: plan.id });
    const open = milestones.filter(({ milestone_status }) => milestone_status !== 'completed');
    work.remark('Milestones that wait', String(open.length));
    await work.change(AfterCare, plan, {
      status: 'suspended',
      suspended_at: work.now,
      suspension_reason: why,
    });
    const notice = { type: 'aftercare.suspended', severity: 'warning' } as const;
    await tellPatient(work, plan, notice, patientSuspended({ reason: why }));
    await tellClinic(work, plan, notice, clinicSuspended({ code: await codeOf(work, plan.patient_id) }));
  },
);
