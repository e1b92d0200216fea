import { type EntityManager, In } from 'typeorm';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareQuestionnaire,
} from '../aftercare-templates/entities.js';
import { type AftercareMilestone } from './entities.js';

/** What the template says of these milestones, by its ids, and the questionnaires that they ask, each once. */
export async function readStages(manager: EntityManager, milestones: readonly AftercareMilestone[]) {
  const ids = [...new Set(milestones.map((one) => one.milestone_definition_id))];
  const definitions = await manager.findBy(AftercareMilestoneDefinition, { id: In(ids) });
  const links = await manager.findBy(AftercareMilestoneDefinitionQuestionnaire, {
    milestone_definition_id: In(ids),
  });
  const questionnaires = await manager.find(AftercareQuestionnaire, {
    where: { id: In([...new Set(links.map(({ questionnaire_id }) => questionnaire_id))]) },
    order: { questionnaire_name: 'ASC', id: 'ASC' },
  });
  return { definitions: new Map(definitions.map((one) => [one.id, one])), questionnaires };
}
