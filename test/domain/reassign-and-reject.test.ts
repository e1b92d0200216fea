import { activateStandaloneAftercare } from '../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { StandaloneAftercareRequest } from '../../src/domain/standalone-aftercare/entities.js';
import { reassignStandaloneAftercare } from '../../src/domain/standalone-aftercare/reassign-standalone-aftercare.js';
import { rejectStandaloneAftercare } from '../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { anAssignedRequest, aPaidRequest } from '../support/standalone.js';
import { tracesOf } from '../support/traces.js';
import { aClinic, actorAs, aRequest, aTemplate, makeStaff } from '../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const medical = () => actorAs('medical', staff.medical);
const stored = (id: string) => db.app.manager.findOneByOrFail(StandaloneAftercareRequest, { id });

describe('reassigning', () => {
  test('gives the request to the new clinic, tells all three, and keeps the reason', async () => {
    const { request, patient, clinic } = await anAssignedRequest();
    const next = { provider_id: (await aClinic()).id, aftercare_template_id: (await aTemplate()).id };
    const before = await stored(request.id);

    const { notifications, entries, owed } = await tracesOf(db.app.manager, () =>
      reassignStandaloneAftercare(medical(), request.id, { ...next, reason: '  The clinic is full  ' }),
    );

    const { assigned_at, updated_at, ...after } = await stored(request.id);
    const { assigned_at: _at, updated_at: _updated, ...untouched } = before;
    expect(after).toEqual({
      ...untouched,
      assigned_provider_id: next.provider_id,
      aftercare_template_id: next.aftercare_template_id,
      assigned_by_admin_id: staff.medical,
    });
    expect([assigned_at, updated_at]).toEqual([expect.any(Date), expect.any(Date)]);
    expect(notifications.map(({ notifiable_id, type, title }) => [notifiable_id, type, title])).toEqual([
      [patient.id, 'standalone_aftercare.assigned', 'Your aftercare clinic is chosen'],
      [next.provider_id, 'standalone_aftercare.assigned', 'Yeni bakım hastası'],
      [clinic.id, 'standalone_aftercare.withdrawn', 'Bir bakım hastası başka bir kliniğe verildi'],
    ]);
    expect(notifications[2]?.body).toBe(`${patient.patient_code} kodlu hasta artık sizin takibinizde değil.`);
    expect(owed).toHaveLength(3);
    expect(new Set(entries.map(({ reason }) => reason))).toEqual(new Set(['The clinic is full']));
    expect(entries[0]?.changes).toMatchObject({
      assigned_provider_id: { before: clinic.id, after: next.provider_id },
    });
  });

  test('another template at the same clinic tells no clinic that it lost a patient', async () => {
    const { request, clinic } = await anAssignedRequest();
    const aftercare_template_id = (await aTemplate()).id;
    const { notifications } = await tracesOf(db.app.manager, () =>
      reassignStandaloneAftercare(medical(), request.id, {
        provider_id: clinic.id,
        aftercare_template_id,
        reason: 'A longer plan',
      }),
    );
    expect(notifications.map(({ type }) => type)).toEqual(Array(2).fill('standalone_aftercare.assigned'));
    expect((await stored(request.id)).aftercare_template_id).toBe(aftercare_template_id);
  });

  test('to the same clinic with the same template is refused', async () => {
    const { request, clinic, template } = await anAssignedRequest();
    const same = { provider_id: clinic.id, aftercare_template_id: template.id, reason: 'By mistake' };
    await expect(reassignStandaloneAftercare(medical(), request.id, same)).rejects.toMatchObject({
      fields: { provider_id: 'This clinic already has it, with this template.' },
    });
  });

  test('without a reason, or to a clinic that is suspended, is refused', async () => {
    const { request, template } = await anAssignedRequest();
    const provider_id = (await aClinic({ status: 'suspended' })).id;
    const input = { provider_id, aftercare_template_id: template.id };
    await expect(
      reassignStandaloneAftercare(medical(), request.id, { ...input, reason: ' why ' }),
    ).rejects.toMatchObject({ fields: { reason: 'Say why, in a few words.' } });
    await expect(
      reassignStandaloneAftercare(medical(), request.id, { ...input, reason: 'A good reason' }),
    ).rejects.toMatchObject({ fields: { provider_id: 'Choose an active clinic.' } });
  });

  test('is refused before the request is assigned, once its plan runs, and after a rejection', async () => {
    const input = {
      provider_id: (await aClinic()).id,
      aftercare_template_id: (await aTemplate()).id,
      reason: 'A good reason',
    };
    const pending = await aRequest();
    await expect(reassignStandaloneAftercare(medical(), pending.id, input)).rejects.toThrow(
      'No clinic has this request yet: assign it first.',
    );
    const { request } = await aPaidRequest();
    await activateStandaloneAftercare(medical(), request.id, {});
    await expect(reassignStandaloneAftercare(medical(), request.id, input)).rejects.toThrow(
      'This request is already activated: its recovery plan is running.',
    );
    await rejectStandaloneAftercare(medical(), pending.id, { reason: 'Not possible' });
    await expect(reassignStandaloneAftercare(medical(), pending.id, input)).rejects.toThrow(
      'This request was rejected.',
    );
  });

  test('needs the right to assign', async () => {
    const { request, clinic, template } = await anAssignedRequest();
    const input = { provider_id: clinic.id, aftercare_template_id: template.id, reason: 'A good reason' };
    await expect(reassignStandaloneAftercare(actorAs('finance'), request.id, input)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('rejecting', () => {
  const reason = 'We cannot treat this condition';

  test('keeps the reason on the request and gives it to the patient as a warning', async () => {
    const before = await aRequest();
    const { notifications, entries, owed } = await tracesOf(db.app.manager, () =>
      rejectStandaloneAftercare(medical(), before.id, { reason }),
    );
    const { updated_at: _now, ...after } = await stored(before.id);
    const { updated_at: _then, ...untouched } = before;
    expect(after).toEqual({ ...untouched, request_status: 'rejected', rejection_reason: reason });
    expect(notifications).toEqual([
      expect.objectContaining({
        notifiable_type: 'Patient',
        notifiable_id: before.patient_id,
        type: 'standalone_aftercare.rejected',
        severity: 'warning',
        title: 'Your aftercare request was declined',
        body: `We can't take on your request: ${reason}`,
        subject_type: 'StandaloneAftercareRequest',
        subject_id: before.id,
      }),
    ]);
    expect(owed.map(({ payload }) => payload)).toEqual([{ id: notifications[0]?.id }]);
    expect(entries[0]).toMatchObject({
      reason,
      changes: {
        request_status: { before: 'pending', after: 'rejected' },
        rejection_reason: { before: null, after: reason },
      },
    });
  });

  test('an assigned request that nobody paid for can be rejected too', async () => {
    const { request } = await anAssignedRequest();
    await rejectStandaloneAftercare(medical(), request.id, { reason });
    expect((await stored(request.id)).request_status).toBe('rejected');
  });

  test('a paid request is refused: the money goes back first', async () => {
    const { request } = await aPaidRequest();
    await expect(rejectStandaloneAftercare(medical(), request.id, { reason })).rejects.toThrow(
      'The patient has paid for this request: refund the payment first.',
    );
  });

  test('twice is refused, and the first reason stays', async () => {
    const request = await aRequest();
    await rejectStandaloneAftercare(medical(), request.id, { reason });
    await expect(
      rejectStandaloneAftercare(medical(), request.id, { reason: 'Another reason' }),
    ).rejects.toThrow('This request was rejected.');
    expect((await stored(request.id)).rejection_reason).toBe(reason);
  });

  test('needs a few words, and the right to assign', async () => {
    const request = await aRequest();
    await expect(rejectStandaloneAftercare(medical(), request.id, { reason: 'no' })).rejects.toMatchObject({
      fields: { reason: 'Say why, in a few words: the patient reads it.' },
    });
    await expect(rejectStandaloneAftercare(actorAs('auditor'), request.id, { reason })).rejects.toMatchObject(
      { code: 'forbidden' },
    );
    expect(await stored(request.id)).toEqual(request);
  });
});
