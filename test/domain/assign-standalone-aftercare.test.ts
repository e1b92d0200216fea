import { randomUUID } from 'node:crypto';
import { assignStandaloneAftercare } from '../../src/domain/standalone-aftercare/assign-standalone-aftercare.js';
import { StandaloneAftercareRequest } from '../../src/domain/standalone-aftercare/entities.js';
import { rejectStandaloneAftercare } from '../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { activateStandaloneAftercare } from '../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { aPaidRequest } from '../support/standalone.js';
import { tracesOf } from '../support/traces.js';
import { aClinic, actorAs, aPatient, aRequest, aTemplate, makeStaff } from '../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const support = () => actorAs('support', staff.support);
const stored = (id: string) => db.app.manager.findOneByOrFail(StandaloneAftercareRequest, { id });

async function choice() {
  return { provider_id: (await aClinic()).id, aftercare_template_id: (await aTemplate()).id };
}

test('a pending request goes to the clinic with its template, and nothing else on it changes', async () => {
  const before = await aRequest();
  const input = await choice();
  const started = Math.floor(Date.now() / 1000) * 1000;

  await assignStandaloneAftercare(support(), before.id, input);

  const after = await stored(before.id);
  const { assigned_at, updated_at, ...rest } = after;
  const { assigned_at: _at, updated_at: _updated, ...untouched } = before;
  expect(rest).toEqual({
    ...untouched,
    request_status: 'assigned',
    assigned_provider_id: input.provider_id,
    aftercare_template_id: input.aftercare_template_id,
    assigned_by_admin_id: staff.support,
  });
  expect(assigned_at!.getTime()).toBeGreaterThanOrEqual(started);
  expect(updated_at.getTime()).toBeGreaterThanOrEqual(started);
});

test('the patient is told the clinic, the clinic the code alone, each in their language', async () => {
  const patient = await aPatient({ locale: 'tr', first_name: 'Secret', last_name: 'Person' });
  const clinic = await aClinic({ country: 'Spain', provider_name: 'Clínica Sol' });
  const request = await aRequest({ patient_id: patient.id, treatment_type: 'DHI', duration_months: 12 });
  const input = { provider_id: clinic.id, aftercare_template_id: (await aTemplate()).id };

  const { notifications, owed } = await tracesOf(db.app.manager, () =>
    assignStandaloneAftercare(support(), request.id, input),
  );

  const common = {
    type: 'standalone_aftercare.assigned',
    severity: 'info',
    subject_type: 'StandaloneAftercareRequest',
    subject_id: request.id,
    dedupe_key: null,
    read_at: null,
    delivery_state: 'pending',
    delivered_at: null,
  };
  expect(notifications).toEqual([
    expect.objectContaining({
      ...common,
      notifiable_type: 'Patient',
      notifiable_id: patient.id,
      locale: 'tr',
      title: 'Bakım kliniğiniz belirlendi',
      body: 'Clínica Sol iyileşme sürecinizi 12 ay boyunca takip edecek. Planınız ödemeniz ulaşır ulaşmaz başlar.',
    }),
    expect.objectContaining({
      ...common,
      notifiable_type: 'Provider',
      notifiable_id: clinic.id,
      locale: 'en',
      title: 'A new aftercare patient',
      body: `Hairline gave you patient ${patient.patient_code} (DHI) for 12 months of aftercare.`,
    }),
  ]);
  expect(owed.map(({ name, payload, done_at }) => [name, payload, done_at])).toEqual(
    notifications.map(({ id }) => ['deliver-notification', { id }, null]),
  );
});

