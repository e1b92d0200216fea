import { In } from 'typeorm';
import { canonical } from '../../core/canonical.js';
import { AlreadySo, Conflict, Invalid, Refusal } from '../../core/errors.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { AftercareMilestoneTemplate, AftercareQuestionnaire } from './entities.js';
import { isTemplateInUse } from './in-use.js';
import { makeNextVersion } from './next-version.js';
import { contentOf, contentOfInput, SaveTemplate, type TemplateInput } from './template-input.js';
import { lengthWarning } from './template-length.js';
import { lockTree, seenOf, type TemplateTree } from './template-tree.js';
import { refuseReplacedTemplate } from './versions.js';
import { changeStages, createStages } from './write-stages.js';

/**
 * Saves a whole template at once: its milestones in order, what they ask for, and when. One that plans
 * follow stays as it is, and its next version takes its place.
 */
export const saveTemplate = tableVerb(
  'saveTemplate',
  'templates.manage',
  SaveTemplate,
  async (work, input): Promise<AftercareMilestoneTemplate> => {
    const warning = lengthWarning(
      input.duration_months,
      input.milestones.map(({ duration_days }) => duration_days),
    );
    if (warning) work.remark('Length', warning);
    return input.seen === null ? makeNew(work, input) : saveExisting(work, input);
  },
);

async function makeNew(work: Work, input: TemplateInput): Promise<AftercareMilestoneTemplate> {
  if (await work.findBy(AftercareMilestoneTemplate, { id: input.id }))
    throw new AlreadySo('This template is saved already.');
  await checkQuestionnaires(work, input, null);
  const { id, template_name, template_description, duration_months } = input;
  const values = { id, template_name, template_description, duration_months, status: 'inactive' };
  const template = await work.create(AftercareMilestoneTemplate, values);
  const milestones = input.milestones.map((milestone) => ({ ...milestone, id: null }));
  await createStages(work, template.id, { milestones });
  return template;
}

async function saveExisting(work: Work, input: TemplateInput): Promise<AftercareMilestoneTemplate> {
  const tree = await lockTree(work, input.id);
  const { template } = tree;
  await refuseReplacedTemplate(work, template);
  if (input.seen !== seenOf(tree))
    throw new Conflict(
      'Somebody else changed this template while you were editing it, so nothing was saved. Open it again to see what it is now.',
    );
  const isInUse = await isTemplateInUse(work, template.id);
  if (isInUse !== input.next_version)
    throw new Conflict(
      'A recovery plan began to follow this template while you were editing it. Save again: that makes its next version.',
    );
  checkMilestones(tree, input);
  await checkQuestionnaires(work, input, tree);
  if (isInUse) {
    if (canonical(contentOf(tree)) === canonical(contentOfInput(input)))
      throw new AlreadySo('Nothing is different from the version that is in use.');
    return makeNextVersion(work, tree, input);
  }
  const { template_name, template_description, duration_months } = input;
  await work.change(AftercareMilestoneTemplate, template, {
    template_name,
    template_description,
    duration_months,
  });
  await changeStages(work, tree, input);
  return template;
}

/** @throws Refusal where the page holds a milestone that is not of this template, or one of them twice */
function checkMilestones({ stages }: TemplateTree, { milestones }: TemplateInput): void {
  const given = milestones.flatMap(({ id }) => (id === null ? [] : [id]));
  const known = new Set(stages.map(({ definition }) => definition.id));
  if (given.some((id) => !known.has(id)) || new Set(given).size < given.length)
    throw new Refusal('One of these milestones belongs to another template: open this one again.');
}

/** What is newly asked must be active; what was asked before may stay. @throws Invalid */
async function checkQuestionnaires(
  work: Work,
  input: TemplateInput,
  tree: TemplateTree | null,
): Promise<void> {
  const asked = input.milestones.flatMap(({ questionnaires }) => questionnaires);
  const ids = [...new Set(asked.map(({ questionnaire_id }) => questionnaire_id))];
  const active = await work.list(AftercareQuestionnaire, { id: In(ids), status: 'active' });
  const before = tree?.stages.flatMap(({ links }) => links.map((link) => link.questionnaire_id)) ?? [];
  const fine = new Set([...active.map(({ id }) => id), ...before]);
  const faults = input.milestones.flatMap(({ questionnaires }, at) =>
    questionnaires.flatMap(({ questionnaire_id }, index) =>
      fine.has(questionnaire_id)
        ? []
        : [[`milestones.${at}.questionnaires.${index}.questionnaire_id`, 'Choose an active questionnaire.']],
    ),
  );
  if (faults.length > 0) throw new Invalid(Object.fromEntries(faults) as Record<string, string>);
}
