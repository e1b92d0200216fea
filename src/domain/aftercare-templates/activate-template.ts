import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { AftercareMilestoneTemplate } from './entities.js';
import { template as moves } from './moves.js';
import { lengthWarning } from './template-length.js';
import { lockTree } from './template-tree.js';
import { refuseReplacedTemplate } from './versions.js';

/** From now on plans can begin by this template. */
export const activateTemplate = verb(
  'activateTemplate',
  'templates.manage',
  z.object({}),
  async (work, id) => {
    const tree = await lockTree(work, id);
    if (tree.template.status === 'active') throw new AlreadySo('This template is active already.');
    moves.check(tree.template.status, 'active', (state) => `This template is ${state}.`);
    await refuseReplacedTemplate(work, tree.template);
    if (tree.stages.length === 0)
      throw new Refusal('This template has no milestones yet: add some in the builder.', {
        table: 'aftercare_milestone_templates',
        id,
      });
    return tree;
  },
  async (work, { template, stages }) => {
    const warning = lengthWarning(
      template.duration_months,
      stages.map(({ definition }) => definition.duration_days),
    );
    if (warning) work.remark('Length', warning);
    await work.change(AftercareMilestoneTemplate, template, { status: 'active' });
  },
);
