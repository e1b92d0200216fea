import fc from 'fast-check';
import {
  AfterCare,
  AfterCareInstruction,
  AfterCareMedication,
  AftercareMilestone,
} from '../../../src/domain/aftercare/entities.js';
import { resumeAftercare } from '../../../src/domain/aftercare/resume-aftercare.js';
import { suspendAftercare } from '../../../src/domain/aftercare/suspend-aftercare.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import {
  aMedication,
  anInstruction,
  aPlan,
  drawn,
  from,
  rows,
  stored,
  toldAbout,
} from '../../support/aftercare.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { tracesOf } from '../../support/traces.js';
import { actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const medical = () => actorAs('medical', staff.medical);
const reason = 'The patient is in hospital for something else.';
const ago = (days: number) => new Date(Math.floor(Date.now() / 1000) * 1000 - days * 86_400_000);
const suspended = (days: number) =>
  ({ status: 'suspended', suspended_at: ago(days), suspension_reason: reason }) as const;

test('a plan is suspended with its reason; the patient reads it, and the clinic knows the patient by a code', async () => {
  const { plan, patient, clinic } = await aPlan();
  const { entries } = await tracesOf(db.app.manager, () => suspendAftercare(medical(), plan.id, { reason }));
  const after = await stored(AfterCare, plan);
  expect(after).toMatchObject({ status: 'suspended', suspension_reason: reason });
  expect(after.suspended_at).not.toBeNull();
  expect(await toldAbout(plan)).toEqual(['Patient aftercare.suspended', 'Provider aftercare.suspended']);
  const [message] = await rows(AlertsNotification, { subject_id: plan.id, notifiable_id: clinic.id });
  expect(message!.body).toContain(patient.patient_code);
  expect(message!.body).not.toContain(patient.last_name);
  expect(entries.filter(({ entity }) => entity === 'after_cares')).toMatchObject([
    { reason, actor_id: staff.medical },
  ]);
});

test('a plan that is resumed moves what was still to come by the days that it rested', async () => {
  const { plan } = await aPlan(suspended(7));
  const begun = await anInstruction(plan, -12, 20);
  const later = await anInstruction(plan, 5, null);
  const running = await aMedication(plan, -10, 3);
  const waiting = await aMedication(plan, 6, 12);
  const stopped = await aMedication(plan, 6, 12, { status: 'stopped' });
  expect(await drawn(plan)).toEqual([
    'Stage 1: completed, -15 to -6',
    'Stage 2: in_progress, -5 to 14',
    'Stage 3: pending, 15 to 44',
  ]);

  await resumeAftercare(medical(), plan.id, {});

  expect(await drawn(plan)).toEqual([
    'Stage 1: completed, -15 to -6',
    'Stage 2: pending, 2 to 21',
    'Stage 3: pending, 22 to 51',
  ]);
  expect(await stored(AfterCare, plan)).toMatchObject({
    status: 'active',
    suspended_at: null,
    suspension_reason: null,
    recovery_stage: 'Stage 2',
    recovery_percentage: 16,
  });
  expect(from((await stored(AfterCareInstruction, begun)).start_date)).toBe(-12);
  expect(from((await stored(AfterCareInstruction, later)).start_date)).toBe(12);
  expect(from((await stored(AfterCareMedication, running)).end_date)).toBe(3);
  expect(from((await stored(AfterCareMedication, waiting)).end_date)).toBe(19);
  expect(from((await stored(AfterCareMedication, stopped)).end_date)).toBe(12);
  expect(await toldAbout(plan)).toEqual(['Patient aftercare.resumed', 'Provider aftercare.resumed']);
});

test('the milestone that ran when the plan was suspended gets its lost days back at its end', async () => {
  const { plan } = await aPlan(suspended(3));
  await resumeAftercare(medical(), plan.id, {});
  expect(await drawn(plan)).toEqual([
    'Stage 1: completed, -15 to -6',
    'Stage 2: in_progress, -5 to 17',
    'Stage 3: pending, 18 to 47',
  ]);
});

test('what will move is said before it is confirmed', async () => {
  const { plan } = await aPlan(suspended(3));
  const { remarks } = await resumeAftercare.preview(medical(), plan.id, {});
  expect(remarks.map(({ label, value }) => `${label}: ${value}`)).toEqual(
    expect.arrayContaining(['Moves by: 3 days later', 'Milestones that move: 1']),
  );
  expect((await stored(AfterCare, plan)).status).toBe('suspended');
});

test('a plan that rested since nobody knows when keeps its dates', async () => {
  const { plan } = await aPlan({ status: 'suspended' });
  const before = await drawn(plan);
  await resumeAftercare(medical(), plan.id, {});
  expect(await drawn(plan)).toEqual(before);
});

test('suspended today and resumed today, nothing has moved', async () => {
  const { plan } = await aPlan();
  const before = await drawn(plan);
  await suspendAftercare(medical(), plan.id, { reason });
  await resumeAftercare(medical(), plan.id, {});
  expect(await drawn(plan)).toEqual(before);
});

test('however long it rested, the milestones that are not over follow one another without a gap', async () => {
  const anywhen = [fc.integer({ min: 0, max: 40 }), fc.integer({ min: -60, max: 0 })] as const;
  const property = fc.asyncProperty(...anywhen, async (rested, began) => {
    const { plan } = await aPlan({ ...suspended(rested), began });
    await resumeAftercare(medical(), plan.id, {});
    const milestones = (await rows(AftercareMilestone, { after_care_id: plan.id }))
      .filter(({ milestone_status }) => milestone_status !== 'completed')
      .sort((a, b) => from(a.start_date) - from(b.start_date));
    for (const [at, { start_date }] of milestones.slice(1).entries())
      expect(from(start_date)).toBe(from(milestones[at]!.end_date) + 1);
  });
  await fc.assert(property, { numRuns: 6 });
});

test.each(['', 'no'])('"%s" is no reason', async (short) => {
  const { plan } = await aPlan();
  await expect(suspendAftercare(medical(), plan.id, { reason: short })).rejects.toMatchObject({
    fields: { reason: 'Say why, in a few words: the patient reads it.' },
  });
});

test.each(['support', 'finance', 'content', 'auditor'])('%s may do neither', async (role) => {
  const { plan } = await aPlan();
  await expect(suspendAftercare(actorAs(role), plan.id, { reason })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(resumeAftercare(actorAs(role), plan.id, {})).rejects.toMatchObject({ code: 'forbidden' });
});

test('twenty at once suspend a plan once, and twenty resume it once', async () => {
  const { plan } = await aPlan();
  const first = await allAtOnce(times(20, () => suspendAftercare(medical(), plan.id, { reason })));
  expect(first).toEqual({ won: 1, read: ['This plan is suspended.'] });
  const second = await allAtOnce(times(20, () => resumeAftercare(medical(), plan.id, {})));
  expect(second).toEqual({ won: 1, read: ['This plan is running.'] });
  expect(await toldAbout(plan)).toHaveLength(4);
});
