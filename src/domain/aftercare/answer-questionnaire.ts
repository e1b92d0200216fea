import { z } from 'zod';
import { canonical } from '../../core/canonical.js';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import {
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareQuestionnaire,
} from '../aftercare-templates/entities.js';
import { notifyStaff } from '../notifications/notify.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { areUrgent, faultsOf } from './answers.js';
import { AftercareQuestionnaireResponse } from './entities.js';
import { clinicUrgent, staffUrgent } from './messages.js';
import { follow, isLate, lockOwnMilestone, type Submission } from './submit.js';
import { tellClinic } from './tell.js';

const Answer = z.union(
  [z.string(), z.number(), z.boolean(), z.array(z.string()).max(100)],
  'A text, a number, true or false, or a list of texts.',
);

export const AnswerQuestionnaire = z.object({
  questionnaire_id: z.uuid('Which questionnaire?'),
  responses: z
    .record(z.string().max(255), Answer, 'Answers by their question_id.')
    .refine((answers) => Object.keys(answers).length <= 200, 'At most 200 answers.')
    .meta({ example: { pain_level: 3 } }),
});

/** One filling of a questionnaire that a milestone asks. What is urgent is told at once, without a word of it. */
export const answerQuestionnaire = verb(
  'answerQuestionnaire',
  'patient.aftercare.write',
  AnswerQuestionnaire,
  lockOwnMilestone,
  async (work, submission, { questionnaire_id, responses }) => {
    const { plan, milestone, today } = submission;
    const questionnaire = await asked(work, submission, questionnaire_id);
    const faults = Object.entries(faultsOf(questionnaire, responses));
    if (faults.length > 0)
      throw new Invalid(Object.fromEntries(faults.map(([id, fault]) => [`responses.${id}`, fault])));
    await refuseTwice(work, submission, questionnaire_id, responses);
    const response = await work.create(AftercareQuestionnaireResponse, {
      aftercare_milestone_id: milestone.id,
      questionnaire_id,
      patient_id: plan.patient_id,
      responses,
      response_date: today,
      is_overdue: await isLate(work, submission, { kind: 'questionnaire', questionnaire_id }),
      flagged_urgent: areUrgent(questionnaire, responses),
    });
    await follow(work, submission);
    if (response.flagged_urgent) await tellAtOnce(work, submission, response);
    return response;
  },
);

/** @throws Invalid where the milestone does not ask it */
async function asked(work: Work, { milestone }: Submission, questionnaire_id: string) {
  const { milestone_definition_id } = milestone;
  const link = { milestone_definition_id, questionnaire_id };
  if (!(await work.manager.existsBy(AftercareMilestoneDefinitionQuestionnaire, link)))
    throw new Invalid({ questionnaire_id: 'This step of your recovery does not ask this questionnaire.' });
  return work.manager.findOneByOrFail(AftercareQuestionnaire, { id: questionnaire_id });
}

/** The same answers on the same day are a second press; others may follow as often as somebody feels worse. */
async function refuseTwice(
  work: Work,
  { milestone, today }: Submission,
  questionnaire_id: string,
  responses: Record<string, unknown>,
): Promise<void> {
  const where = { aftercare_milestone_id: milestone.id, questionnaire_id, response_date: today };
  const known = await work.list(AftercareQuestionnaireResponse, where);
  if (known.some((one) => canonical(one.responses) === canonical(responses)))
    throw new AlreadySo('You gave exactly these answers today already.');
}

async function tellAtOnce(
  work: Work,
  { plan }: Submission,
  { id }: AftercareQuestionnaireResponse,
): Promise<void> {
  const code = await codeOf(work, plan.patient_id);
  const notice = {
    type: 'aftercare.urgent_answer',
    severity: 'critical',
    subject: { type: 'AftercareQuestionnaireResponse', id },
  } as const;
  await tellClinic(work, plan, notice, clinicUrgent({ code }));
  await notifyStaff(work, 'aftercare.acknowledge', { ...notice, message: staffUrgent({ code }) });
}
