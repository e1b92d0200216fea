import {
  AfterCare,
  AfterCareInstruction,
  AfterCareMedication,
} from '../../../src/domain/aftercare/entities.js';
import {
  AftercareTemplate,
  InstructionTemplate,
  MedicationTemplate,
} from '../../../src/domain/aftercare-templates/entities.js';
import { saveTemplate } from '../../../src/domain/aftercare-templates/save-template.js';
import { activateStandaloneAftercare } from '../../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aPaidRequest, day } from '../../support/standalone.js';
import { aPlan, opened } from '../../support/templates.js';
import { actorAs, make } from '../../support/world.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

let number = 0;
const instruction = (values: Partial<InstructionTemplate> = {}) =>
  make(InstructionTemplate, {
    title: `Advice ${++number}`,
    category: 'washing',
    instruction: 'Gently.',
    ...values,
  });
const medication = (values: Partial<MedicationTemplate> = {}) =>
  make(MedicationTemplate, {
    medication_name: `Medicine ${++number}`,
    form: 'tablet',
    dosage: '500 mg',
    times_per_day: 2,
    duration_days: 5,
    ...values,
  });

test('a plan gets copies of its own, in the order of the bundle, and keeps them when the templates change', async () => {
  const [late, early, never] = [
    await instruction({ title: 'Wash', start_day: 3, end_day: 10 }),
    await instruction({ title: 'Rest' }),
    await instruction({ status: 'inactive' }),
  ];
  const pill = await medication({ start_day: 1 });
  const { request, template } = await aPaidRequest({ treatment_date: day(-3) });
  await make(AftercareTemplate, {
    bundle_name: 'A bundle',
    milestone_template_id: template.id,
    instruction_template_ids: [late.id, never.id, early.id],
    medication_template_ids: [pill.id],
  });
  await activateStandaloneAftercare(actorAs('medical'), request.id, {});
  const { manager } = db.app;
  const plan = await manager.findOneByOrFail(AfterCare, { standalone_aftercare_request_id: request.id });
  await manager.update(InstructionTemplate, { id: late.id }, { title: 'Changed later' });

  const order = { order_index: 'ASC' } as const;
  expect(
    await manager.find(AfterCareInstruction, { where: { after_care_id: plan.id }, order }),
  ).toMatchObject([
    { title: 'Wash', start_date: day(0), end_date: day(7), order_index: 1, instruction_template_id: late.id },
    { title: 'Rest', start_date: day(-3), end_date: null, order_index: 2 },
  ]);
  expect(await manager.findBy(AfterCareMedication, { after_care_id: plan.id })).toMatchObject([
    { medication_name: pill.medication_name, start_date: day(-2), end_date: day(2), status: 'active' },
  ]);
});

test('a request that waited while its template got a next version still gets the bundle', async () => {
  const advice = await instruction();
  const { request, template } = await aPaidRequest({ days: [7, 30, 90] });
  await make(AftercareTemplate, {
    bundle_name: 'Another bundle',
    milestone_template_id: template.id,
    instruction_template_ids: [advice.id],
    medication_template_ids: [],
  });
  await aPlan(db, template.id);
  const draft = await opened(db, template.id);
  await saveTemplate(actorAs('content'), '', { ...draft, template_name: 'Newer', next_version: true });
  await activateStandaloneAftercare(actorAs('medical'), request.id, {});
  const plan = await db.app.manager.findOneByOrFail(AfterCare, {
    standalone_aftercare_request_id: request.id,
  });
  expect(plan.aftercare_template_id).not.toBe(template.id);
  expect(await db.app.manager.countBy(AfterCareInstruction, { after_care_id: plan.id })).toBe(1);
});
