import { In } from 'typeorm';
import { type Work } from '../../core/work.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
  AftercareWorkflowStep,
} from './entities.js';
import { isTemplateInUse } from './in-use.js';

type Content = Pick<
  AftercareQuestionnaire,
  'questionnaire_name' | 'questionnaire_description' | 'questionnaire_type' | 'questions'
>;

/**
 * A questionnaire of its own beside the one that was answered. Templates that no plan follows ask this one
 * from now on; those in use ask the earlier one until their own next version.
 */
export async function makeNextQuestionnaire(
  work: Work,
  old: AftercareQuestionnaire,
  content: Content,
): Promise<AftercareQuestionnaire> {
  const next = await work.create(AftercareQuestionnaire, {
    ...content,
    status: old.status,
    version_number: old.version_number + 1,
    previous_version_id: old.id,
  });
  await work.change(AftercareQuestionnaire, old, { status: 'inactive' });
  await moveLinks(work, old.id, next.id);
  for (const step of await work.list(AftercareWorkflowStep, { questionnaire_id: old.id }))
    await work.change(AftercareWorkflowStep, step, { questionnaire_id: next.id });
  work.remark(
    'Version',
    `${next.version_number}; answers given so far stay with version ${old.version_number}`,
  );
  return next;
}

async function moveLinks(work: Work, from: string, to: string): Promise<void> {
  const links = await work.list(AftercareMilestoneDefinitionQuestionnaire, { questionnaire_id: from });
  const definitions = await work.manager.findBy(AftercareMilestoneDefinition, {
    id: In(links.map(({ milestone_definition_id }) => milestone_definition_id)),
  });
  const stay = new Set<string>();
  for (const id of [...new Set(definitions.map(({ template_id }) => template_id))].sort())
    if (await isTemplateInUse(work, id)) stay.add(id);
  for (const link of links) {
    const definition = definitions.find(({ id }) => id === link.milestone_definition_id);
    if (definition && !stay.has(definition.template_id))
      await work.change(AftercareMilestoneDefinitionQuestionnaire, link, { questionnaire_id: to });
  }
  const staying = { id: In([...stay]), status: 'active' };
  for (const template of await work.manager.findBy(AftercareMilestoneTemplate, staying))
    work.remark('Asks the earlier version until its own next one', template.template_name);
}
