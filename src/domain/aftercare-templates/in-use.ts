import { Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { AfterCare, AftercareQuestionnaireResponse } from '../aftercare/entities.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
} from './entities.js';

/** A template that a plan was ever made from; a locking read, for a plan may begin at this moment. */
export async function isTemplateInUse(work: Work, id: string): Promise<boolean> {
  return (await work.findBy(AfterCare, { aftercare_template_id: id })) !== null;
}

/** A questionnaire that somebody has answered. */
export async function isQuestionnaireInUse(work: Work, id: string): Promise<boolean> {
  return (await work.findBy(AftercareQuestionnaireResponse, { questionnaire_id: id })) !== null;
}

/** @throws Refusal where plans run by this template: what they follow does not change under them */
export async function refuseTemplateInUse(work: Work, id: string): Promise<void> {
  await work.find(AftercareMilestoneTemplate, id);
  if (!(await isTemplateInUse(work, id))) return;
  throw new Refusal(
    'Recovery plans follow this template: change it in the builder, which makes its next version.',
    {
      table: 'aftercare_milestone_templates',
      id,
    },
  );
}

/** What saves one row at a time may do; whoever wants more takes the builder. */
export async function changeTemplateRow(
  work: Work,
  row: AftercareMilestoneTemplate,
  patch: Partial<AftercareMilestoneTemplate>,
) {
  await refuseTemplateInUse(work, row.id);
  return work.change(AftercareMilestoneTemplate, row, patch);
}

export async function enterMilestone(work: Work, values: Partial<AftercareMilestoneDefinition>) {
  await refuseTemplateInUse(work, values.template_id ?? '');
  return work.create(AftercareMilestoneDefinition, values);
}

export async function changeMilestone(
  work: Work,
  row: AftercareMilestoneDefinition,
  patch: Partial<AftercareMilestoneDefinition>,
) {
  await refuseTemplateInUse(work, row.template_id);
  return work.change(AftercareMilestoneDefinition, row, patch);
}

export async function enterLink(work: Work, values: Partial<AftercareMilestoneDefinitionQuestionnaire>) {
  await refuseMilestoneInUse(work, values.milestone_definition_id ?? '');
  return work.create(AftercareMilestoneDefinitionQuestionnaire, values);
}

export async function changeLink(
  work: Work,
  row: AftercareMilestoneDefinitionQuestionnaire,
  patch: Partial<AftercareMilestoneDefinitionQuestionnaire>,
) {
  await refuseMilestoneInUse(work, row.milestone_definition_id);
  return work.change(AftercareMilestoneDefinitionQuestionnaire, row, patch);
}

export async function changeQuestionnaireRow(
  work: Work,
  row: AftercareQuestionnaire,
  patch: Partial<AftercareQuestionnaire>,
) {
  if (await isQuestionnaireInUse(work, row.id))
    throw new Refusal(
      'Patients have answered this questionnaire: change it in the builder, which makes its next version.',
      { table: 'aftercare_questionnaires', id: row.id },
    );
  return work.change(AftercareQuestionnaire, row, patch);
}

async function refuseMilestoneInUse(work: Work, id: string): Promise<void> {
  const definition = await work.find(AftercareMilestoneDefinition, id);
  await refuseTemplateInUse(work, definition.template_id);
}
