import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { AfterCare } from '../aftercare/entities.js';
import { Treatment } from '../catalogue/entities.js';
import { StandaloneAftercareRequest } from '../standalone-aftercare/entities.js';
import { AftercareMilestoneTemplate } from './entities.js';
import { template as moves } from './moves.js';

/** Nobody chooses this template any more; plans that follow it go on. */
export const deactivateTemplate = verb(
  'deactivateTemplate',
  'templates.manage',
  z.object({}),
  async (work, id) => {
    const template = await work.find(AftercareMilestoneTemplate, id);
    if (template.status === 'inactive') throw new AlreadySo('This template is inactive already.');
    moves.check(template.status, 'inactive', (state) => `This template is ${state}.`);
    const treatment = await work.findBy(Treatment, { aftercare_template_id: id, status: 'active' });
    if (treatment)
      throw new Refusal(
        `"${treatment.treatment_name}" starts its aftercare by this template: choose another one there first.`,
        { table: 'treatments', id: treatment.id },
      );
    return template;
  },
  async (work, template) => {
    await tellWhatGoesOn(work, template.id);
    await work.change(AftercareMilestoneTemplate, template, { status: 'inactive' });
  },
);

async function tellWhatGoesOn(work: Work, aftercare_template_id: string): Promise<void> {
  const running = await work.manager.countBy(AfterCare, { aftercare_template_id, status: 'active' });
  if (running > 0) work.remark('Plans that go on', String(running));
  const waiting = await work.manager.countBy(StandaloneAftercareRequest, {
    aftercare_template_id,
    request_status: 'assigned',
  });
  if (waiting > 0) work.remark('Assigned requests that will still follow it', String(waiting));
}
