import {
  AfterCare,
  AfterCareInstruction,
  AfterCareMedication,
  AftercareMilestone,
} from '../../src/domain/aftercare/entities.js';
import {
  AftercareMilestoneDefinition,
  AftercareTemplate,
  InstructionTemplate,
  MedicationTemplate,
} from '../../src/domain/aftercare-templates/entities.js';
import { longDay } from '../../src/core/dates.js';
import { Provider } from '../../src/domain/providers/entities.js';
import { activateStandaloneAftercare } from '../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { StandaloneAftercareRequest } from '../../src/domain/standalone-aftercare/entities.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { anAssignedRequest, aPaidRequest, day } from '../support/standalone.js';
import { tracesOf } from '../support/traces.js';
import { actorAs, aRequest, make, makeStaff } from '../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const medical = () => actorAs('medical', staff.medical);
const activate = (id: string, input: object = {}) => activateStandaloneAftercare(medical(), id, input);
const plansOf = (id: string) => db.app.manager.findBy(AfterCare, { standalone_aftercare_request_id: id });
const milestonesOf = (plan: AfterCare) =>
  db.app.manager.find(AftercareMilestone, {
    where: { after_care_id: plan.id },
    order: { start_date: 'ASC' },
  });
const stages = async (plan: AfterCare) =>
  (await milestonesOf(plan)).map((row) => [row.start_date, row.end_date, row.milestone_status]);

test('the plan is what the request asked and paid for', async () => {
  const { request, patient, clinic, template } = await aPaidRequest({ days: [7, 30, 90] });
  const plan = await activate(request.id);
  expect(await plansOf(request.id)).toEqual([
    {
      id: plan.id,
      next_day_at: null,
      quote_id: null,
      provider_id: clinic.id,
      patient_id: patient.id,
      aftercare_type: 'standalone',
      aftercare_template_id: template.id,
      recovery_stage: 'Stage 1',
      recovery_percentage: 0,
      status: 'active',
      pricing_model: 'fixed',
      total_price: '600.00',
      currency: 'EUR',
      duration_months: 6,
      standalone_aftercare_request_id: request.id,
      suspended_at: null,
      suspension_reason: null,
      completed_at: null,
      created_at: expect.any(Date) as Date,
      updated_at: expect.any(Date) as Date,
    },
  ]);
  const stored = await db.app.manager.findOneByOrFail(StandaloneAftercareRequest, { id: request.id });
  expect(stored.request_status).toBe('activated');
});

test('milestones run one after another from the treatment date, without a gap', async () => {
  const { request } = await aPaidRequest({ days: [7, 30, 90], treatment_date: day(-3) });
  expect(await stages(await activate(request.id))).toEqual([
    [day(-3), day(3), 'in_progress'],
    [day(4), day(33), 'pending'],
    [day(34), day(123), 'pending'],
  ]);
});

test('milestones already past are completed with a note, never overdue, and count as recovered', async () => {
  const { request, template } = await aPaidRequest({ days: [10, 10, 20], treatment_date: day(-10) });
  const plan = await activate(request.id);
  const definitions = await db.app.manager.find(AftercareMilestoneDefinition, {
    where: { template_id: template.id },
    order: { order_index: 'ASC' },
  });
  expect(await milestonesOf(plan)).toEqual([
    expect.objectContaining({
      milestone_definition_id: definitions[0]!.id,
      milestone_name: 'Stage 1',
      milestone_status: 'completed',
      completion_percentage: 100,
      notes: 'Over before the plan was activated.',
    }),
    expect.objectContaining({ milestone_status: 'in_progress', completion_percentage: 0, notes: null }),
    expect.objectContaining({ milestone_status: 'pending', completion_percentage: 0, notes: null }),
  ]);
  expect(plan).toMatchObject({ recovery_stage: 'Stage 2', recovery_percentage: 25 });
});

