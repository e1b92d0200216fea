import { closeMilestone } from '../../../src/domain/aftercare/close-milestone.js';
import { completeAftercare } from '../../../src/domain/aftercare/complete-aftercare.js';
import { acknowledgeUrgentResponse } from '../../../src/domain/aftercare/acknowledge-urgent-response.js';
import {
  AfterCare,
  AfterCareMedication,
  AftercareMilestone,
  AftercareQuestion,
} from '../../../src/domain/aftercare/entities.js';
import { AftercareConversation } from '../../../src/domain/conversations/entities.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { aMedication, anAnswer, aPlan, rows, stored, toldAbout } from '../../support/aftercare.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry, aTreatment } from '../../support/journey.js';
import { actorAs, make } from '../../support/world.js';

const world = staffedDatabase();

const medical = () => actorAs('medical', world.staff.medical);
const reason = 'The scabs are gone early.';

test('a closed milestone counts as a whole, and the recovery is at the next one', async () => {
  const { plan, milestones } = await aPlan({ days: [10, 20, 30] });
  await closeMilestone(medical(), milestones[1]!.id, { reason });
  expect(await stored(AftercareMilestone, milestones[1]!)).toMatchObject({
    milestone_status: 'completed',
    completion_percentage: 100,
    closed_by_user_id: world.staff.medical,
    close_reason: reason,
  });
  // 30 of 60 days.
  expect(await stored(AfterCare, plan)).toMatchObject({ recovery_stage: 'Stage 3', recovery_percentage: 50 });
  expect(await toldAbout(milestones[1]!)).toEqual([
    'Patient aftercare.milestone_closed',
    'Provider aftercare.milestone_closed',
  ]);
});

test('a milestone of a suspended plan is not closed', async () => {
  const { plan, milestones } = await aPlan({ status: 'suspended' });
  await expect(closeMilestone(medical(), milestones[1]!.id, { reason })).rejects.toMatchObject({
    message: 'This plan is suspended: resume it first.',
    unlock: { id: plan.id, action: 'resumeAftercare' },
  });
});

test('every milestone of a plan closed at once is counted', async () => {
  const { plan, milestones } = await aPlan({ days: [1, 5, 7, 11, 13], began: -1 });
  const presses = milestones
    .slice(1)
    .flatMap(({ id }) => times(4, () => closeMilestone(medical(), id, { reason })));
  const { won, read } = await allAtOnce(presses);
  expect({ won, read }).toEqual({ won: 4, read: ['This milestone is completed already.'] });
  expect(await stored(AfterCare, plan)).toMatchObject({ recovery_percentage: 100, status: 'active' });
});

test('a completed plan has nothing open any more', async () => {
  const { plan, milestones } = await aPlan();
  const [over, running] = [await aMedication(plan, -9, -2), await aMedication(plan, -1, 9)];
  const question = await make(AftercareQuestion, { after_care_id: plan.id, question_text: 'How are you?' });
  const thread = await make(AftercareConversation, { after_care_id: plan.id, subject: 'My recovery' });

  await completeAftercare(medical(), plan.id, { notes: 'All has healed.' });

  const after = await stored(AfterCare, plan);
  expect(after).toMatchObject({ status: 'completed', recovery_percentage: 100, recovery_stage: 'Stage 3' });
  expect(after.completed_at).not.toBeNull();
  const closed = await rows(AftercareMilestone, { after_care_id: plan.id });
  expect(new Set(closed.map(({ milestone_status }) => milestone_status))).toEqual(new Set(['completed']));
  expect(await stored(AftercareMilestone, milestones[2]!)).toMatchObject({ close_reason: 'All has healed.' });
  expect(await stored(AftercareMilestone, milestones[0]!)).toMatchObject({ close_reason: null });
  expect(await stored(AfterCareMedication, over)).toMatchObject({ status: 'completed', stop_reason: null });
  expect(await stored(AfterCareMedication, running)).toMatchObject({
    status: 'stopped',
    stop_reason: 'All has healed.',
  });
  expect(await stored(AftercareQuestion, question)).toMatchObject({ status: 'withdrawn' });
  expect(await stored(AftercareConversation, thread)).toMatchObject({ status: 'closed' });
  expect(await toldAbout(plan)).toEqual(['Patient aftercare.completed', 'Provider aftercare.completed']);
});

test('an urgent answer is acknowledged before its plan is completed', async () => {
  const { plan, patient, milestones } = await aPlan();
  const answer = await anAnswer(milestones[1]!, patient.id);
  await expect(completeAftercare(medical(), plan.id, {})).rejects.toMatchObject({
    message: 'An urgent answer of this patient has not been acknowledged: do that first.',
    unlock: {
      table: 'aftercare_questionnaire_responses',
      id: answer.id,
      action: 'acknowledgeUrgentResponse',
    },
  });
  await acknowledgeUrgentResponse(medical(), answer.id, { acknowledgement_note: 'Called; it is better.' });
  await completeAftercare(medical(), plan.id, {});
  expect((await stored(AfterCare, plan)).status).toBe('completed');
});

test('the booking of a treatment-linked plan stays in aftercare until the review, and the form says so', async () => {
  const inquiry = await anInquiry();
  const { clinic } = await aPlan();
  const quote = await make(Quote, {
    inquiry_id: inquiry.id,
    provider_id: clinic.id,
    treatment_id: (await aTreatment()).id,
    treatment_date: ['2026-01-01'],
    commission: 15,
    quote_amount: '3000.00',
    currency: 'EUR',
    status: 'aftercare',
  });
  const { plan } = await aPlan({ aftercare_type: 'treatment_linked', quote_id: quote.id });
  const { remarks } = await completeAftercare.preview(medical(), plan.id, {});
  expect(remarks).toContainEqual({
    label: 'The booking',
    value: "Stays in aftercare until the patient's review.",
  });
  await completeAftercare(medical(), plan.id, {});
  expect((await stored(Quote, quote)).status).toBe('aftercare');
});

test('ten at once complete a plan once', async () => {
  const { plan } = await aPlan();
  const { won, read } = await allAtOnce(times(10, () => completeAftercare(medical(), plan.id, {})));
  expect({ won, read }).toEqual({ won: 1, read: ['This plan is completed.'] });
});

test.each(['support', 'finance', 'content', 'auditor'])('%s may do neither', async (role) => {
  const { plan, milestones } = await aPlan();
  await expect(closeMilestone(actorAs(role), milestones[1]!.id, { reason })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(completeAftercare(actorAs(role), plan.id, {})).rejects.toMatchObject({ code: 'forbidden' });
});
