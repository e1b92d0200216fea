import { transact } from '../../../src/core/transact.js';
import { AfterCare } from '../../../src/domain/aftercare/entities.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareMilestoneTemplate,
  AftercareResource,
  AftercareTemplate,
  AftercareWorkflow,
  AftercareWorkflowStep,
} from '../../../src/domain/aftercare-templates/entities.js';
import {
  changeLink,
  changeMilestone,
  changeTemplateRow,
  enterLink,
  enterMilestone,
} from '../../../src/domain/aftercare-templates/in-use.js';
import { saveTemplate } from '../../../src/domain/aftercare-templates/save-template.js';
import { Treatment } from '../../../src/domain/catalogue/entities.js';
import { StandaloneAftercareRequest } from '../../../src/domain/standalone-aftercare/entities.js';
import { activateStandaloneAftercare } from '../../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aTreatment } from '../../support/journey.js';
import { anAssignedRequest, aPaidRequest } from '../../support/standalone.js';
import { aPlan, aQuestionnaire, newMilestone, opened } from '../../support/templates.js';
import { actorAs, aTemplate, make } from '../../support/world.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
});
afterAll(() => db.close());

const content = () => actorAs('content');
const save = (input: object) => saveTemplate(content(), '', input);
const stored = (id: string) => db.app.manager.findOneByOrFail(AftercareMilestoneTemplate, { id });
const milestonesOf = (template_id: string) =>
  db.app.manager.find(AftercareMilestoneDefinition, {
    where: { template_id },
    order: { order_index: 'ASC' },
  });

const REFUSED =
  'Recovery plans follow this template: change it in the builder, which makes its next version.';

async function longer(id: string) {
  const draft = await opened(db, id);
  return { ...draft, next_version: true, milestones: [...draft.milestones, newMilestone('Growth', 90)] };
}

test('a template in use stays as it is; its next version takes its place', async () => {
  const template = await aTemplate([7, 30]);
  const plan = await aPlan(db, template.id);
  const before = await milestonesOf(template.id);

  const next = await save(await longer(template.id));

  expect(next).toMatchObject({ version_number: 2, previous_version_id: template.id, status: 'active' });
  expect(await stored(template.id)).toMatchObject({ version_number: 1, status: 'inactive' });
  expect(await milestonesOf(template.id)).toEqual(before);
  expect((await milestonesOf(next.id)).map(({ milestone_name }) => milestone_name)).toEqual([
    'Stage 1',
    'Stage 2',
    'Growth',
  ]);
  const { aftercare_template_id } = await db.app.manager.findOneByOrFail(AfterCare, { id: plan.id });
  expect(aftercare_template_id).toBe(template.id);
});

test('bundle, treatments, waiting requests, workflows and material go along; running plans keep theirs', async () => {
  const pain = await aQuestionnaire();
  const { template, request } = await anAssignedRequest({ days: [7, 30, 90] });
  await aPlan(db, template.id);
  const [stage] = await milestonesOf(template.id);
  await make(AftercareMilestoneDefinitionQuestionnaire, {
    milestone_definition_id: stage!.id,
    questionnaire_id: pain.id,
    frequency_days: 1,
  });
  const bundle = await make(AftercareTemplate, {
    bundle_name: 'Everything for FUE',
    milestone_template_id: template.id,
    instruction_template_ids: [],
    medication_template_ids: [],
  });
  const treatment = await aTreatment({ aftercare_template_id: template.id });
  const workflow = await make(AftercareWorkflow, {
    workflow_name: 'First week',
    milestone_template_id: template.id,
  });
  await make(AftercareWorkflowStep, {
    workflow_id: workflow.id,
    day_number: 1,
    step_type: 'message',
    title: 'Rest',
  });
  const material = await make(AftercareResource, {
    title: 'How to wash',
    resource_type: 'video',
    url: 'https://a.example/wash',
    milestone_definition_id: stage!.id,
  });

  const { remarks } = await saveTemplate.preview(content(), '', await longer(template.id));
  expect(remarks).toEqual(
    expect.arrayContaining([
      { label: 'Bundle', value: 'Everything for FUE' },
      { label: 'Treatment', value: 'Hair transplant' },
      { label: 'Version', value: '2; running plans keep version 1' },
    ]),
  );
  const next = await save(await longer(template.id));

  const { manager } = db.app;
  expect(await manager.findOneBy(AftercareTemplate, { id: bundle.id })).toMatchObject({
    milestone_template_id: next.id,
  });
  expect(await manager.findOneBy(Treatment, { id: treatment.id })).toMatchObject({
    aftercare_template_id: next.id,
  });
  expect(await manager.findOneBy(StandaloneAftercareRequest, { id: request.id })).toMatchObject({
    aftercare_template_id: next.id,
  });
  const [first] = await milestonesOf(next.id);
  expect(
    await manager.findBy(AftercareMilestoneDefinitionQuestionnaire, { milestone_definition_id: first!.id }),
  ).toMatchObject([{ questionnaire_id: pain.id, frequency_days: 1 }]);
  expect(
    await manager.findBy(AftercareResource, { title: 'How to wash', milestone_definition_id: first!.id }),
  ).toHaveLength(1);
  expect(await manager.findOneBy(AftercareResource, { id: material.id })).toMatchObject({
    milestone_definition_id: stage!.id,
  });
  const copy = await manager.findOneByOrFail(AftercareWorkflow, { milestone_template_id: next.id });
  expect(copy.workflow_name).toBe('First week (version 2)');
  expect(await manager.findBy(AftercareWorkflowStep, { workflow_id: copy.id })).toMatchObject([
    { title: 'Rest', day_number: 1 },
  ]);
});

