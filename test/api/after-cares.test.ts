import {
  AfterCare,
  AftercareMilestone,
  AftercareMilestoneScan,
  AftercareQuestionnaireResponse,
} from '../../src/domain/aftercare/entities.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
} from '../../src/domain/aftercare-templates/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { aPlan, aMedication, anInstruction } from '../support/aftercare.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask } from '../support/apps.js';
import { day, NOON } from '../support/standalone.js';
import { aQuestionnaire } from '../support/templates.js';
import { anUpload } from '../support/uploads.js';
import { make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
afterAll(() => apps.close());

const send = (method: string, path: string, token: string, body?: unknown): Promise<ApiReply> =>
  ask(apps.server.url, method, path, body === undefined ? { token } : { token, body });
const pointers = ({ body }: ApiReply) => (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
const rows = () => apps.database.app.manager;

const QUESTIONS = [
  {
    question_id: 'pain',
    question_text: 'How much does it hurt?',
    question_type: 'visual_scale',
    options: { min: 0, max: 10 },
    required: true,
  },
  { question_id: 'note', question_text: 'Anything else?', question_type: 'text', required: false },
];

/** In the second milestone since five days: scans were due five days and a day ago, answers then and today. */
async function aRecovery(values: Partial<AfterCare> = {}) {
  const { patient, token } = await apps.patient({ time_zone: NOON });
  const { plan, milestones } = await aPlan({ patient_id: patient.id, ...values });
  const [before, current, after] = milestones as [AftercareMilestone, AftercareMilestone, AftercareMilestone];
  const id = current.milestone_definition_id;
  await rows().update(AftercareMilestoneDefinition, { id }, { scan_frequency_days: 4, scan_count: 3 });
  const questionnaire = await aQuestionnaire({ questions: QUESTIONS });
  await make(AftercareMilestoneDefinitionQuestionnaire, {
    milestone_definition_id: id,
    questionnaire_id: questionnaire.id,
    frequency_days: 5,
  });
  return { patient, token, plan, before, current, after, questionnaire };
}
type Recovery = Awaited<ReturnType<typeof aRecovery>>;

const answer = ({ token, current, questionnaire }: Recovery, responses: unknown) =>
  send('POST', `/milestones/${current.id}/questionnaire-responses`, token, {
    questionnaire_id: questionnaire.id,
    responses,
  });
const scan = async ({ token, patient, current }: Recovery) =>
  send('POST', `/milestones/${current.id}/scans`, token, {
    scan_type: 'front',
    scan_file_id: (await anUpload(patient)).id,
  });
const progress = async ({ plan, current }: Recovery) => {
  const { recovery_percentage } = await rows().findOneByOrFail(AfterCare, { id: plan.id });
  const { completion_percentage } = await rows().findOneByOrFail(AftercareMilestone, { id: current.id });
  return { completion_percentage, recovery_percentage };
};

test('a plan says what is due when, and everything else that a patient has to know', async () => {
  const recovery = await aRecovery();
  const { plan, token, current, questionnaire } = recovery;
  await anInstruction(plan, -15, null);
  await aMedication(plan, -15, -8);
  const listed = await send('GET', '/after-cares', token);
  expect(listed.body.data).toMatchObject([{ id: plan.id, status: 'active' }]);
  const read = await send('GET', `/after-cares/${plan.id}`, token);
  expect(read.body).toMatchObject({
    id: plan.id,
    instructions: [{ title: 'From day -15' }],
    medications: [{ medication_name: 'From day -15' }],
    questionnaires: [{ id: questionnaire.id, questions: QUESTIONS }],
  });
  const milestones = read.body.milestones as { id: string; due: { kind: string; due_date: string }[] }[];
  expect(milestones.map(({ due }) => due.length)).toEqual([0, 7, 0]);
  expect(milestones[1]!.id).toBe(current.id);
  const days = (kind: string) =>
    milestones[1]!.due.filter((due) => due.kind === kind).map(({ due_date }) => due_date);
  expect(days('scan')).toEqual([day(-5), day(-1), day(3)]);
  expect(days('questionnaire')).toEqual([day(-5), day(0), day(5), day(10)]);
});

test('what is sent counts for the oldest that is due, late or in time, and the recovery follows', async () => {
  const recovery = await aRecovery();
  const first = await scan(recovery);
  expect(first).toMatchObject({ status: 201, body: { is_overdue: true, scan_date: day() } });
  expect(await progress(recovery)).toEqual({ completion_percentage: 25, recovery_percentage: 25 });
  expect((await scan(recovery)).body.is_overdue).toBe(true);
  expect((await scan(recovery)).body.is_overdue).toBe(false);
  expect(await progress(recovery)).toEqual({ completion_percentage: 50, recovery_percentage: 33 });
  const late = await answer(recovery, { pain: 2 });
  expect(late).toMatchObject({ status: 201, body: { is_overdue: true, flagged_urgent: false } });
  expect((await answer(recovery, { pain: 2 })).body.code).toBe('already_so');
  expect((await answer(recovery, { pain: 3, note: 'Better' })).body.is_overdue).toBe(false);
  expect(await progress(recovery)).toEqual({ completion_percentage: 100, recovery_percentage: 50 });
});

test('an urgent answer is told to the clinic and to the medical team, without a word of it', async () => {
  const recovery = await aRecovery();
  const urgent = await answer(recovery, { pain: 8, note: 'It throbs terribly' });
  expect(urgent.body.flagged_urgent).toBe(true);
  const notices = await rows().findBy(AlertsNotification, { subject_id: String(urgent.body.id) });
  const addressees = notices.map(({ notifiable_id }) => notifiable_id);
  expect(addressees).toEqual(expect.arrayContaining([recovery.plan.provider_id, apps.staff.medical]));
  for (const { title, body, severity } of notices) {
    expect(severity).toBe('critical');
    expect(title + body).not.toMatch(/throbs|8/);
    expect(title + body).not.toContain(recovery.patient.last_name);
  }
});

test('answers that do not fit their questions are refused where they stand', async () => {
  const recovery = await aRecovery();
  const refused = async (responses: unknown) => pointers(await answer(recovery, responses));
  expect(await refused({})).toEqual(['/responses/pain']);
  expect(await refused({ pain: 11, note: 'x'.repeat(5001), other: true })).toEqual([
    '/responses/other',
    '/responses/pain',
    '/responses/note',
  ]);
  expect(await refused({ pain: 'eight' })).toEqual(['/responses/pain']);
  expect(await refused({ pain: { deep: 1 } })).toEqual(['/responses/pain']);
  expect(await refused('none')).toEqual(['/responses']);
  const elsewhere = { ...recovery, questionnaire: await aQuestionnaire() };
  expect(pointers(await answer(elsewhere, { pain: true }))).toEqual(['/questionnaire_id']);
  const milestone = { aftercare_milestone_id: recovery.current.id };
  expect(await rows().countBy(AftercareQuestionnaireResponse, milestone)).toBe(0);
});

test('twenty scans at once are all there and all counted', async () => {
  const recovery = await aRecovery();
  const answers = await Promise.all(Array.from({ length: 20 }, () => scan(recovery)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(answers.filter(({ body }) => body.is_overdue)).toHaveLength(2);
  expect(await progress(recovery)).toEqual({ completion_percentage: 50, recovery_percentage: 33 });
});

test('the last thing that was missing completes a milestone that is over', async () => {
  const recovery = await aRecovery();
  const { current } = recovery;
  const span = { start_date: day(-25), end_date: day(-22), milestone_status: 'overdue' };
  await rows().update(AftercareMilestone, { id: current.id }, span);
  await scan(recovery);
  const state = async () =>
    (await rows().findOneByOrFail(AftercareMilestone, { id: current.id })).milestone_status;
  expect(await state()).toBe('overdue');
  expect((await answer(recovery, { pain: 1 })).body.is_overdue).toBe(true);
  expect(await state()).toBe('completed');
  expect((await scan(recovery)).status).toBe(409);
});

test('nothing is taken for a step that has not begun or is done, for a plan that rests, or from another', async () => {
  const recovery = await aRecovery();
  for (const current of [recovery.before, recovery.after])
    expect(await scan({ ...recovery, current })).toMatchObject({ status: 409, body: { code: 'refused' } });
  const suspended = await aRecovery({ status: 'suspended' });
  expect((await answer(suspended, { pain: 1 })).status).toBe(409);
  const other = await apps.patient();
  for (const path of ['scans', 'questionnaire-responses']) {
    const body =
      path === 'scans'
        ? { scan_type: 'top', scan_file_id: (await anUpload(other.patient)).id }
        : { questionnaire_id: recovery.questionnaire.id, responses: { pain: 1 } };
    expect((await send('POST', `/milestones/${recovery.current.id}/${path}`, other.token, body)).status).toBe(
      404,
    );
  }
  expect((await send('GET', `/after-cares/${recovery.plan.id}`, other.token)).status).toBe(404);
  const stranger = { scan_type: 'top', scan_file_id: (await anUpload(other.patient)).id };
  const theirs = await send('POST', `/milestones/${recovery.current.id}/scans`, recovery.token, stranger);
  expect(pointers(theirs)).toEqual(['/scan_file_id']);
  expect(await rows().countBy(AftercareMilestoneScan, { aftercare_milestone_id: recovery.current.id })).toBe(
    0,
  );
});