test('the audit log tells who did it, from where, and every column before and after', async () => {
  const request = await aRequest();
  const input = await choice();
  const actor = support();

  const { entries } = await tracesOf(db.app.manager, () =>
    assignStandaloneAftercare(actor, request.id, input),
  );

  expect(entries.map(({ entity, event }) => [entity, event])).toEqual([
    ['standalone_aftercare_requests', 'updated'],
    ['alerts_notifications', 'created'],
    ['alerts_notifications', 'created'],
  ]);
  for (const entry of entries)
    expect(entry).toMatchObject({
      action: 'assignStandaloneAftercare',
      actor_type: 'User',
      actor_id: staff.support,
      door: 'admin',
      request_id: actor.request_id,
    });
  expect(entries[0]).toMatchObject({
    entity_id: request.id,
    changes: {
      request_status: { before: 'pending', after: 'assigned' },
      assigned_provider_id: { before: null, after: input.provider_id },
      aftercare_template_id: { before: null, after: input.aftercare_template_id },
      assigned_by_admin_id: { before: null, after: staff.support },
      assigned_at: { before: null, after: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string },
    },
  });
});

test('the program itself may assign too, and then no member of staff is named', async () => {
  const request = await aRequest();
  await assignStandaloneAftercare(actorAs('super-admin'), request.id, await choice());
  expect((await stored(request.id)).assigned_by_admin_id).toBeNull();
});

test.each(['finance', 'content', 'auditor'])('%s may not assign, and nothing is written', async (role) => {
  const request = await aRequest();
  const input = await choice();
  const traces = await tracesOf(db.app.manager, () =>
    expect(assignStandaloneAftercare(actorAs(role), request.id, input)).rejects.toThrow(
      'Your role does not allow this.',
    ),
  );
  expect(traces).toEqual({ notifications: [], entries: [], owed: [] });
  expect(await stored(request.id)).toEqual(request);
});

test('a form without a choice is refused on both fields', async () => {
  const request = await aRequest();
  await expect(assignStandaloneAftercare(support(), request.id, {})).rejects.toMatchObject({
    fields: { provider_id: 'Choose a clinic.', aftercare_template_id: 'Choose a template.' },
  });
});

test.each(['inactive', 'suspended'])('a clinic that is %s is refused', async (status) => {
  const request = await aRequest();
  const input = { ...(await choice()), provider_id: (await aClinic({ status })).id };
  await expect(assignStandaloneAftercare(support(), request.id, input)).rejects.toMatchObject({
    fields: { provider_id: 'Choose an active clinic.' },
  });
  expect(await stored(request.id)).toEqual(request);
});

test('a clinic in the trash, or one that never was, is refused', async () => {
  const request = await aRequest();
  const trashed = await aClinic({ deleted_at: new Date() });
  for (const provider_id of [trashed.id, randomUUID()])
    await expect(
      assignStandaloneAftercare(support(), request.id, { ...(await choice()), provider_id }),
    ).rejects.toMatchObject({ fields: { provider_id: 'Choose an active clinic.' } });
});

test('an inactive template, or one that never was, is refused', async () => {
  const request = await aRequest();
  const inactive = await aTemplate([7], 1, { status: 'inactive' });
  for (const aftercare_template_id of [inactive.id, randomUUID()])
    await expect(
      assignStandaloneAftercare(support(), request.id, { ...(await choice()), aftercare_template_id }),
    ).rejects.toMatchObject({ fields: { aftercare_template_id: 'Choose an active template.' } });
});

test('a request that does not exist is not found', async () => {
  await expect(assignStandaloneAftercare(support(), randomUUID(), await choice())).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('assigning twice is refused, and the first clinic keeps it', async () => {
  const request = await aRequest();
  const first = await choice();
  await assignStandaloneAftercare(support(), request.id, first);
  await expect(assignStandaloneAftercare(support(), request.id, await choice())).rejects.toThrow(
    'This request already has a clinic: reassign it to give it to another.',
  );
  expect((await stored(request.id)).assigned_provider_id).toBe(first.provider_id);
});

test('a rejected request is not assigned', async () => {
  const request = await aRequest();
  await rejectStandaloneAftercare(support(), request.id, { reason: 'No clinic is free' });
  await expect(assignStandaloneAftercare(support(), request.id, await choice())).rejects.toThrow(
    'This request was rejected.',
  );
});

test('an activated request is not assigned', async () => {
  const { request } = await aPaidRequest();
  await activateStandaloneAftercare(actorAs('admin'), request.id, {});
  await expect(assignStandaloneAftercare(support(), request.id, await choice())).rejects.toThrow(
    'This request is already activated: its recovery plan is running.',
  );
});
