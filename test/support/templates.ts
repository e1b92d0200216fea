import {
  AfterCare,
  AftercareMilestone,
  AftercareQuestionnaireResponse,
} from '../../src/domain/aftercare/entities.js';
import {
  AftercareMilestoneDefinition,
  AftercareQuestionnaire,
} from '../../src/domain/aftercare-templates/entities.js';
import { SaveTemplate } from '../../src/domain/aftercare-templates/template-input.js';
import { contentOf } from '../../src/domain/aftercare-templates/template-input.js';
import { findTree, seenOf } from '../../src/domain/aftercare-templates/template-tree.js';
import { type TestDatabase } from './database.js';
import { aClinic, aPatient, make } from './world.js';

let number = 0;

export function aQuestionnaire(
  values: Partial<AftercareQuestionnaire> = {},
): Promise<AftercareQuestionnaire> {
  return make(AftercareQuestionnaire, {
    questionnaire_name: `Questionnaire ${++number}`,
    questionnaire_type: 'pain',
    questions: [
      { question_id: 'pain', question_text: 'Does it hurt?', question_type: 'yes_no', required: true },
    ],
    ...values,
  });
}

/** A running plan that follows a template, in its first milestone. */
export async function aPlan(db: TestDatabase, aftercare_template_id: string): Promise<AfterCare> {
  const plan = await make(AfterCare, {
    provider_id: (await aClinic()).id,
    patient_id: (await aPatient()).id,
    aftercare_type: 'standalone',
    aftercare_template_id,
    recovery_stage: 'Stage 1',
  });
  const [first] = await db.app.manager.find(AftercareMilestoneDefinition, {
    where: { template_id: aftercare_template_id },
    order: { order_index: 'ASC' },
  });
  await make(AftercareMilestone, {
    after_care_id: plan.id,
    milestone_definition_id: first!.id,
    milestone_name: first!.milestone_name,
    start_date: '2026-01-01',
    end_date: '2026-01-07',
  });
  return plan;
}

/** An answer to a questionnaire, given in a plan. */
export async function anAnswer(db: TestDatabase, plan: AfterCare, questionnaire_id: string) {
  const milestone = await db.app.manager.findOneByOrFail(AftercareMilestone, { after_care_id: plan.id });
  return make(AftercareQuestionnaireResponse, {
    aftercare_milestone_id: milestone.id,
    questionnaire_id,
    patient_id: plan.patient_id,
    responses: { pain: true },
    response_date: '2026-01-02',
  });
}

/** What the builder holds of a template when it is opened, ready to be changed and saved. */
export async function opened({ app }: TestDatabase, id: string) {
  const tree = (await findTree(app.manager, id))!;
  const content = contentOf(tree) as { milestones: object[] };
  const milestones = content.milestones.map((milestone, at) => ({
    ...milestone,
    id: tree.stages[at]!.definition.id,
  }));
  return SaveTemplate.parse({ ...content, milestones, id, seen: seenOf(tree) });
}

/** A milestone as the builder sends a new one. */
export const newMilestone = (milestone_name: string, duration_days: number, rest: object = {}) => ({
  id: null,
  milestone_name,
  duration_days,
  scan_frequency_days: null,
  scan_count: null,
  questionnaire_frequency_days: null,
  activity_restrictions: null,
  resources: null,
  questionnaires: [],
  ...rest,
});
