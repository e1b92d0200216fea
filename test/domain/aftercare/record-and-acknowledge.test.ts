import { acknowledgeUrgentResponse } from '../../../src/domain/aftercare/acknowledge-urgent-response.js';
import {
  AfterCare,
  AftercareQuestionnaireResponse,
  RecoveryProgressLog,
} from '../../../src/domain/aftercare/entities.js';
import { recordProgress } from '../../../src/domain/aftercare/record-progress.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { anAnswer, aPlan, rows, stored, toldAbout } from '../../support/aftercare.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { day } from '../../support/standalone.js';
import { actorAs } from '../../support/world.js';

const world = staffedDatabase();

const medical = () => actorAs('medical', world.staff.medical);
const acknowledgement_note = 'Called the patient; the pain went away.';

test('progress of a day stands in the log, with the stage of that day and how far the recovery is', async () => {
  const { plan, milestones } = await aPlan();
  await recordProgress(medical(), plan.id, {
    log_date: day(-8),
    pain_level: '3',
    swelling_level: '',
    notes: 'Scabs nearly gone.',
  });
  expect(await rows(RecoveryProgressLog, { after_care_id: plan.id })).toMatchObject([
    {
      aftercare_milestone_id: milestones[0]!.id,
      logged_by_type: 'User',
      logged_by_id: world.staff.medical,
      log_date: day(-8),
      recovery_stage: 'Stage 1',
      recovery_percentage: 16,
      pain_level: 3,
      swelling_level: null,
      redness_level: null,
      notes: 'Scabs nearly gone.',
    },
  ]);
  expect(await stored(AfterCare, plan)).toMatchObject({ recovery_stage: 'Stage 2', recovery_percentage: 16 });
  expect(await toldAbout(plan)).toEqual(['Provider aftercare.progress_recorded']);
});

test('the clinic is warned when something is bad', async () => {
  const { plan } = await aPlan();
  await recordProgress(medical(), plan.id, { log_date: day(), redness_level: 8 });
  expect(await rows(AlertsNotification, { subject_id: plan.id })).toMatchObject([{ severity: 'warning' }]);
});

test.each([
  ['tomorrow', { log_date: day(1), pain_level: 1 }, { log_date: 'This day is still to come.' }],
  [
    'a day before the plan',
    { log_date: day(-16), pain_level: 1 },
    { log_date: 'The plan had not begun on this day.' },
  ],
  ['nothing', { log_date: day() }, { notes: 'Record a level or write a note: something to remember.' }],
  [
    'a level of eleven',
    { log_date: day(), pain_level: 11 },
    { pain_level: 'From 0 (none) to 10 (the worst).' },
  ],
  ['no day', { pain_level: 1 }, { log_date: 'The day that this is about.' }],
])('%s is not recorded', async (_what, input, fields) => {
  const { plan } = await aPlan();
  await expect(recordProgress(medical(), plan.id, input)).rejects.toMatchObject({ fields });
  expect(await rows(RecoveryProgressLog, { after_care_id: plan.id })).toEqual([]);
});

test('the same words pressed ten times are recorded once, other words again', async () => {
  const { plan } = await aPlan();
  const input = { log_date: day(), pain_level: 2 };
  const { won, read } = await allAtOnce(times(10, () => recordProgress(medical(), plan.id, input)));
  expect({ won, read }).toEqual({ won: 1, read: ['You have recorded exactly this already.'] });
  await recordProgress(medical(), plan.id, { ...input, pain_level: 4 });
  expect(await rows(RecoveryProgressLog, { after_care_id: plan.id })).toHaveLength(2);
});

test('a suspended plan is still looked at, a completed one is not', async () => {
  const rests = await aPlan({ status: 'suspended' });
  await recordProgress(medical(), rests.plan.id, { log_date: day(), pain_level: 0 });
  const over = await aPlan({ status: 'completed' });
  await expect(
    recordProgress(medical(), over.plan.id, { log_date: day(), pain_level: 0 }),
  ).rejects.toMatchObject({ message: 'This plan is completed: nothing of it changes any more.' });
});

test('an urgent answer is acknowledged with a note; patient and clinic are told, and no message holds the note', async () => {
  const { patient, milestones } = await aPlan();
  const answer = await anAnswer(milestones[1]!, patient.id);
  await acknowledgeUrgentResponse(medical(), answer.id, { acknowledgement_note });
  const after = await stored(AftercareQuestionnaireResponse, answer);
  expect(after).toMatchObject({ acknowledged_by_user_id: world.staff.medical, acknowledgement_note });
  expect(after.acknowledged_at).not.toBeNull();
  expect(await toldAbout(answer)).toEqual([
    'Patient aftercare.urgent_acknowledged',
    'Provider aftercare.urgent_acknowledged',
  ]);
  const told = await rows(AlertsNotification, { subject_id: answer.id });
  expect(told.some(({ body }) => body.includes('pain'))).toBe(false);
});

test('only an urgent answer is acknowledged, with a note, and once', async () => {
  const { patient, milestones } = await aPlan();
  const harmless = await anAnswer(milestones[1]!, patient.id, { flagged_urgent: false });
  await expect(
    acknowledgeUrgentResponse(medical(), harmless.id, { acknowledgement_note }),
  ).rejects.toMatchObject({ message: 'Nothing in these answers is urgent.' });
  const urgent = await anAnswer(milestones[1]!, patient.id);
  await expect(
    acknowledgeUrgentResponse(medical(), urgent.id, { acknowledgement_note: ' ' }),
  ).rejects.toMatchObject({
    fields: { acknowledgement_note: 'Say what was done about it, in a few words.' },
  });
  const press = () => acknowledgeUrgentResponse(medical(), urgent.id, { acknowledgement_note });
  const { won, read } = await allAtOnce(times(20, press));
  expect({ won, read }).toEqual({ won: 1, read: ['These answers are acknowledged already.'] });
});

test.each(['support', 'finance', 'content', 'auditor'])('%s may do neither', async (role) => {
  const { plan, patient, milestones } = await aPlan();
  const answer = await anAnswer(milestones[1]!, patient.id);
  await expect(
    acknowledgeUrgentResponse(actorAs(role), answer.id, { acknowledgement_note }),
  ).rejects.toMatchObject({ code: 'forbidden' });
  await expect(
    recordProgress(actorAs(role), plan.id, { log_date: day(), pain_level: 1 }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});
