import { randomUUID } from 'node:crypto';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareMilestoneTemplate,
  AftercareResource,
} from '../../../src/domain/aftercare-templates/entities.js';
import { saveTemplate } from '../../../src/domain/aftercare-templates/save-template.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aQuestionnaire, newMilestone, opened } from '../../support/templates.js';
import { pictureOf, tracesOf } from '../../support/traces.js';
import { actorAs, aTemplate, make } from '../../support/world.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
});
afterAll(() => db.close());

const content = () => actorAs('content');
const save = (input: object) => saveTemplate(content(), '', input);
const milestonesOf = (template_id: string) =>
  db.app.manager.find(AftercareMilestoneDefinition, {
    where: { template_id },
    order: { order_index: 'ASC' },
  });
const namesOf = async (id: string) => (await milestonesOf(id)).map(({ milestone_name }) => milestone_name);
const asked = (milestone_definition_id: string) =>
  db.app.manager.findBy(AftercareMilestoneDefinitionQuestionnaire, { milestone_definition_id });

const fresh = (rest: object = {}) => ({
  id: randomUUID(),
  seen: null,
  template_name: 'FUE - 1 month',
  template_description: '',
  duration_months: 1,
  milestones: [newMilestone('Rest', 7), newMilestone('Recovery', 23)],
  ...rest,
});

test('a template is made with its milestones in order, and waits to be activated', async () => {
  const pain = await aQuestionnaire();
  const input = fresh({
    milestones: [
      newMilestone('Rest', 7, {
        scan_frequency_days: '1',
        scan_count: '7',
        activity_restrictions: ['No sun', { text: 'No sport', until_day: 7 }],
        questionnaires: [{ questionnaire_id: pain.id, frequency_days: '1' }],
      }),
      newMilestone('Recovery', 23, {
        resources: [{ type: 'pdf', title: 'Washing', url: 'https://a.example/w' }],
      }),
    ],
  });
  const { id } = await save(input);
  expect(id).toBe(input.id);
  expect(await db.app.manager.findOneBy(AftercareMilestoneTemplate, { id })).toMatchObject({
    template_description: null,
    status: 'inactive',
    version_number: 1,
  });
  const [rest, recovery] = await milestonesOf(id);
  expect(rest).toMatchObject({
    order_index: 1,
    scan_frequency_days: 1,
    scan_count: 7,
    activity_restrictions: ['No sun', { text: 'No sport', until_day: 7 }],
  });
  expect(recovery).toMatchObject({ order_index: 2, scan_count: null, activity_restrictions: null });
  expect(await asked(rest!.id)).toMatchObject([{ questionnaire_id: pain.id, frequency_days: 1 }]);
});

test('a second press makes no second template', async () => {
  const input = fresh();
  const { won, read } = await allAtOnce(times(5, () => save(input)));
  expect({ won, read }).toEqual({ won: 1, read: ['This template is saved already.'] });
  expect(await namesOf(input.id)).toEqual(['Rest', 'Recovery']);
});

test('milestones are moved, changed, added and removed with one save', async () => {
  const template = await aTemplate([7, 30, 90]);
  const draft = await opened(db, template.id);
  const [first, , third] = draft.milestones;
  const before = await milestonesOf(template.id);
  const { entries } = await tracesOf(db.app.manager, () =>
    save({
      ...draft,
      milestones: [third, { ...first, duration_days: 10 }, newMilestone('New growth', 60)],
    }),
  );
  expect(await milestonesOf(template.id)).toMatchObject([
    { id: before[2]!.id, milestone_name: 'Stage 3', order_index: 1 },
    { id: before[0]!.id, milestone_name: 'Stage 1', order_index: 2, duration_days: 10 },
    { milestone_name: 'New growth', order_index: 3 },
  ]);
  expect(entries.map(({ event, entity_id }) => [event, entity_id])).toEqual(
    expect.arrayContaining([
      ['deleted', before[1]!.id],
      ['updated', before[0]!.id],
      ['updated', before[2]!.id],
    ]),
  );
  expect(entries).toHaveLength(4);
});

