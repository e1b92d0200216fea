import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { daysBetween } from './days.js';
import { AfterCare } from './entities.js';
import { dayFor, lockPlanFor } from './lock-plan.js';
import { clinicResumed, patientResumed } from './messages.js';
import { shiftPlan } from './shift-plan.js';
import { tellClinic, tellPatient } from './tell.js';

/** Goes on with a plan; what was still to come moves by the days that it rested. */
export const resumeAftercare = verb(
  'resumeAftercare',
  'aftercare.manage',
  z.object({}),
  (work, id) => lockPlanFor(work, id, 'active'),
  async (work, plan) => {
    const today = await dayFor(work, plan, work.now);
    // Whoever else writes this database may have suspended it without a date: then nobody knows by how much to move.
    const since = plan.suspended_at === null ? today : await dayFor(work, plan, plan.suspended_at);
    const days = Math.max(0, daysBetween(since, today));
    await work.change(AfterCare, plan, { status: 'active', suspended_at: null, suspension_reason: null });
    await shiftPlan(work, plan, { from: since, days, today });
    await tellPatient(work, plan, { type: 'aftercare.resumed' }, patientResumed({ days }));
    const code = await codeOf(work, plan.patient_id);
    await tellClinic(work, plan, { type: 'aftercare.resumed' }, clinicResumed({ code, days }));
  },
);
