import { In } from 'typeorm';
import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
} from './entities.js';
import { template as moves } from './moves.js';

/** No template takes this questionnaire up any more; it must be in none that plans can begin by. */
export const deactivateQuestionnaire = verb(
  'deactivateQuestionnaire',
  'templates.manage',
  z.object({}),
  async (work, id) => {
    const questionnaire = await work.find(AftercareQuestionnaire, id);
    if (questionnaire.status === 'inactive') throw new AlreadySo('This questionnaire is inactive already.');
    moves.check(questionnaire.status, 'inactive', (state) => `This questionnaire is ${state}.`);
    const asking = await activeTemplateAsking(work, id);
    if (asking)
      throw new Refusal(`"${asking.template_name}" asks this questionnaire: take it out there first.`, {
        table: 'aftercare_milestone_templates',
        id: asking.id,
      });
    return questionnaire;
  },
  (work, questionnaire) => work.change(AftercareQuestionnaire, questionnaire, { status: 'inactive' }),
);

async function activeTemplateAsking(work: Work, questionnaire_id: string) {
  const links = await work.list(AftercareMilestoneDefinitionQuestionnaire, { questionnaire_id });
  const definitions = await work.manager.findBy(AftercareMilestoneDefinition, {
    id: In(links.map(({ milestone_definition_id }) => milestone_definition_id)),
  });
  return work.manager.findOneBy(AftercareMilestoneTemplate, {
    id: In(definitions.map(({ template_id }) => template_id)),
    status: 'active',
  });
}