test('nothing new makes no version', async () => {
  const template = await aTemplate([7]);
  await aPlan(db, template.id);
  const draft = { ...(await opened(db, template.id)), next_version: true };
  await expect(save(draft)).rejects.toMatchObject({
    code: 'already_so',
    message: 'Nothing is different from the version that is in use.',
  });
});

test('twenty saves of the same page make one version', async () => {
  const template = await aTemplate([7]);
  await aPlan(db, template.id);
  const draft = await longer(template.id);
  const { won, read } = await allAtOnce(times(20, () => save(draft)));
  expect({ won, read }).toEqual({ won: 1, read: ['Version 2 has taken the place of this template.'] });
  expect(await db.app.manager.countBy(AftercareMilestoneTemplate, { previous_version_id: template.id })).toBe(
    1,
  );
});

test('a page that was opened before a plan began is told so, and saves by the next version', async () => {
  const template = await aTemplate([7, 30]);
  const draft = await opened(db, template.id);
  await aPlan(db, template.id);
  const changed = { ...draft, template_name: 'Changed' };
  await expect(save(changed)).rejects.toMatchObject({
    message:
      'A recovery plan began to follow this template while you were editing it. Save again: that makes its next version.',
  });
  expect(await save({ ...changed, next_version: true })).toMatchObject({ version_number: 2 });
});

test('a plan that begins while the template is saved follows the old milestones or the new, never a mixture', async () => {
  const { request, template } = await aPaidRequest({ days: [7, 30, 90] });
  const draft = await opened(db, template.id);
  const milestones = draft.milestones.map((milestone) => ({ ...milestone, duration_days: 10 }));
  await Promise.allSettled([
    activateStandaloneAftercare(actorAs('medical'), request.id, {}),
    save({ ...draft, milestones }),
  ]);
  const plan = await db.app.manager.findOneByOrFail(AfterCare, {
    standalone_aftercare_request_id: request.id,
  });
  const definitions = await milestonesOf(plan.aftercare_template_id);
  const lengths = definitions.map(({ duration_days }) => duration_days);
  expect([
    [7, 30, 90],
    [10, 10, 10],
  ]).toContainEqual(lengths);
});

test('row by row, nothing of a template in use can be changed', async () => {
  const template = await aTemplate([7]);
  const [stage] = await milestonesOf(template.id);
  const pain = await aQuestionnaire();
  const link = await make(AftercareMilestoneDefinitionQuestionnaire, {
    milestone_definition_id: stage!.id,
    questionnaire_id: pain.id,
    frequency_days: 1,
  });
  const inOne = (run: Parameters<typeof transact>[3]) => transact(content(), 'templates.manage', 'edit', run);
  const tries: Parameters<typeof transact>[3][] = [
    (work) => changeTemplateRow(work, template, { template_name: 'Other' }),
    (work) =>
      enterMilestone(work, {
        template_id: template.id,
        milestone_name: 'A',
        duration_days: 1,
        order_index: 9,
      }),
    (work) => changeMilestone(work, stage!, { duration_days: 8 }),
    (work) =>
      enterLink(work, { milestone_definition_id: stage!.id, questionnaire_id: pain.id, frequency_days: 2 }),
    (work) => changeLink(work, link, { frequency_days: 3 }),
  ];
  for (const run of tries) await inOne(run);
  await aPlan(db, template.id);
  for (const run of tries) await expect(inOne(run)).rejects.toMatchObject({ message: REFUSED });
});
