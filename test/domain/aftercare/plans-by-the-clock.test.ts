import { dayIn } from '../../../src/core/dates.js';
import { FailedJob } from '../../../src/core/entities.js';
import {
  AftercareWorkflow,
  AftercareWorkflowStep,
} from '../../../src/domain/aftercare-templates/entities.js';
import { acknowledgeUrgentResponse } from '../../../src/domain/aftercare/acknowledge-urgent-response.js';
import {
  AfterCare,
  AfterCareMedication,
  AftercareMilestone,
  AftercareQuestionnaireResponse,
} from '../../../src/domain/aftercare/entities.js';
import { followPlans } from '../../../src/domain/aftercare/follow-plans.js';
import { repeatUrgent } from '../../../src/domain/aftercare/repeat-urgent.js';
import { suspendAftercare } from '../../../src/domain/aftercare/suspend-aftercare.js';
import { aMedication, anAnswer, aPlan, drawn, stored, toldAbout } from '../../support/aftercare.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { actorAs, make } from '../../support/world.js';

const world = staffedDatabase();
const medical = () => actorAs('medical', world.staff.medical);

afterEach(async () => {
  await world.db.app.query("UPDATE after_cares SET status = 'suspended' WHERE status = 'active'");
  await world.db.app.query('UPDATE aftercare_questionnaire_responses SET acknowledged_at = UTC_TIMESTAMP()');
});

/** As if so many days had passed since this plan was made and last looked after. */
async function later(plan: AfterCare, days: number) {
  await world.db.app.query(
    `UPDATE aftercare_milestones SET start_date = start_date - INTERVAL ? DAY,
        end_date = end_date - INTERVAL ? DAY WHERE after_care_id = ?`,
    [days, days, plan.id],
  );
  await world.db.app.query('UPDATE after_cares SET next_day_at = next_day_at - INTERVAL ? DAY WHERE id = ?', [
    days,
    plan.id,
  ]);
}
const asks = (plan: AfterCare, every: number) =>
  world.db.app.query(
    `UPDATE aftercare_milestone_definitions SET scan_frequency_days = ?, scan_count = 50 WHERE template_id = ?`,
    [every, plan.aftercare_template_id],
  );

test('a milestone ends and the next begins at the midnight of the patient, told once', async () => {
  const { plan, milestones } = await aPlan({ days: [10, 20, 30], began: -9 });
  expect(await followPlans()).toBe(1);
  expect(await followPlans()).toBe(0);
  expect((await drawn(plan))[0]).toContain('in_progress');
  await later(plan, 1);
  expect(await followPlans()).toBe(1);
  expect(await drawn(plan)).toEqual([
    'Stage 1: completed, -10 to -1',
    'Stage 2: in_progress, 0 to 19',
    'Stage 3: pending, 20 to 49',
  ]);
  expect(await stored(AfterCare, plan)).toMatchObject({ recovery_stage: 'Stage 2', recovery_percentage: 16 });
  expect(await toldAbout(milestones[1]!)).toEqual(['Patient aftercare.milestone_begun']);
  expect(await followPlans()).toBe(0);
});

test('the plan ends with its last milestone', async () => {
  const { plan } = await aPlan({ days: [5, 5], began: -10 });
  const medication = await aMedication(plan, -8, -2);
  expect(await followPlans()).toBe(1);
  expect(await stored(AfterCare, plan)).toMatchObject({ status: 'completed', recovery_percentage: 100 });
  expect(await stored(AfterCareMedication, medication)).toMatchObject({ status: 'completed' });
  expect(await toldAbout(plan)).toEqual(['Patient aftercare.completed', 'Provider aftercare.completed']);
});

test('an urgent answer that nobody has read keeps a plan open', async () => {
  const { plan, milestones, patient } = await aPlan({ days: [5, 5], began: -10 });
  await anAnswer(milestones[1]!, patient.id);
  await followPlans();
  expect((await stored(AfterCare, plan)).status).toBe('active');
});

test('what is asked for is told on its day, what did not come on the day after, to the clinic too', async () => {
  const { plan, milestones, patient } = await aPlan({ days: [30], began: -10 });
  await asks(plan, 10);
  await followPlans();
  expect(await toldAbout(milestones[0]!)).toEqual(['Patient aftercare.due']);
  await later(plan, 1);
  expect(await followPlans()).toBe(1);
  expect(await toldAbout(milestones[0]!)).toEqual([
    'Patient aftercare.due',
    'Patient aftercare.overdue',
    'Provider aftercare.overdue',
  ]);
  const [told] = await world.db.app.query<{ body: string }[]>(
    "SELECT body FROM alerts_notifications WHERE type = 'aftercare.overdue' AND notifiable_type = 'Provider'",
  );
  expect(told!.body).toContain(patient.patient_code);
  expect(told!.body).not.toContain(patient.last_name);
  await later(plan, 1);
  await followPlans();
  expect(await toldAbout(milestones[0]!)).toHaveLength(3);
});

