import { randomUUID } from 'node:crypto';
import { transact } from '../../../src/core/transact.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareQuestionnaire,
  AftercareWorkflow,
  AftercareWorkflowStep,
} from '../../../src/domain/aftercare-templates/entities.js';
import { changeQuestionnaireRow } from '../../../src/domain/aftercare-templates/in-use.js';
import {
  saveQuestionnaire,
  seenOfQuestionnaire,
} from '../../../src/domain/aftercare-templates/save-questionnaire.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anAnswer, aPlan, aQuestionnaire } from '../../support/templates.js';
import { actorAs, aTemplate, make } from '../../support/world.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
});
afterAll(() => db.close());

const content = () => actorAs('content');
const save = (input: object) => saveQuestionnaire(content(), '', input);
const stored = (id: string) => db.app.manager.findOneByOrFail(AftercareQuestionnaire, { id });

const choice = (rest: object = {}) => ({
  question_id: 'where',
  question_text: 'Where?',
  question_type: 'single_choice',
  required: true,
  options: [
    { value: 'front', label: 'Front' },
    { value: 'back', label: 'Back' },
  ],
  ...rest,
});
const fresh = (rest: object = {}) => ({
  id: randomUUID(),
  seen: null,
  questionnaire_name: 'Bleeding',
  questionnaire_description: '',
  questionnaire_type: 'symptom_check',
  questions: [choice({ urgent_when: { equals: 'back' } })],
  ...rest,
});

async function opened(id: string) {
  const row = await stored(id);
  const { questionnaire_name, questionnaire_description, questionnaire_type, questions } = row;
  const seen = seenOfQuestionnaire(row);
  return { id, seen, questionnaire_name, questionnaire_description, questionnaire_type, questions };
}

async function link(questionnaire_id: string, days: number[] = [7]) {
  const template = await aTemplate(days);
  const stage = await db.app.manager.findOneByOrFail(AftercareMilestoneDefinition, {
    template_id: template.id,
  });
  const row = await make(AftercareMilestoneDefinitionQuestionnaire, {
    milestone_definition_id: stage.id,
    questionnaire_id,
    frequency_days: 1,
  });
  return { template, row };
}

test('every kind of question is kept as it was built', async () => {
  const questions = [
    {
      question_id: 'a',
      question_text: 'Pain?',
      question_type: 'visual_scale',
      options: { min: 1, max: 10 },
      required: true,
      urgent_when: { gte: 8 },
    },
    { question_id: 'b', question_text: 'Anything else?', question_type: 'text', required: false },
    choice(),
    choice({ question_id: 'd', question_type: 'multiple_choice', urgent_when: { includes: ['front'] } }),
    {
      question_id: 'e',
      question_text: 'Bleeding?',
      question_type: 'yes_no',
      required: true,
      urgent_when: { equals: true },
    },
    {
      question_id: 'f',
      question_text: 'Hours?',
      question_type: 'number',
      options: { min: 0, max: 16 },
      required: true,
      urgent_when: { lte: 2 },
    },
  ];
  const { id } = await save(fresh({ questions }));
  expect(await stored(id)).toMatchObject({ questions, status: 'inactive', questionnaire_description: null });
});

test('one that nobody has answered is changed where it is', async () => {
  const { id } = await aQuestionnaire();
  const draft = await opened(id);
  expect(await save({ ...draft, questions: [choice()] })).toMatchObject({ id, version_number: 1 });
  expect((await stored(id)).questions).toEqual([choice()]);
});

