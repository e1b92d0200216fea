import { assignBundle } from '../../../src/domain/aftercare/assign-bundle.js';
import { AfterCareInstruction, AfterCareMedication } from '../../../src/domain/aftercare/entities.js';
import {
  AftercareTemplate,
  InstructionTemplate,
  MedicationTemplate,
} from '../../../src/domain/aftercare-templates/entities.js';
import { aPlan, rows, toldAbout } from '../../support/aftercare.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { day } from '../../support/standalone.js';
import { actorAs, aTemplate, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
let number = 0;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const medical = () => actorAs('medical', staff.medical);

/** Advice for the first five days and for good, and a medication of ten days from the third. */
async function aBundle(values: Partial<AftercareTemplate> = {}) {
  const n = ++number;
  const advise = (title: string, start_day: number, end_day: number | null) =>
    make(InstructionTemplate, {
      title: `${title} ${n}`,
      category: 'sleep',
      instruction: 'Rest.',
      start_day,
      end_day,
    });
  const [first, always] = [await advise('First days', 0, 5), await advise('Always', 2, null)];
  const medication = await make(MedicationTemplate, {
    medication_name: `Tablets ${n}`,
    form: 'tablet',
    dosage: '1',
    times_per_day: 1,
    start_day: 3,
    duration_days: 10,
  });
  return make(AftercareTemplate, {
    bundle_name: `Bundle ${n}`,
    milestone_template_id: (await aTemplate()).id,
    instruction_template_ids: [first.id, always.id],
    medication_template_ids: [medication.id],
    ...values,
  });
}

const given = async (after_care_id: string) => {
  const all = [
    ...(await rows(AfterCareInstruction, { after_care_id })),
    ...(await rows(AfterCareMedication, { after_care_id })),
  ];
  return all.map(({ start_date, end_date }) => [start_date, end_date]);
};

test('a running plan gets its own copies, counted from a day', async () => {
  const { plan } = await aPlan();
  const bundle = await aBundle();
  await assignBundle(medical(), plan.id, { bundle_id: bundle.id, start_date: day() });
  expect(await given(plan.id)).toEqual([
    [day(), day(5)],
    [day(2), null],
    [day(3), day(12)],
  ]);
  expect(await toldAbout(plan)).toEqual([
    'Patient aftercare.bundle_assigned',
    'Provider aftercare.bundle_assigned',
  ]);
});

test('what would be over by now is left out', async () => {
  const { plan } = await aPlan();
  const bundle = await aBundle();
  await assignBundle(medical(), plan.id, { bundle_id: bundle.id, start_date: day(-20) });
  expect(await given(plan.id)).toEqual([[day(-18), null]]);
});

test('what a plan has is not given again, however often it is pressed', async () => {
  const { plan } = await aPlan();
  const bundle = await aBundle();
  const press = () => assignBundle(medical(), plan.id, { bundle_id: bundle.id, start_date: day() });
  const { won, read } = await allAtOnce(times(10, press));
  expect({ won, read }).toEqual({
    won: 1,
    read: ['This plan has everything of this bundle that is not over by now.'],
  });
  expect(await given(plan.id)).toHaveLength(3);
});

test('an inactive bundle and a day far away are refused at their fields', async () => {
  const { plan } = await aPlan();
  const inactive = await aBundle({ status: 'inactive' });
  await expect(
    assignBundle(medical(), plan.id, { bundle_id: inactive.id, start_date: day() }),
  ).rejects.toMatchObject({ fields: { bundle_id: 'Choose an active bundle.' } });
  const bundle = await aBundle();
  await expect(
    assignBundle(medical(), plan.id, { bundle_id: bundle.id, start_date: day(400) }),
  ).rejects.toMatchObject({ fields: { start_date: 'Choose a day within a year from today.' } });
});

test.each(['suspended', 'completed'])('a plan that is %s gets nothing', async (status) => {
  const { plan } = await aPlan({ status });
  const bundle = await aBundle();
  await expect(
    assignBundle(medical(), plan.id, { bundle_id: bundle.id, start_date: day() }),
  ).rejects.toMatchObject({ code: 'refused' });
  expect(await given(plan.id)).toEqual([]);
});

test.each(['support', 'finance', 'auditor'])('%s may not', async (role) => {
  const { plan } = await aPlan();
  const bundle = await aBundle();
  await expect(
    assignBundle(actorAs(role), plan.id, { bundle_id: bundle.id, start_date: day() }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});
