import { Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { AftercareMilestoneTemplate, AftercareQuestionnaire } from './entities.js';

/** @throws Refusal where a later version has taken the place of this one */
export async function refuseReplacedTemplate(work: Work, { id }: AftercareMilestoneTemplate): Promise<void> {
  const next = await work.findBy(AftercareMilestoneTemplate, { previous_version_id: id });
  if (next)
    throw new Refusal(`Version ${next.version_number} has taken the place of this template.`, {
      table: 'aftercare_milestone_templates',
      id: next.id,
    });
}

/** @throws Refusal where a later version has taken the place of this one */
export async function refuseReplacedQuestionnaire(work: Work, { id }: AftercareQuestionnaire): Promise<void> {
  const next = await work.findBy(AftercareQuestionnaire, { previous_version_id: id });
  if (next)
    throw new Refusal(`Version ${next.version_number} has taken the place of this questionnaire.`, {
      table: 'aftercare_questionnaires',
      id: next.id,
    });
}