test('a treatment that is still to come waits in the first stage', async () => {
  const { request } = await aPaidRequest({ days: [7, 30], treatment_date: day(5) });
  const plan = await activate(request.id);
  expect(plan).toMatchObject({ recovery_stage: 'Stage 1', recovery_percentage: 0 });
  expect(await stages(plan)).toEqual([
    [day(5), day(11), 'pending'],
    [day(12), day(41), 'pending'],
  ]);
});

test('a plan wholly in the past is refused, unless it starts today', async () => {
  const { request } = await aPaidRequest({ days: [7, 30], treatment_date: day(-37) });
  await expect(activate(request.id)).rejects.toThrow(
    'The whole plan would lie in the past: tick "start today" to begin it now.',
  );
  expect(await plansOf(request.id)).toEqual([]);
  const plan = await activate(request.id, { start_today: 'true' });
  expect(await stages(plan)).toEqual([
    [day(0), day(6), 'in_progress'],
    [day(7), day(36), 'pending'],
  ]);
});

test('its last day may be today', async () => {
  const { request } = await aPaidRequest({ days: [7, 30], treatment_date: day(-36) });
  expect(await activate(request.id)).toMatchObject({ recovery_stage: 'Stage 2' });
});

test("days are the patient's: two people at two ends of the world start on two days", async () => {
  const plans = await Promise.all(
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(async (time_zone) => {
      const { request, patient } = await aPaidRequest({ days: [7] });
      await db.app.query('UPDATE patients SET time_zone = ? WHERE id = ?', [time_zone, patient.id]);
      return activate(request.id, { start_today: true });
    }),
  );
  const [east, west] = await Promise.all(
    plans.map(async (plan) => (await milestonesOf(plan))[0]!.start_date),
  );
  expect(east! > west!).toBe(true);
});

test('the bundle of the template is copied with its dates, in its order', async () => {
  const { request, template } = await aPaidRequest({ days: [7, 30], treatment_date: day(-3) });
  const advice = { category: 'washing', instruction: 'Gently.' };
  const wash = await make(InstructionTemplate, { title: 'Wash', start_day: 2, end_day: 10, ...advice });
  const sleep = await make(InstructionTemplate, { title: 'Sleep', start_day: 0, end_day: null, ...advice });
  const retired = await make(InstructionTemplate, { title: 'Old', status: 'inactive', ...advice });
  const pill = await make(MedicationTemplate, {
    medication_name: 'Paracetamol',
    active_ingredient: 'paracetamol',
    form: 'tablet',
    dosage: '500 mg',
    times_per_day: 3,
    duration_days: 3,
    instructions: 'After meals.',
  });
  const spray = await make(MedicationTemplate, {
    medication_name: 'Saline',
    form: 'spray',
    dosage: 'two puffs',
    times_per_day: 5,
    start_day: 1,
    duration_days: 14,
  });
  await make(AftercareTemplate, {
    bundle_name: 'Standard',
    milestone_template_id: template.id,
    instruction_template_ids: [sleep.id, retired.id, wash.id],
    medication_template_ids: [pill.id, spray.id],
  });

  const plan = await activate(request.id);

  const after_care_id = plan.id;
  const instructions = await db.app.manager.find(AfterCareInstruction, {
    where: { after_care_id },
    order: { order_index: 'ASC' },
  });
  expect(instructions).toEqual([
    expect.objectContaining({
      ...advice,
      title: 'Sleep',
      instruction_template_id: sleep.id,
      start_date: day(-3),
      end_date: null,
      order_index: 1,
      acknowledged_at: null,
    }),
    expect.objectContaining({ title: 'Wash', start_date: day(-1), end_date: day(7), order_index: 2 }),
  ]);
  const medications = await db.app.manager.find(AfterCareMedication, {
    where: { after_care_id },
    order: { start_date: 'ASC' },
  });
  expect(medications).toEqual([
    expect.objectContaining({
      medication_template_id: pill.id,
      medication_name: 'Paracetamol',
      active_ingredient: 'paracetamol',
      form: 'tablet',
      dosage: '500 mg',
      times_per_day: 3,
      instructions: 'After meals.',
      start_date: day(-3),
      end_date: day(-1),
      status: 'completed',
      stopped_at: null,
      stop_reason: null,
    }),
    expect.objectContaining({
      medication_name: 'Saline',
      start_date: day(-2),
      end_date: day(11),
      status: 'active',
    }),
  ]);
});

