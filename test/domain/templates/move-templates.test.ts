import { randomUUID } from 'node:crypto';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
} from '../../../src/domain/aftercare-templates/entities.js';
import { activateQuestionnaire } from '../../../src/domain/aftercare-templates/activate-questionnaire.js';
import { activateTemplate } from '../../../src/domain/aftercare-templates/activate-template.js';
import { deactivateQuestionnaire } from '../../../src/domain/aftercare-templates/deactivate-questionnaire.js';
import { deactivateTemplate } from '../../../src/domain/aftercare-templates/deactivate-template.js';
import { duplicateQuestionnaire } from '../../../src/domain/aftercare-templates/duplicate-questionnaire.js';
import { duplicateTemplate } from '../../../src/domain/aftercare-templates/duplicate-template.js';
import { template as moves, type TemplateState } from '../../../src/domain/aftercare-templates/moves.js';
import { saveTemplate } from '../../../src/domain/aftercare-templates/save-template.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aTreatment } from '../../support/journey.js';
import { aPlan, aQuestionnaire, newMilestone, opened } from '../../support/templates.js';
import { actorAs, aTemplate } from '../../support/world.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
});
afterAll(() => db.close());

const content = () => actorAs('content');
const states: TemplateState[] = ['active', 'inactive'];
const buttons = [
  { of: 'template', to: 'active', press: activateTemplate },
  { of: 'template', to: 'inactive', press: deactivateTemplate },
  { of: 'questionnaire', to: 'active', press: activateQuestionnaire },
  { of: 'questionnaire', to: 'inactive', press: deactivateQuestionnaire },
] as const;
const made = {
  template: (status: string) => aTemplate([7], 1, { status }),
  questionnaire: (status: string) => aQuestionnaire({ status }),
};
const entities = { template: AftercareMilestoneTemplate, questionnaire: AftercareQuestionnaire };
const stateOf = async (of: 'template' | 'questionnaire', id: string) =>
  (
    await db.app.manager.findOneByOrFail<AftercareMilestoneTemplate | AftercareQuestionnaire>(entities[of], {
      id,
    })
  ).status;

test.each(buttons.flatMap((button) => states.map((from) => ({ ...button, from }))))(
  'a $of that is $from becomes $to',
  async ({ of, from, to, press }) => {
    const { id } = await made[of](from);
    const pressed = press(content(), id, {});
    if (moves.can(from, to)) await pressed;
    else
      await expect(pressed).rejects.toMatchObject({
        code: 'already_so',
        message: `This ${of} is ${from} already.`,
      });
    expect(await stateOf(of, id)).toBe(to);
  },
);

test('a template without milestones is not activated', async () => {
  const template = await aTemplate([], 1, { status: 'inactive' });
  await expect(activateTemplate(content(), template.id, {})).rejects.toMatchObject({
    message: 'This template has no milestones yet: add some in the builder.',
    unlock: { table: 'aftercare_milestone_templates', id: template.id },
  });
});

test('a version that has been replaced is not activated again', async () => {
  const template = await aTemplate([7]);
  await aPlan(db, template.id);
  const draft = await opened(db, template.id);
  const next = await saveTemplate(content(), '', { ...draft, template_name: 'Newer', next_version: true });
  await expect(activateTemplate(content(), template.id, {})).rejects.toMatchObject({
    message: 'Version 2 has taken the place of this template.',
    unlock: { table: 'aftercare_milestone_templates', id: next.id },
  });
});

test('a template that a treatment starts by stays active; what goes on without it is said', async () => {
  const template = await aTemplate([7]);
  await aPlan(db, template.id);
  const treatment = await aTreatment({ aftercare_template_id: template.id, treatment_name: 'FUE' });
  await expect(deactivateTemplate(content(), template.id, {})).rejects.toMatchObject({
    message: '"FUE" starts its aftercare by this template: choose another one there first.',
    unlock: { table: 'treatments', id: treatment.id },
  });
  const other = await aTemplate([7]);
  await aPlan(db, other.id);
  const { remarks } = await deactivateTemplate.preview(content(), other.id, {});
  expect(remarks).toEqual([{ label: 'Plans that go on', value: '1' }]);
});

test('a questionnaire that an active template asks stays active', async () => {
  const pain = await aQuestionnaire();
  const milestones = [
    newMilestone('Rest', 30, { questionnaires: [{ questionnaire_id: pain.id, frequency_days: 1 }] }),
  ];
  const template = await saveTemplate(content(), '', {
    id: randomUUID(),
    seen: null,
    template_name: 'With questions',
    duration_months: 1,
    milestones,
  });
  await activateTemplate(content(), template.id, {});
  await expect(deactivateQuestionnaire(content(), pain.id, {})).rejects.toMatchObject({
    message: '"With questions" asks this questionnaire: take it out there first.',
  });
  await deactivateTemplate(content(), template.id, {});
  await deactivateQuestionnaire(content(), pain.id, {});
});

test('a copy has all milestones, is inactive, and is nobody’s next version', async () => {
  const template = await aTemplate([7, 30]);
  await aPlan(db, template.id);
  const copy = await duplicateTemplate(content(), template.id, { template_name: 'A copy' });
  expect(copy).toMatchObject({
    template_name: 'A copy',
    status: 'inactive',
    version_number: 1,
    previous_version_id: null,
    duration_months: template.duration_months,
  });
  const names = await db.app.manager.findBy(AftercareMilestoneDefinition, { template_id: copy.id });
  expect(names.map(({ milestone_name }) => milestone_name).sort()).toEqual(['Stage 1', 'Stage 2']);
  expect(await stateOf('template', template.id)).toBe('active');
});

test('a copy of a questionnaire asks the same', async () => {
  const pain = await aQuestionnaire();
  const copy = await duplicateQuestionnaire(content(), pain.id, { questionnaire_name: 'Pain, in short' });
  expect(copy).toMatchObject({ questions: pain.questions, status: 'inactive', previous_version_id: null });
  await expect(duplicateQuestionnaire(content(), pain.id, { questionnaire_name: ' ' })).rejects.toMatchObject(
    {
      fields: { questionnaire_name: 'Give the copy a name.' },
    },
  );
});

test.each(['support', 'finance', 'auditor'])('%s moves none of them', async (role) => {
  const [template, pain] = [await aTemplate([7]), await aQuestionnaire()];
  for (const { of, press } of buttons)
    await expect(press(actorAs(role), of === 'template' ? template.id : pain.id, {})).rejects.toMatchObject({
      code: 'forbidden',
    });
  await expect(
    duplicateTemplate(actorAs(role), template.id, { template_name: 'Copy' }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});

test('twenty presses are one', async () => {
  const template = await aTemplate([7], 1, { status: 'inactive' });
  const { won, read } = await allAtOnce(times(20, () => activateTemplate(content(), template.id, {})));
  expect({ won, read }).toEqual({ won: 1, read: ['This template is active already.'] });
});
