import { isDeepStrictEqual } from 'node:util';
import { Invalid, Refusal } from '../../core/errors.js';
import { shapeFault } from '../../core/shapes.js';
import { type Work } from '../../core/work.js';
import { AftercareMilestone } from '../aftercare/entities.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareResource,
} from './entities.js';
import { type MilestoneInput, milestoneValues, type TemplateInput } from './template-input.js';
import { type Stage, type TemplateTree } from './template-tree.js';

type Values = ReturnType<typeof milestoneValues>;

/** All milestones of a template that has none yet. @returns the new definition for each old one that it comes from */
export async function createStages(
  work: Work,
  template_id: string,
  { milestones }: Pick<TemplateInput, 'milestones'>,
  from: readonly Stage[] = [],
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const [index, milestone] of milestones.entries()) {
    const origin = from.find(({ definition }) => definition.id === milestone.id);
    const { id } = await createStage(work, template_id, milestone, index, origin);
    if (origin) made.set(origin.definition.id, id);
  }
  return made;
}

/** Brings the milestones of a template that no plan follows to what its page holds. */
export async function changeStages(
  work: Work,
  { template, stages }: TemplateTree,
  { milestones }: TemplateInput,
): Promise<void> {
  for (const stage of stages)
    if (!milestones.some(({ id }) => id === stage.definition.id)) await removeStage(work, stage);
  for (const [index, milestone] of milestones.entries()) {
    const stage = stages.find(({ definition }) => definition.id === milestone.id);
    if (stage) await changeStage(work, stage, milestone, index);
    else await createStage(work, template.id, milestone, index);
  }
}

async function createStage(
  work: Work,
  template_id: string,
  milestone: MilestoneInput,
  index: number,
  origin?: Stage,
): Promise<AftercareMilestoneDefinition> {
  const values = checked(milestoneValues(milestone), index, origin?.definition);
  const row = { ...values, template_id, order_index: index + 1 };
  const definition = await work.create(AftercareMilestoneDefinition, row as never);
  for (const link of milestone.questionnaires)
    await work.create(AftercareMilestoneDefinitionQuestionnaire, {
      milestone_definition_id: definition.id,
      ...link,
    });
  return definition;
}

async function changeStage(
  work: Work,
  { definition, links }: Stage,
  milestone: MilestoneInput,
  index: number,
): Promise<void> {
  const before = milestoneValues(definition);
  const values = checked(milestoneValues(milestone), index, definition);
  const touched = Object.entries(values).filter(
    ([name, value]) => !isDeepStrictEqual(before[name as keyof Values], value),
  );
  await work.change(AftercareMilestoneDefinition, definition, {
    ...(Object.fromEntries(touched) as Partial<AftercareMilestoneDefinition>),
    order_index: index + 1,
  });
  for (const link of links) {
    const wanted = milestone.questionnaires.find((one) => one.questionnaire_id === link.questionnaire_id);
    if (wanted) await work.change(AftercareMilestoneDefinitionQuestionnaire, link, wanted);
    else await work.remove(AftercareMilestoneDefinitionQuestionnaire, link);
  }
  for (const wanted of milestone.questionnaires)
    if (!links.some((link) => link.questionnaire_id === wanted.questionnaire_id))
      await work.create(AftercareMilestoneDefinitionQuestionnaire, {
        milestone_definition_id: definition.id,
        ...wanted,
      });
}

async function removeStage(work: Work, { definition, links }: Stage): Promise<void> {
  const { id, milestone_name } = definition;
  if (await work.findBy(AftercareMilestone, { milestone_definition_id: id }))
    throw new Refusal(`Plans have been in "${milestone_name}", so it cannot be removed.`);
  const material = await work.findBy(AftercareResource, { milestone_definition_id: id });
  if (material)
    throw new Refusal(
      `"${milestone_name}" has recovery material ("${material.title}"): give that to another milestone first.`,
      { table: 'aftercare_resources', id: material.id },
    );
  for (const link of links) await work.remove(AftercareMilestoneDefinitionQuestionnaire, link);
  await work.remove(AftercareMilestoneDefinition, definition);
}

/** Structured values in their shapes, but for those that nobody touched. @throws Invalid */
function checked(values: Values, index: number, before?: AftercareMilestoneDefinition): Values {
  for (const name of ['activity_restrictions', 'resources'] as const) {
    const shape = name === 'resources' ? 'resources' : 'restrictions';
    if (values[name] === null || isDeepStrictEqual(values[name], before?.[name])) continue;
    const fault = shapeFault(shape, values[name]);
    if (fault) throw new Invalid({ [`milestones.${index}.${name}`]: fault });
  }
  return values;
}
