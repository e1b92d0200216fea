import { type EntityManager, In } from 'typeorm';
import { AftercareQuestionnaire } from '../aftercare-templates/entities.js';
import {
  AfterCareInstruction,
  AfterCareMedication,
  AftercareMilestone,
  AftercareMilestoneScan,
  AftercareQuestion,
  AftercareQuestionAnswer,
  AftercareQuestionnaireResponse,
  RecoveryProgressLog,
} from './entities.js';

/** Everything that belongs to a plan, each in the order of its days. */
export async function readPlan(manager: EntityManager, after_care_id: string) {
  const where = { after_care_id };
  const milestones = await manager.find(AftercareMilestone, {
    where,
    order: { start_date: 'ASC', id: 'ASC' },
  });
  const ofMilestones = { aftercare_milestone_id: In(milestones.map(({ id }) => id)) };
  const responses = await manager.find(AftercareQuestionnaireResponse, {
    where: ofMilestones,
    order: { response_date: 'ASC', id: 'ASC' },
  });
  const questions = await manager.find(AftercareQuestion, { where, order: { id: 'ASC' } });
  return {
    milestones,
    responses,
    questions,
    scans: await manager.find(AftercareMilestoneScan, {
      where: ofMilestones,
      order: { scan_date: 'ASC', id: 'ASC' },
    }),
    instructions: await manager.find(AfterCareInstruction, {
      where,
      order: { start_date: 'ASC', id: 'ASC' },
    }),
    medications: await manager.find(AfterCareMedication, { where, order: { start_date: 'ASC', id: 'ASC' } }),
    logs: await manager.find(RecoveryProgressLog, { where, order: { log_date: 'ASC', id: 'ASC' } }),
    questionnaires: await manager.findBy(AftercareQuestionnaire, {
      id: In(responses.map(({ questionnaire_id }) => questionnaire_id)),
    }),
    answers: await manager.findBy(AftercareQuestionAnswer, {
      aftercare_question_id: In(questions.map(({ id }) => id)),
    }),
  };
}

/** How many urgent answers of each plan nobody has taken charge of. @returns by the plan's id */
export async function urgentOf(manager: EntityManager, planIds: readonly string[]) {
  const milestones = await manager.find(AftercareMilestone, {
    select: { id: true, after_care_id: true },
    where: { after_care_id: In([...planIds]) },
  });
  const planOf = new Map(milestones.map(({ id, after_care_id }) => [id, after_care_id]));
  const open = await manager
    .createQueryBuilder(AftercareQuestionnaireResponse, 'r')
    .select(['r.id', 'r.aftercare_milestone_id'])
    .where({ aftercare_milestone_id: In([...planOf.keys()]), flagged_urgent: true })
    .andWhere('r.acknowledged_at IS NULL')
    .getMany();
  return (planId: string): number =>
    open.filter((response) => planOf.get(response.aftercare_milestone_id) === planId).length;
}