test('a milestone that ends without all that it asked for is overdue, and its plan goes on', async () => {
  const { plan } = await aPlan({ days: [5, 5], began: -10 });
  await asks(plan, 2);
  await world.db.app.query(
    "UPDATE aftercare_milestones SET milestone_status = 'in_progress' WHERE after_care_id = ? AND milestone_name = 'Stage 2'",
    [plan.id],
  );
  await followPlans();
  expect((await drawn(plan))[1]).toContain('overdue');
  expect((await stored(AfterCare, plan)).status).toBe('active');
});

test('four workers at once look after each plan once', async () => {
  const plans = await Promise.all(Array.from({ length: 8 }, () => aPlan({ days: [5, 5], began: -10 })));
  const done = await Promise.all([1, 2, 3, 4].map(() => followPlans()));
  expect(done.reduce((sum, one) => sum + one)).toBe(8);
  for (const { plan } of plans) expect(await toldAbout(plan)).toHaveLength(2);
  expect(await world.db.app.getRepository(FailedJob).count()).toBe(0);
});

test.each(['Pacific/Auckland', 'Pacific/Honolulu'])('days are those of %s', async (zone) => {
  const { plan, milestones } = await aPlan({ days: [10] });
  await world.db.app.query('UPDATE patients SET time_zone = ? WHERE id = ?', [zone, plan.patient_id]);
  const today = dayIn(zone, new Date());
  await world.db.app
    .getRepository(AftercareMilestone)
    .update({ id: milestones[0]!.id }, { start_date: today, end_date: today, milestone_status: 'pending' });
  await followPlans();
  expect((await stored(AftercareMilestone, milestones[0]!)).milestone_status).toBe('in_progress');
  const { next_day_at } = await stored(AfterCare, plan);
  expect(dayIn(zone, next_day_at!) > today).toBe(true);
  expect(dayIn(zone, new Date(next_day_at!.getTime() - 1000))).toBe(today);
});

test('a suspended plan rests; suspended or followed, never broken', async () => {
  const { plan } = await aPlan({ days: [10, 20], began: -10 });
  await Promise.all([
    suspendAftercare(medical(), plan.id, { reason: 'The patient is in hospital.' }),
    followPlans(),
  ]);
  expect((await stored(AfterCare, plan)).status).toBe('suspended');
  await later(plan, 5);
  expect(await followPlans()).toBe(0);
});

test('the steps of workflows are sent on their day, once, and none that is switched off', async () => {
  const { plan } = await aPlan({ days: [30], began: -3 });
  const workflow = await make(AftercareWorkflow, {
    workflow_name: 'First days',
    milestone_template_id: plan.aftercare_template_id,
  });
  const step = (day_number: number, title: string, status = 'active') =>
    make(AftercareWorkflowStep, {
      workflow_id: workflow.id,
      day_number,
      step_type: 'message',
      title,
      status,
    });
  await step(2, 'Yesterday');
  await step(3, 'Wash gently');
  await step(4, 'Tomorrow');
  await make(AftercareWorkflowStep, {
    workflow_id: workflow.id,
    day_number: 3,
    order_index: 2,
    step_type: 'message',
    title: 'Off',
    status: 'inactive',
  });
  const titles = async () =>
    (
      await world.db.app.query<{ title: string }[]>(
        "SELECT title FROM alerts_notifications WHERE type = 'aftercare.step' AND subject_id = ? ORDER BY id",
        [plan.id],
      )
    ).map(({ title }) => title);
  await followPlans();
  expect(await titles()).toEqual(['Wash gently']);
  await later(plan, 1);
  await followPlans();
  expect(await titles()).toEqual(['Wash gently', 'Tomorrow']);
});

describe('urgent answers', () => {
  const age = (id: string) =>
    world.db.app.query(
      'UPDATE aftercare_questionnaire_responses SET created_at = created_at - INTERVAL 25 HOUR WHERE id = ?',
      [id],
    );

  test('that nobody has taken charge of for a day are told again, once', async () => {
    const { milestones, patient } = await aPlan();
    const fresh = await anAnswer(milestones[1]!, patient.id);
    const waiting = await anAnswer(milestones[1]!, patient.id);
    await age(waiting.id);
    const done = await Promise.all([1, 2, 3, 4].map(() => repeatUrgent()));
    expect(done.reduce((sum, one) => sum + one)).toBe(1);
    expect(await toldAbout(fresh)).toEqual([]);
    expect(await toldAbout(waiting)).toEqual([
      'Provider aftercare.urgent_waiting',
      ...Array<string>(3).fill('User aftercare.urgent_waiting'),
    ]);
    expect(await repeatUrgent()).toBe(0);
  });

  test('that are acknowledged are let alone', async () => {
    const { milestones, patient } = await aPlan();
    const answer = await anAnswer(milestones[1]!, patient.id);
    await age(answer.id);
    await acknowledgeUrgentResponse(medical(), answer.id, { acknowledgement_note: 'Called at once.' });
    expect(await repeatUrgent()).toBe(0);
    expect(await stored(AftercareQuestionnaireResponse, answer)).toMatchObject({ flagged_urgent: true });
  });
});