test('one that was answered stays, and its next version takes its place where no plan follows', async () => {
  const pain = await aQuestionnaire();
  const [used, free] = [await link(pain.id), await link(pain.id)];
  await anAnswer(db, await aPlan(db, used.template.id), pain.id);
  const workflow = await make(AftercareWorkflow, { workflow_name: 'Ask' });
  const step = await make(AftercareWorkflowStep, {
    workflow_id: workflow.id,
    day_number: 1,
    step_type: 'questionnaire',
    title: 'Pain',
    questionnaire_id: pain.id,
  });
  const draft = { ...(await opened(pain.id)), questions: [choice()], next_version: true };
  const { remarks } = await saveQuestionnaire.preview(content(), '', draft);
  expect(remarks).toContainEqual({
    label: 'Asks the earlier version until its own next one',
    value: used.template.template_name,
  });

  const next = await save(draft);

  expect(next).toMatchObject({ version_number: 2, previous_version_id: pain.id, status: 'active' });
  expect(await stored(pain.id)).toMatchObject({ status: 'inactive', questions: pain.questions });
  const asks = async ({ id }: { id: string }) =>
    (await db.app.manager.findOneByOrFail(AftercareMilestoneDefinitionQuestionnaire, { id }))
      .questionnaire_id;
  expect([await asks(used.row), await asks(free.row)]).toEqual([pain.id, next.id]);
  expect(await db.app.manager.findOneBy(AftercareWorkflowStep, { id: step.id })).toMatchObject({
    questionnaire_id: next.id,
  });
});

test('row by row, one that was answered cannot be changed', async () => {
  const pain = await aQuestionnaire();
  const { template } = await link(pain.id);
  const change = () =>
    transact(content(), 'templates.manage', 'edit', (work) =>
      changeQuestionnaireRow(work, pain, { questionnaire_name: 'Other' }),
    );
  await change();
  await anAnswer(db, await aPlan(db, template.id), pain.id);
  await expect(change()).rejects.toMatchObject({
    message:
      'Patients have answered this questionnaire: change it in the builder, which makes its next version.',
  });
});

test('a stale page, an unannounced version and a version of nothing are refused', async () => {
  const pain = await aQuestionnaire();
  const { template } = await link(pain.id);
  const draft = await opened(pain.id);
  await save({ ...draft, questionnaire_name: 'Changed' });
  await expect(save({ ...draft, questionnaire_name: 'Mine' })).rejects.toMatchObject({ code: 'conflict' });

  const again = await opened(pain.id);
  await anAnswer(db, await aPlan(db, template.id), pain.id);
  await expect(save({ ...again, questionnaire_name: 'Mine' })).rejects.toMatchObject({
    message:
      'A patient answered this questionnaire while you were editing it. Save again: that makes its next version.',
  });
  await expect(save({ ...again, next_version: true })).rejects.toMatchObject({ code: 'already_so' });
});

test('twenty saves are one, of a new one and of a next version', async () => {
  const input = fresh();
  expect((await allAtOnce(times(20, () => save(input)))).won).toBe(1);
  const pain = await aQuestionnaire();
  const { template } = await link(pain.id);
  await anAnswer(db, await aPlan(db, template.id), pain.id);
  const draft = { ...(await opened(pain.id)), questions: [choice()], next_version: true };
  const { won, read } = await allAtOnce(times(20, () => save(draft)));
  expect({ won, read }).toEqual({ won: 1, read: ['Version 2 has taken the place of this questionnaire.'] });
});

test.each([
  [{ questionnaire_name: '' }, 'questionnaire_name', 'Give it a name.'],
  [{ questionnaire_type: 'weather' }, 'questionnaire_type', 'Choose what it is about.'],
  [{ questions: [] }, 'questions', 'Add at least one question.'],
  [{ questions: [choice({ question_text: ' ' })] }, 'questions.0.question_text', 'This may not be empty.'],
  [
    { questions: [choice({ options: [{ value: 'a', label: 'A' }] })] },
    'questions.0.options',
    'Give at least two answers.',
  ],
  [
    {
      questions: [
        choice({
          options: [
            { value: 'a', label: 'A' },
            { value: 'a', label: 'B' },
          ],
        }),
      ],
    },
    'questions.0.options',
    'Two answers are stored as the same.',
  ],
  [
    { questions: [choice({ urgent_when: { equals: 'side' } })] },
    'questions.0.urgent_when',
    'Choose an answer that can be given.',
  ],
  [{ questions: [choice(), choice()] }, 'questions', 'Question ids must differ.'],
])('%j is refused at its field', async (wrong, field, sentence) => {
  await expect(save(fresh(wrong))).rejects.toMatchObject({ fields: { [field]: sentence } });
});

test.each(['support', 'finance', 'auditor'])('%s may not save', async (role) => {
  await expect(saveQuestionnaire(actorAs(role), '', fresh())).rejects.toMatchObject({ code: 'forbidden' });
});
