import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { database, query } from '../../core/database.js';
import { NotFound } from '../../core/errors.js';
import { AfterCare } from '../../domain/aftercare/entities.js';
import {
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
  AftercareTemplate,
} from '../../domain/aftercare-templates/entities.js';
import { saveTemplate } from '../../domain/aftercare-templates/save-template.js';
import { milestoneValues } from '../../domain/aftercare-templates/template-input.js';
import { findTree, seenOf, type TemplateTree } from '../../domain/aftercare-templates/template-tree.js';
import { Treatment } from '../../domain/catalogue/entities.js';
import { mayRead, mayWrite } from '../access.js';
import { type PageHandler } from '../instance.js';
import { definitionOf } from '../registry.js';
import { type StaffSession } from '../staff.js';

const TABLE = 'aftercare_milestone_templates';

/** A whole template to look at and to build on, or an empty one where no id is given. */
export const openTemplate: PageHandler = async ({ staff, query: { id } }) => {
  const maySave = mayWrite(definitionOf(TABLE), staff.actor);
  if (typeof id !== 'string')
    return { ...EMPTY, id: uuidv7(), maySave, questionnaires: await questionnaires([]) };
  const tree = await findTree(database().manager, id);
  if (!tree) throw new NotFound('There is no such template.');
  const { template, stages } = tree;
  const { template_name, template_description, duration_months, status, version_number } = template;
  const asked = stages.flatMap(({ links }) => links.map(({ questionnaire_id }) => questionnaire_id));
  return {
    id,
    seen: seenOf(tree),
    maySave,
    template: { template_name, template_description, duration_months, status, version_number },
    milestones: stages.map(milestone),
    plans: await database().manager.countBy(AfterCare, { aftercare_template_id: id }),
    next: await nextOf(id),
    follows: await whatFollows(staff, id),
    questionnaires: await questionnaires(asked),
  };
};

export const saveTemplatePage: PageHandler = async ({ staff, payload }) => {
  const { id, status, version_number } = await saveTemplate(staff.actor, '', payload);
  const isNext = id !== payload.id;
  const message = isNext
    ? `Version ${version_number} is saved. Running plans keep the version before.`
    : status === 'active'
      ? 'Saved.'
      : 'Saved. Activate the template so that it can be chosen.';
  return {
    redirectUrl: `/admin/resources/${TABLE}/records/${id}/show`,
    notice: { message, type: 'success' },
  };
};

const EMPTY = {
  seen: null,
  template: {
    template_name: '',
    template_description: null,
    duration_months: 12,
    status: 'inactive',
    version_number: 1,
  },
  milestones: [],
  plans: 0,
  next: null,
  follows: [],
};

const milestone = ({ definition, links }: TemplateTree['stages'][number]) => ({
  id: definition.id,
  ...milestoneValues(definition),
  questionnaires: links.map(({ questionnaire_id, frequency_days }) => ({ questionnaire_id, frequency_days })),
});

async function nextOf(id: string) {
  const next = await database().manager.findOneBy(AftercareMilestoneTemplate, { previous_version_id: id });
  return next ? { id: next.id, version_number: next.version_number } : null;
}

/** What a next version would take along, by name, as far as this person may know of it. */
async function whatFollows({ actor }: StaffSession, id: string): Promise<string[]> {
  const { manager } = database();
  const bundles = await manager.findBy(AftercareTemplate, { milestone_template_id: id });
  const treatments = mayRead(definitionOf('treatments'), actor)
    ? await manager.findBy(Treatment, { aftercare_template_id: id })
    : [];
  return [
    ...bundles.map(({ bundle_name }) => `the bundle "${bundle_name}"`),
    ...treatments.map(({ treatment_name }) => `the treatment "${treatment_name}"`),
  ];
}

/** Those that can be asked, and those that are; of one that has been replaced, what takes its place. */
async function questionnaires(asked: string[]) {
  const found = await database().manager.find(AftercareQuestionnaire, {
    where: [{ status: 'active' }, { id: In(asked) }],
    order: { questionnaire_name: 'ASC', version_number: 'ASC' },
  });
  const replaced = await query<{ id: string; previous_version_id: string }>(
    database(),
    'SELECT id, previous_version_id FROM aftercare_questionnaires WHERE previous_version_id IS NOT NULL',
  );
  const nextTo = new Map(replaced.map((row) => [row.previous_version_id, row.id]));
  const newest = (id: string): string => (nextTo.has(id) ? newest(nextTo.get(id)!) : id);
  return found.map(({ id, questionnaire_name, questionnaire_type, version_number, status }) => ({
    id,
    name: questionnaire_name,
    type: questionnaire_type,
    version_number,
    status,
    newer: found.some((other) => other.id === newest(id) && other.id !== id) ? newest(id) : null,
  }));
}
