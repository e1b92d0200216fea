import { z } from 'zod';
import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { AftercareQuestionnaireResponse } from './entities.js';
import { planOfMilestone } from './lock-plan.js';
import { clinicAcknowledged, patientAcknowledged } from './messages.js';
import { tellClinic, tellPatient } from './tell.js';

export const AcknowledgeUrgentResponse = z.object({
  acknowledgement_note: z
    .string()
    .trim()
    .min(5, 'Say what was done about it, in a few words.')
    .max(2000, 'At most 2000 characters.'),
});

/** Takes charge of an urgent answer. What is noted stays with the answer: no message carries anything medical. */
export const acknowledgeUrgentResponse = verb(
  'acknowledgeUrgentResponse',
  'aftercare.acknowledge',
  AcknowledgeUrgentResponse,
  async (work, id) => {
    const found = await work.manager.findOneBy(AftercareQuestionnaireResponse, { id });
    if (!found) throw new NotFound('There are no such answers.');
    const plan = await planOfMilestone(work, found.aftercare_milestone_id);
    const response = await work.find(AftercareQuestionnaireResponse, id);
    if (!response.flagged_urgent) throw new Refusal('Nothing in these answers is urgent.');
    if (response.acknowledged_at) throw new AlreadySo('These answers are acknowledged already.');
    return { plan, response };
  },
  async (work, { plan, response }, { acknowledgement_note }) => {
    await work.change(AftercareQuestionnaireResponse, response, {
      acknowledged_at: work.now,
      acknowledged_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
      acknowledgement_note,
    });
    const notice = {
      type: 'aftercare.urgent_acknowledged',
      subject: { type: 'AftercareQuestionnaireResponse', id: response.id },
    } as const;
    const day = response.response_date;
    await tellPatient(work, plan, notice, patientAcknowledged({ day }));
    if (work.actor.type === 'ProviderUser') return;
    const code = await codeOf(work, plan.patient_id);
    await tellClinic(work, plan, notice, clinicAcknowledged({ code, day }));
  },
);
