import { AfterCare, AftercareClinician } from '../../../src/domain/aftercare/entities.js';
import { reassignAftercare } from '../../../src/domain/aftercare/reassign-aftercare.js';
import {
  AftercareConversation,
  AftercareConversationParticipant,
} from '../../../src/domain/conversations/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { StandaloneAftercareRequest } from '../../../src/domain/standalone-aftercare/entities.js';
import { aClinicianOf, aPlan, rows, stored, toldAbout } from '../../support/aftercare.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { allAtOnce } from '../../support/decisions.js';
import { aClinic, actorAs, aRequest, make } from '../../support/world.js';

const world = staffedDatabase();

const medical = () => actorAs('medical', world.staff.medical);
const reason = 'The clinic closes for the winter.';

test('a plan goes to another clinic; both clinics and the patient are told, no clinic by name of the patient', async () => {
  const { plan, patient, clinic } = await aPlan();
  const other = await aClinic({ provider_name: 'Golden Horn' });
  const clinician = await aClinicianOf(plan);

  await reassignAftercare(medical(), plan.id, { provider_id: other.id, reason });

  expect((await stored(AfterCare, plan)).provider_id).toBe(other.id);
  expect((await stored(AftercareClinician, clinician)).released_at).not.toBeNull();
  const told = await rows(AlertsNotification, { subject_id: plan.id });
  expect(told.map(({ notifiable_id }) => notifiable_id).sort()).toEqual(
    [patient.id, clinic.id, other.id].sort(),
  );
  for (const { notifiable_type, body } of told)
    expect(body).toContain(notifiable_type === 'Patient' ? 'Golden Horn' : patient.patient_code);
  expect(told.some(({ body }) => body.includes(patient.last_name))).toBe(false);
});

test('who was released before keeps that day', async () => {
  const { plan } = await aPlan();
  const gone = await aClinicianOf(plan, { released_at: new Date('2026-01-01T10:00:00Z') });
  await reassignAftercare(medical(), plan.id, { provider_id: (await aClinic()).id, reason });
  expect((await stored(AftercareClinician, gone)).released_at).toEqual(new Date('2026-01-01T10:00:00Z'));
});

test("the former clinic's people leave the plan's conversations, the patient stays", async () => {
  const { plan, patient } = await aPlan();
  const thread = await make(AftercareConversation, { after_care_id: plan.id, subject: 'My recovery' });
  const takes = (participant_type: string, participant_id: string) =>
    make(AftercareConversationParticipant, {
      aftercare_conversation_id: thread.id,
      participant_type,
      participant_id,
    });
  const nurse = await takes('ProviderUser', '0190a000-0000-7000-8000-000000000001');
  const self = await takes('Patient', patient.id);
  await reassignAftercare(medical(), plan.id, { provider_id: (await aClinic()).id, reason });
  expect((await stored(AftercareConversationParticipant, nurse)).left_at).not.toBeNull();
  expect((await stored(AftercareConversationParticipant, self)).left_at).toBeNull();
});

test('the request that a standalone plan came from goes along', async () => {
  const request = await aRequest({ request_status: 'activated', assigned_provider_id: (await aClinic()).id });
  const { plan } = await aPlan({ standalone_aftercare_request_id: request.id });
  const other = await aClinic();
  await reassignAftercare(medical(), plan.id, { provider_id: other.id, reason });
  expect((await stored(StandaloneAftercareRequest, request)).assigned_provider_id).toBe(other.id);
});

test.each(['inactive', 'suspended'])('a clinic that is %s gets no plan', async (status) => {
  const { plan, clinic } = await aPlan();
  const other = await aClinic({ status });
  await expect(
    reassignAftercare(medical(), plan.id, { provider_id: other.id, reason }),
  ).rejects.toMatchObject({ fields: { provider_id: 'Choose an active clinic.' } });
  expect((await stored(AfterCare, plan)).provider_id).toBe(clinic.id);
  expect(await toldAbout(plan)).toEqual([]);
});

test('the clinic that has the plan is no other clinic, and a completed plan is nobody to give', async () => {
  const { plan, clinic } = await aPlan();
  await expect(
    reassignAftercare(medical(), plan.id, { provider_id: clinic.id, reason }),
  ).rejects.toMatchObject({ fields: { provider_id: 'This clinic looks after the plan already.' } });
  const over = await aPlan({ status: 'completed' });
  await expect(
    reassignAftercare(medical(), over.plan.id, { provider_id: clinic.id, reason }),
  ).rejects.toMatchObject({ message: 'This plan is completed.' });
});

test('two who give a plan to the same clinic give it once', async () => {
  const { plan } = await aPlan();
  const other = await aClinic();
  const press = () => reassignAftercare(medical(), plan.id, { provider_id: other.id, reason });
  const { won, read } = await allAtOnce([press, press, press]);
  expect({ won, read }).toEqual({ won: 1, read: ['This clinic looks after the plan already.'] });
  expect(await toldAbout(plan)).toHaveLength(3);
});

test.each(['support', 'finance', 'content', 'auditor'])('%s may not', async (role) => {
  const { plan } = await aPlan();
  await expect(
    reassignAftercare(actorAs(role), plan.id, { provider_id: (await aClinic()).id, reason }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});