test('questionnaires of a milestone are linked, asked more often, and taken out', async () => {
  const [pain, sleep, late] = [await aQuestionnaire(), await aQuestionnaire(), await aQuestionnaire()];
  const template = await aTemplate([7]);
  const link = async (...pairs: [string, number][]) => {
    const draft = await opened(db, template.id);
    draft.milestones[0]!.questionnaires = pairs.map(([questionnaire_id, frequency_days]) => ({
      questionnaire_id,
      frequency_days,
    }));
    await save(draft);
    const [stage] = await milestonesOf(template.id);
    return (await asked(stage!.id)).map(({ questionnaire_id, frequency_days }) => [
      questionnaire_id,
      frequency_days,
    ]);
  };
  expect(await link([pain.id, 1], [sleep.id, 7])).toHaveLength(2);
  expect(await link([pain.id, 2], [late.id, 3])).toEqual(
    expect.arrayContaining([
      [pain.id, 2],
      [late.id, 3],
    ]),
  );
});

test('a save that changes nothing writes nothing', async () => {
  const template = await aTemplate([7, 30]);
  const draft = await opened(db, template.id);
  const before = await pictureOf(db);
  await save(draft);
  expect(await pictureOf(db)).toEqual(before);
});

test('what is stored in another shape stays as it is while nobody touches it', async () => {
  const template = await aTemplate([7]);
  const [stage] = await milestonesOf(template.id);
  const odd = { free: 'text of an older program' };
  await db.owner.getRepository(AftercareMilestoneDefinition).update(stage!.id, { resources: odd as never });
  const draft = await opened(db, template.id);
  await save({ ...draft, template_name: 'Another name' });
  expect((await milestonesOf(template.id))[0]!.resources).toEqual(odd);

  const again = await opened(db, template.id);
  again.milestones[0]!.resources = { other: 1 };
  await expect(save(again)).rejects.toMatchObject({
    fields: { 'milestones.0.resources': expect.any(String) as string },
  });
});

test('of two who edit the same template the second is told, and nothing of theirs is saved', async () => {
  const template = await aTemplate([7, 30]);
  const [mine, theirs] = [await opened(db, template.id), await opened(db, template.id)];
  await save({ ...theirs, milestones: [...theirs.milestones].reverse() });
  const before = await pictureOf(db);
  await expect(save({ ...mine, template_name: 'Mine' })).rejects.toMatchObject({
    code: 'conflict',
    message:
      'Somebody else changed this template while you were editing it, so nothing was saved. Open it again to see what it is now.',
  });
  expect(await pictureOf(db)).toEqual(before);
});

test('twenty saves of the same page are one', async () => {
  const template = await aTemplate([7, 30]);
  const draft = await opened(db, template.id);
  const { won } = await allAtOnce(
    times(20, () => save({ ...draft, milestones: [...draft.milestones, newMilestone('Growth', 90)] })),
  );
  expect(won).toBe(1);
  expect(await namesOf(template.id)).toEqual(['Stage 1', 'Stage 2', 'Growth']);
});

test('a milestone with recovery material is not removed', async () => {
  const template = await aTemplate([7, 30]);
  const draft = await opened(db, template.id);
  const material = await make(AftercareResource, {
    title: 'How to wash',
    resource_type: 'video',
    url: 'https://a.example/wash',
    milestone_definition_id: draft.milestones[0]!.id,
  });
  await expect(save({ ...draft, milestones: draft.milestones.slice(1) })).rejects.toMatchObject({
    message: '"Stage 1" has recovery material ("How to wash"): give that to another milestone first.',
    unlock: { table: 'aftercare_resources', id: material.id },
  });
  expect(await namesOf(template.id)).toEqual(['Stage 1', 'Stage 2']);
});

