import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { AftercareMilestoneTemplate } from './entities.js';
import { milestoneValues } from './template-input.js';
import { lockTree } from './template-tree.js';
import { createStages } from './write-stages.js';

export const DuplicateTemplate = z.object({
  template_name: z.string().trim().min(1, 'Give the copy a name.').max(255, 'Shorter, please.'),
});

/** A template of its own to start from, inactive until somebody has looked it over. */
export const duplicateTemplate = verb(
  'duplicateTemplate',
  'templates.manage',
  DuplicateTemplate,
  lockTree,
  async (work, { template, stages }, { template_name }) => {
    const { template_description, duration_months } = template;
    const copy = await work.create(AftercareMilestoneTemplate, {
      template_name,
      template_description,
      duration_months,
      status: 'inactive',
    });
    const milestones = stages.map(({ definition, links }) => ({
      ...milestoneValues(definition),
      id: definition.id,
      questionnaires: links.map(({ questionnaire_id, frequency_days }) => ({
        questionnaire_id,
        frequency_days,
      })),
    }));
    await createStages(work, copy.id, { milestones }, stages);
    return copy;
  },
);
