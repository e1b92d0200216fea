import { randomUUID } from 'node:crypto';
import { acknowledgeUrgentResponse } from '../../../src/domain/aftercare/acknowledge-urgent-response.js';
import { assignBundle } from '../../../src/domain/aftercare/assign-bundle.js';
import { closeMilestone } from '../../../src/domain/aftercare/close-milestone.js';
import { completeAftercare } from '../../../src/domain/aftercare/complete-aftercare.js';
import { reassignAftercare } from '../../../src/domain/aftercare/reassign-aftercare.js';
import { recordProgress } from '../../../src/domain/aftercare/record-progress.js';
import { resumeAftercare } from '../../../src/domain/aftercare/resume-aftercare.js';
import { shiftMilestones } from '../../../src/domain/aftercare/shift-milestones.js';
import { suspendAftercare } from '../../../src/domain/aftercare/suspend-aftercare.js';
import { AftercareTemplate, InstructionTemplate } from '../../../src/domain/aftercare-templates/entities.js';
import { activateQuestionnaire } from '../../../src/domain/aftercare-templates/activate-questionnaire.js';
import { activateTemplate } from '../../../src/domain/aftercare-templates/activate-template.js';
import { deactivateQuestionnaire } from '../../../src/domain/aftercare-templates/deactivate-questionnaire.js';
import { deactivateTemplate } from '../../../src/domain/aftercare-templates/deactivate-template.js';
import { duplicateQuestionnaire } from '../../../src/domain/aftercare-templates/duplicate-questionnaire.js';
import { duplicateTemplate } from '../../../src/domain/aftercare-templates/duplicate-template.js';
import { saveQuestionnaire } from '../../../src/domain/aftercare-templates/save-questionnaire.js';
import { saveTemplate } from '../../../src/domain/aftercare-templates/save-template.js';
import { activateTreatment } from '../../../src/domain/catalogue/activate-treatment.js';
import { deactivateTreatment } from '../../../src/domain/catalogue/deactivate-treatment.js';
import { activateStandaloneAftercare } from '../../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { assignStandaloneAftercare } from '../../../src/domain/standalone-aftercare/assign-standalone-aftercare.js';
import { reassignStandaloneAftercare } from '../../../src/domain/standalone-aftercare/reassign-standalone-aftercare.js';
import { recordAftercarePayment } from '../../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { rejectStandaloneAftercare } from '../../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { anAnswer, aPlan } from '../aftercare.js';
import { aTreatment } from '../journey.js';
import { anAssignedRequest, aPaidRequest, day } from '../standalone.js';
import { aQuestionnaire, newMilestone } from '../templates.js';
import { aClinic, actorAs, aRequest, aTemplate, make } from '../world.js';
import { on, reason, type Situation } from './situation.js';

let number = 0;
const named = (what: string) => `${what} ${++number}`;
const anotherCopy = 'copies may be made of copies, each with a name of its own';

export function aftercareSituations(staff: Record<string, string>): Situation[] {
  const plan =
    (input: object = {}) =>
    async () => ({ id: (await aPlan()).plan.id, input });
  const choice = async () => ({
    provider_id: (await aClinic()).id,
    aftercare_template_id: (await aTemplate()).id,
  });

  return [
    on(suspendAftercare, plan({ reason })),
    on(resumeAftercare, async () => {
      const made = await plan()();
      await suspendAftercare(actorAs('medical', staff.medical), made.id, { reason });
      return made;
    }),
    on(completeAftercare, plan()),
    on(reassignAftercare, async () => ({
      id: (await aPlan()).plan.id,
      input: { provider_id: (await aClinic()).id, reason },
    })),
    on(
      shiftMilestones,
      async () => {
        const { plan: shifted, milestones } = await aPlan();
        return {
          id: shifted.id,
          input: { aftercare_milestone_id: milestones[2]!.id, days: 5, reason },
        };
      },
      'each press moves it by so many days',
    ),
    on(recordProgress, plan({ log_date: day(), pain_level: 3 })),
    on(assignBundle, async () => {
      const advice = await make(InstructionTemplate, {
        title: named('Rest'),
        category: 'sleep',
        instruction: 'Rest.',
        start_day: 0,
      });
      const bundle = await make(AftercareTemplate, {
        bundle_name: named('Bundle'),
        milestone_template_id: (await aTemplate()).id,
        instruction_template_ids: [advice.id],
        medication_template_ids: [],
      });
      return plan({ bundle_id: bundle.id, start_date: day() })();
    }),
    on(acknowledgeUrgentResponse, async () => {
      const { milestones, patient } = await aPlan();
      const answer = await anAnswer(milestones[1]!, patient.id);
      return { id: answer.id, input: { acknowledgement_note: 'Called the patient.' } };
    }),
    on(closeMilestone, async () => ({ id: (await aPlan()).milestones[1]!.id, input: { reason } })),
    on(assignStandaloneAftercare, async () => ({ id: (await aRequest()).id, input: await choice() })),
    on(reassignStandaloneAftercare, async () => ({
      id: (await anAssignedRequest()).request.id,
      input: { ...(await choice()), reason },
    })),
    on(rejectStandaloneAftercare, async () => ({ id: (await aRequest()).id, input: { reason } })),
    on(recordAftercarePayment, async () => ({
      id: (await anAssignedRequest()).request.id,
      input: { amount: '600.00' },
    })),
    on(activateStandaloneAftercare, async () => ({ id: (await aPaidRequest()).request.id })),
    on(activateTemplate, async () => ({ id: (await aTemplate([7], 1, { status: 'inactive' })).id })),
    on(deactivateTemplate, async () => ({ id: (await aTemplate()).id })),
    on(
      duplicateTemplate,
      async () => ({
        id: (await aTemplate()).id,
        input: { template_name: named('Copy') },
      }),
      anotherCopy,
    ),
    on(saveTemplate, () =>
      Promise.resolve({
        input: {
          id: randomUUID(),
          seen: null,
          template_name: named('FUE'),
          template_description: '',
          duration_months: 1,
          milestones: [newMilestone('Rest', 30)],
        },
      }),
    ),
    on(activateQuestionnaire, async () => ({ id: (await aQuestionnaire({ status: 'inactive' })).id })),
    on(deactivateQuestionnaire, async () => ({ id: (await aQuestionnaire()).id })),
    on(
      duplicateQuestionnaire,
      async () => ({
        id: (await aQuestionnaire()).id,
        input: { questionnaire_name: named('Copy') },
      }),
      anotherCopy,
    ),
    on(saveQuestionnaire, () =>
      Promise.resolve({
        input: {
          id: randomUUID(),
          seen: null,
          questionnaire_name: named('Pain'),
          questionnaire_description: '',
          questionnaire_type: 'pain',
          questions: [
            { question_id: 'pain', question_text: 'Does it hurt?', question_type: 'yes_no', required: true },
          ],
        },
      }),
    ),
    on(activateTreatment, async () => ({ id: (await aTreatment({ status: 'inactive' })).id })),
    on(deactivateTreatment, async () => ({ id: (await aTreatment()).id })),
  ];
}