test('patient and clinic are told, and every row is in the audit log', async () => {
  const { request, patient, clinic } = await aPaidRequest({ days: [7, 30], treatment_date: day(-3) });
  const { notifications, entries, owed } = await tracesOf(db.app.manager, () => activate(request.id));
  const [plan] = await plansOf(request.id);
  const common = { type: 'standalone_aftercare.activated', subject_type: 'AfterCare', subject_id: plan!.id };
  expect(notifications).toEqual([
    expect.objectContaining({
      ...common,
      notifiable_type: 'Patient',
      notifiable_id: patient.id,
      title: 'Your recovery plan has started',
      body: `Your plan with ${clinic.provider_name} runs until ${longDay(day(33), 'en')}. You are in "Stage 1".`,
    }),
    expect.objectContaining({
      ...common,
      notifiable_type: 'Provider',
      notifiable_id: clinic.id,
      body: `${patient.patient_code} kodlu hastanın planı başladı; aşama: "Stage 1".`,
    }),
  ]);
  expect(owed.map(({ payload }) => payload)).toEqual(notifications.map(({ id }) => ({ id })));
  expect(entries.map(({ entity, event }) => `${event} ${entity}`)).toEqual([
    'created after_cares',
    'created aftercare_milestones',
    'created aftercare_milestones',
    'updated standalone_aftercare_requests',
    'created alerts_notifications',
    'created alerts_notifications',
  ]);
});

test('nothing starts before it is assigned, before it is paid, or twice', async () => {
  const pending = await aRequest();
  await expect(activate(pending.id)).rejects.toThrow('No clinic has this request yet: assign it first.');
  const { request: unpaid } = await anAssignedRequest();
  await expect(activate(unpaid.id)).rejects.toThrow("The patient hasn't paid: record the payment first.");
  const { request } = await aPaidRequest();
  await activate(request.id);
  await expect(activate(request.id)).rejects.toThrow(
    'This request is already activated: its recovery plan is running.',
  );
  expect(await plansOf(request.id)).toHaveLength(1);
});

test('a subscription starts with its first month paid', async () => {
  const monthly = { pricing_model: 'monthly_subscription', total_price: '600.00' };
  const { request } = await aPaidRequest(monthly);
  expect(await activate(request.id)).toMatchObject(monthly);
});

test('a request without a template, and a template without milestones, are refused', async () => {
  const { request } = await aPaidRequest();
  await db.app.getRepository(StandaloneAftercareRequest).update(request.id, { aftercare_template_id: null });
  await expect(activate(request.id)).rejects.toThrow(
    'This request has no template: reassign it to choose one.',
  );
  const { request: empty } = await aPaidRequest({ days: [] });
  await expect(activate(empty.id)).rejects.toThrow(
    'The template has no milestones: add some, or reassign with another template.',
  );
});

test.each(['support', 'finance', 'auditor'])('%s may not start a plan', async (role) => {
  const { request } = await aPaidRequest();
  await expect(activateStandaloneAftercare(actorAs(role), request.id, {})).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(await plansOf(request.id)).toEqual([]);
});

test('a clinic that was suspended meanwhile gets no new patient', async () => {
  const { request, clinic } = await aPaidRequest();
  await db.app.getRepository(Provider).update({ id: clinic.id }, { status: 'suspended' });
  await expect(activate(request.id)).rejects.toThrow('The clinic is not active any more');
  expect(await plansOf(request.id)).toEqual([]);
});
