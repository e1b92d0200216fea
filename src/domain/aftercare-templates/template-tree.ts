import { type EntityManager, In } from 'typeorm';
import { snapshot } from '../../core/audit.js';
import { canonical } from '../../core/canonical.js';
import { keys } from '../../core/crypto.js';
import { type Work } from '../../core/work.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareMilestoneTemplate,
} from './entities.js';

/** A milestone of a template, with the questionnaires that it asks. */
export interface Stage {
  definition: AftercareMilestoneDefinition;
  links: AftercareMilestoneDefinitionQuestionnaire[];
}

/** A template and all that it is made of, in order. */
export interface TemplateTree {
  template: AftercareMilestoneTemplate;
  stages: Stage[];
}

export async function lockTree(work: Work, id: string): Promise<TemplateTree> {
  const template = await work.find(AftercareMilestoneTemplate, id);
  const definitions = await work.list(AftercareMilestoneDefinition, { template_id: id });
  const links = await work.list(AftercareMilestoneDefinitionQuestionnaire, {
    milestone_definition_id: In(definitions.map((definition) => definition.id)),
  });
  return tree(template, definitions, links);
}

export async function findTree(manager: EntityManager, id: string): Promise<TemplateTree | null> {
  const template = await manager.findOneBy(AftercareMilestoneTemplate, { id });
  if (!template) return null;
  const definitions = await manager.findBy(AftercareMilestoneDefinition, { template_id: id });
  const links = await manager.find(AftercareMilestoneDefinitionQuestionnaire, {
    where: { milestone_definition_id: In(definitions.map((definition) => definition.id)) },
    order: { id: 'ASC' },
  });
  return tree(template, definitions, links);
}

/** A short keyed hash of a whole template: two are equal only when nothing in it changed between. */
export function seenOf({ template, stages }: TemplateTree): string {
  const rows = [
    held(AftercareMilestoneTemplate, template),
    ...stages.flatMap(({ definition, links }) => [
      held(AftercareMilestoneDefinition, definition),
      ...links.map((link) => held(AftercareMilestoneDefinitionQuestionnaire, link)),
    ]),
  ];
  return keys().signatures('hairline:template', canonical(rows))[0]!;
}

export function held(entity: new () => object, row: object): Record<string, unknown> {
  const { created_at: _created, updated_at: _updated, ...values } = snapshot(entity, row);
  return values;
}

function tree(
  template: AftercareMilestoneTemplate,
  definitions: AftercareMilestoneDefinition[],
  links: AftercareMilestoneDefinitionQuestionnaire[],
): TemplateTree {
  const ordered = [...definitions].sort((a, b) => a.order_index - b.order_index || (a.id < b.id ? -1 : 1));
  const stages = ordered.map((definition) => ({
    definition,
    links: links.filter(({ milestone_definition_id }) => milestone_definition_id === definition.id),
  }));
  return { template, stages };
}