test('a milestone of another template is refused', async () => {
  const [mine, other] = [await aTemplate([7]), await aTemplate([7])];
  const [draft, foreign] = [await opened(db, mine.id), await opened(db, other.id)];
  await expect(save({ ...draft, milestones: foreign.milestones })).rejects.toMatchObject({
    message: 'One of these milestones belongs to another template: open this one again.',
  });
});

test.each([
  [{ template_name: '  ' }, 'template_name', 'Give the template a name.'],
  [{ duration_months: '' }, 'duration_months', 'For how many months?'],
  [{ milestones: [] }, 'milestones', 'Add at least one milestone.'],
  [{ milestones: [newMilestone('', 7)] }, 'milestones.0.milestone_name', 'Give this milestone a name.'],
  [{ milestones: [newMilestone('A', 0)] }, 'milestones.0.duration_days', 'How many days does it last?'],
  [
    { milestones: [newMilestone('A', 7, { scan_frequency_days: 1 })] },
    'milestones.0.scan_count',
    'How many scans in all?',
  ],
  [
    { milestones: [newMilestone('A', 7, { scan_count: 1 })] },
    'milestones.0.scan_frequency_days',
    'Every how many days? 1 is daily.',
  ],
  [
    {
      milestones: [
        newMilestone('A', 7, { questionnaires: [{ questionnaire_id: randomUUID(), frequency_days: 1 }] }),
      ],
    },
    'milestones.0.questionnaires.0.questionnaire_id',
    'Choose an active questionnaire.',
  ],
  [
    { milestones: [newMilestone('A', 7, { activity_restrictions: ['  '] })] },
    'milestones.0.activity_restrictions',
    '#1: may not be empty.',
  ],
])('%j is refused at its field', async (wrong, field, sentence) => {
  await expect(save(fresh(wrong))).rejects.toMatchObject({ fields: { [field]: sentence } });
});

test('a questionnaire is asked once in a milestone, and an inactive one only where it was before', async () => {
  const [pain, old] = [await aQuestionnaire(), await aQuestionnaire({ status: 'inactive' })];
  const twice = { questionnaire_id: pain.id, frequency_days: 1 };
  await expect(
    save(fresh({ milestones: [newMilestone('A', 7, { questionnaires: [twice, twice] })] })),
  ).rejects.toMatchObject({
    fields: { 'milestones.0.questionnaires.1.questionnaire_id': 'This questionnaire is asked here already.' },
  });
  const template = await aTemplate([7]);
  const [stage] = await milestonesOf(template.id);
  await make(AftercareMilestoneDefinitionQuestionnaire, {
    milestone_definition_id: stage!.id,
    questionnaire_id: old.id,
    frequency_days: 1,
  });
  const draft = await opened(db, template.id);
  await save({ ...draft, template_name: 'Renamed' });
  expect(await asked(stage!.id)).toHaveLength(1);
});

test.each([
  [12, [7, 23, 60, 90, 185], null],
  [12, [7, 23, 60, 90, 170], null],
  [12, [7, 23, 60, 90, 169], 'The milestones last 349 days, 16 fewer than 12 months.'],
  [6, [200], 'The milestones last 200 days, 17 more than 6 months.'],
])('%i months of %j: warns %s', async (duration_months, days, warning) => {
  const milestones = days.map((duration, at) => newMilestone(`Stage ${at + 1}`, duration));
  const { remarks } = await saveTemplate.preview(content(), '', fresh({ duration_months, milestones }));
  expect(remarks.find(({ label }) => label === 'Length')?.value ?? null).toBe(warning);
});

test.each(['admin', 'medical', 'content', 'super-admin'])('%s may save', async (role) => {
  await saveTemplate(actorAs(role), '', fresh());
});

test.each(['support', 'finance', 'auditor'])('%s may not save', async (role) => {
  await expect(saveTemplate(actorAs(role), '', fresh())).rejects.toMatchObject({ code: 'forbidden' });
});
