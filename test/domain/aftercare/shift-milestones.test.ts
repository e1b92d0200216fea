import { AfterCareInstruction, AfterCareMedication } from '../../../src/domain/aftercare/entities.js';
import { shiftMilestones } from '../../../src/domain/aftercare/shift-milestones.js';
import {
  aMedication,
  anInstruction,
  aPlan,
  drawn,
  from,
  stored,
  toldAbout,
} from '../../support/aftercare.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { day } from '../../support/standalone.js';
import { actorAs } from '../../support/world.js';

const world = staffedDatabase();

const medical = () => actorAs('medical', world.staff.medical);
const reason = 'Healing takes a little longer.';

test('a milestone and all that follow move, the one before grows, advice and medication of that time come along', async () => {
  const { plan, milestones } = await aPlan({ days: [10, 20, 30, 40] });
  const during = await anInstruction(plan, 2, 40);
  const after = await anInstruction(plan, 15, 20);
  const medication = await aMedication(plan, 30, 35);
  const input = { aftercare_milestone_id: milestones[2]!.id, days: 5, reason };

  const { remarks } = await shiftMilestones.preview(medical(), plan.id, input);
  await shiftMilestones(medical(), plan.id, input);

  expect(await drawn(plan)).toEqual([
    'Stage 1: completed, -15 to -6',
    'Stage 2: in_progress, -5 to 19',
    'Stage 3: pending, 20 to 49',
    'Stage 4: pending, 50 to 89',
  ]);
  expect(from((await stored(AfterCareInstruction, during)).start_date)).toBe(2);
  expect(from((await stored(AfterCareInstruction, after)).end_date!)).toBe(25);
  expect(from((await stored(AfterCareMedication, medication)).start_date)).toBe(35);
  expect(remarks.map(({ label, value }) => `${label}: ${value}`)).toEqual(
    expect.arrayContaining([
      'Moves by: 5 days later',
      'Milestones that move: 2',
      'Instructions that move: 1',
      'Medications that move: 1',
    ]),
  );
  expect(await toldAbout(plan)).toEqual(['Patient aftercare.shifted', 'Provider aftercare.shifted']);
});

test('a day can be named instead of a number of days, and an earlier one shortens the milestone before', async () => {
  const { plan, milestones } = await aPlan();
  await shiftMilestones(medical(), plan.id, {
    aftercare_milestone_id: milestones[2]!.id,
    days: '',
    start_date: day(3),
    reason,
  });
  expect((await drawn(plan)).slice(1)).toEqual([
    'Stage 2: in_progress, -5 to 2',
    'Stage 3: pending, 3 to 32',
  ]);
});

test('a milestone that has begun waits again where its day moves past today, and begins where it moves before', async () => {
  const { plan, milestones } = await aPlan();
  const move = (at: number, days: number) =>
    shiftMilestones(medical(), plan.id, { aftercare_milestone_id: milestones[at]!.id, days, reason });
  await move(1, 8);
  expect((await drawn(plan))[1]).toBe('Stage 2: pending, 3 to 22');
  await move(1, -4);
  expect((await drawn(plan))[1]).toBe('Stage 2: in_progress, -1 to 18');
});

test.each([
  ['neither', {}, 'days'],
  ['both', { days: 3, start_date: day(30) }, 'days'],
  ['no days at all', { days: 0 }, 'days'],
  ['the day on which it begins anyway', { start_date: day(15) }, 'start_date'],
  ['more than a year', { days: 400 }, 'days'],
  ['half a day', { days: 0.5 }, 'days'],
  ['so early that the one before has no day left', { days: -20 }, 'days'],
  ['a day so early', { start_date: day(-5) }, 'start_date'],
])('%s is refused at its field', async (_what, input, field) => {
  const { plan, milestones } = await aPlan();
  const before = await drawn(plan);
  const pressed = shiftMilestones(medical(), plan.id, {
    aftercare_milestone_id: milestones[2]!.id,
    reason,
    ...input,
  });
  await expect(pressed).rejects.toMatchObject({
    code: 'invalid',
    fields: { [field]: expect.any(String) as string },
  });
  expect(await drawn(plan)).toEqual(before);
});

test('the milestone must be one of this plan, and not completed', async () => {
  const [one, other] = [await aPlan(), await aPlan()];
  const press = (id: string) =>
    shiftMilestones(medical(), one.plan.id, { aftercare_milestone_id: id, days: 3, reason });
  await expect(press(other.milestones[2]!.id)).rejects.toMatchObject({
    fields: { aftercare_milestone_id: 'Choose a milestone of this plan.' },
  });
  await expect(press(one.milestones[0]!.id)).rejects.toMatchObject({
    fields: { aftercare_milestone_id: 'This milestone is completed: choose one that is not.' },
  });
});

test('a suspended plan is resumed first, a completed one stays as it is', async () => {
  const { plan, milestones } = await aPlan({ status: 'suspended' });
  const input = { aftercare_milestone_id: milestones[2]!.id, days: 3, reason };
  await expect(shiftMilestones(medical(), plan.id, input)).rejects.toMatchObject({
    message: 'This plan is suspended: resume it first.',
    unlock: { table: 'after_cares', id: plan.id, action: 'resumeAftercare' },
  });
  const over = await aPlan({ status: 'completed' });
  await expect(shiftMilestones(medical(), over.plan.id, input)).rejects.toMatchObject({
    message: 'This plan is completed: nothing of it changes any more.',
  });
});

test('ten who saw the same plan move it once', async () => {
  const { plan, milestones } = await aPlan();
  const input = { aftercare_milestone_id: milestones[2]!.id, days: 2, reason };
  const { seen } = await shiftMilestones.preview(medical(), plan.id, input);
  const { won, read } = await allAtOnce(
    times(10, () => shiftMilestones(medical(), plan.id, input, { seen: { all: seen.all } })),
  );
  expect({ won, read }).toEqual({
    won: 1,
    read: ['This changed while you were looking at it, so nothing was done. Look again at what will happen.'],
  });
  expect((await drawn(plan))[2]).toBe('Stage 3: pending, 17 to 46');
});

test.each(['admin', 'medical'])('%s may', async (role) => {
  const { plan, milestones } = await aPlan();
  await shiftMilestones(actorAs(role, world.staff[role]), plan.id, {
    aftercare_milestone_id: milestones[2]!.id,
    days: 1,
    reason,
  });
});

test.each(['support', 'finance', 'auditor'])('%s may not', async (role) => {
  const { plan, milestones } = await aPlan();
  const input = { aftercare_milestone_id: milestones[2]!.id, days: 1, reason };
  await expect(shiftMilestones(actorAs(role), plan.id, input)).rejects.toMatchObject({ code: 'forbidden' });
});
