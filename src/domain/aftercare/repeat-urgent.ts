import { eachDue } from '../../core/clock.js';
import { type Work } from '../../core/work.js';
import { notifyStaff } from '../notifications/notify.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { clinicStillUrgent, staffStillUrgent } from './clock-messages.js';
import { AftercareQuestionnaireResponse } from './entities.js';
import { planOfMilestone } from './lock-plan.js';
import { tellClinic } from './tell.js';

const PATIENCE_MS = 24 * 3_600_000;
const KEY = 'aftercare.urgent_waiting-';

/** Tells the clinic and the staff again of urgent answers that nobody has taken charge of for a day. */
export const repeatUrgent = (): Promise<number> => eachDue('repeatUrgent', due, repeat);

const due = {
  sql: `SELECT r.id FROM aftercare_questionnaire_responses r
    WHERE r.flagged_urgent = 1 AND r.acknowledged_at IS NULL AND r.created_at <= ?
      AND NOT EXISTS (SELECT 1 FROM alerts_notifications n WHERE n.dedupe_key = CONCAT('${KEY}', r.id))`,
  parameters: (now: Date) => [new Date(now.getTime() - PATIENCE_MS)],
};

async function repeat(work: Work, id: string): Promise<boolean> {
  const found = await work.manager.findOneByOrFail(AftercareQuestionnaireResponse, { id });
  const plan = await planOfMilestone(work, found.aftercare_milestone_id);
  const response = await work.find(AftercareQuestionnaireResponse, id);
  if (response.acknowledged_at || !response.flagged_urgent) return false;
  const code = await codeOf(work, plan.patient_id);
  const notice = {
    type: 'aftercare.urgent_waiting',
    severity: 'critical',
    subject: { type: 'AftercareQuestionnaireResponse', id },
    dedupe_key: `${KEY}${id}`,
  } as const;
  if (!(await tellClinic(work, plan, notice, clinicStillUrgent({ code })))) return false;
  await notifyStaff(work, 'aftercare.acknowledge', { ...notice, message: staffStillUrgent({ code }) });
  return true;
}
