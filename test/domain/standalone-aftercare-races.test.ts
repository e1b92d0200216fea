import { DomainError } from '../../src/core/errors.js';
import { AfterCare, AftercareMilestone } from '../../src/domain/aftercare/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { activateStandaloneAftercare } from '../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { assignStandaloneAftercare } from '../../src/domain/standalone-aftercare/assign-standalone-aftercare.js';
import {
  AftercarePayment,
  StandaloneAftercareRequest,
} from '../../src/domain/standalone-aftercare/entities.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { reassignStandaloneAftercare } from '../../src/domain/standalone-aftercare/reassign-standalone-aftercare.js';
import { rejectStandaloneAftercare } from '../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { anAssignedRequest, aPaidRequest } from '../support/standalone.js';
import { aClinic, actorAs, aRequest, aTemplate } from '../support/world.js';

const PRESSES = 20;
const admin = actorAs('admin');

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase({ connections: PRESSES });
});
afterAll(() => db.close());

/** All at once, each on a connection of its own. @returns how many won, and what the others read */
async function allAtOnce(presses: readonly (() => Promise<unknown>)[]) {
  const results = await Promise.allSettled(presses.map((press) => press()));
  const lost = results.filter((result) => result.status === 'rejected');
  for (const { reason } of lost) if (!(reason instanceof DomainError)) throw reason;
  const read = lost.map(({ reason }) => (reason as DomainError).message);
  return { won: results.length - lost.length, read: [...new Set(read)] };
}

const times = (press: () => Promise<unknown>) => Array.from({ length: PRESSES }, () => press);

test('twenty activations make exactly one plan, and the others read why', async () => {
  const { request } = await aPaidRequest({ days: [7, 30] });
  const { won, read } = await allAtOnce(times(() => activateStandaloneAftercare(admin, request.id, {})));
  expect({ won, read }).toEqual({
    won: 1,
    read: ['This request is already activated: its recovery plan is running.'],
  });
  const plans = await db.app.manager.findBy(AfterCare, { standalone_aftercare_request_id: request.id });
  expect(plans).toHaveLength(1);
  expect(await db.app.manager.countBy(AftercareMilestone, { after_care_id: plans[0]!.id })).toBe(2);
  expect(await db.app.manager.countBy(AlertsNotification, { subject_id: plans[0]!.id })).toBe(2);
});

test('twenty assignments to twenty clinics: one clinic gets it and is told alone', async () => {
  const request = await aRequest();
  const aftercare_template_id = (await aTemplate()).id;
  const clinics = await Promise.all(Array.from({ length: PRESSES }, () => aClinic()));
  const { won, read } = await allAtOnce(
    clinics.map(
      ({ id }) =>
        () =>
          assignStandaloneAftercare(admin, request.id, { provider_id: id, aftercare_template_id }),
    ),
  );
  expect({ won, read }).toEqual({
    won: 1,
    read: ['This request already has a clinic: reassign it to give it to another.'],
  });
  const { assigned_provider_id } = await db.app.manager.findOneByOrFail(StandaloneAftercareRequest, {
    id: request.id,
  });
  const told = await db.app.manager.findBy(AlertsNotification, {
    subject_id: request.id,
    notifiable_type: 'Provider',
  });
  expect(told.map(({ notifiable_id }) => notifiable_id)).toEqual([assigned_provider_id]);
});

test('twenty times the same reassignment happens once', async () => {
  const { request } = await anAssignedRequest();
  const input = {
    provider_id: (await aClinic()).id,
    aftercare_template_id: (await aTemplate()).id,
    reason: 'A good reason',
  };
  const { won, read } = await allAtOnce(times(() => reassignStandaloneAftercare(admin, request.id, input)));
  expect({ won, read }).toEqual({ won: 1, read: ['This clinic already has it, with this template.'] });
});

test('twenty rejections reject once, and the patient is told once', async () => {
  const request = await aRequest();
  const { won, read } = await allAtOnce(
    times(() => rejectStandaloneAftercare(admin, request.id, { reason: 'Not possible' })),
  );
  expect({ won, read }).toEqual({ won: 1, read: ['This request was rejected.'] });
  expect(await db.app.manager.countBy(AlertsNotification, { subject_id: request.id })).toBe(1);
});

test('a transfer recorded twenty times is money once', async () => {
  const request = await aRequest();
  const { won, read } = await allAtOnce(
    times(() => recordAftercarePayment(admin, request.id, { amount: '600.00' })),
  );
  expect({ won, read }).toEqual({ won: 1, read: ['Everything is paid.'] });
});

test('a subscription of twelve months is never paid a thirteenth time', async () => {
  const request = await aRequest({
    pricing_model: 'monthly_subscription',
    total_price: '1200.00',
    duration_months: 12,
  });
  const { won, read } = await allAtOnce(
    times(() => recordAftercarePayment(admin, request.id, { amount: '100.00' })),
  );
  expect({ won, read }).toEqual({ won: 12, read: ['Everything is paid.'] });
  const paid = await db.app.manager.findBy(AftercarePayment, {
    standalone_aftercare_request_id: request.id,
  });
  expect(paid.map(({ month_number }) => month_number).sort((a, b) => a! - b!)).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
});

test('assigned or rejected, never both', async () => {
  const request = await aRequest();
  const input = { provider_id: (await aClinic()).id, aftercare_template_id: (await aTemplate()).id };
  await allAtOnce(
    Array.from({ length: PRESSES }, (_, index) =>
      index % 2
        ? () => assignStandaloneAftercare(admin, request.id, input)
        : () => rejectStandaloneAftercare(admin, request.id, { reason: 'Not possible' }),
    ),
  );
  const stored = await db.app.manager.findOneByOrFail(StandaloneAftercareRequest, { id: request.id });
  expect(stored).toMatchObject({ request_status: 'rejected', rejection_reason: 'Not possible' });
  const told = await db.app.manager.findBy(AlertsNotification, {
    subject_id: request.id,
    notifiable_type: 'Patient',
  });
  expect(told.map(({ type }) => type).filter((type) => type.endsWith('rejected'))).toHaveLength(1);
});

test('paid and rejected at once: whichever comes second is refused', async () => {
  const request = await aRequest();
  const { won } = await allAtOnce([
    () => recordAftercarePayment(admin, request.id, { amount: '600.00' }),
    () => rejectStandaloneAftercare(admin, request.id, { reason: 'Not possible' }),
  ]);
  expect(won).toBe(1);
});

test('twenty payments for twenty requests do not stand in one another’s way', async () => {
  const requests = await Promise.all(Array.from({ length: PRESSES }, () => aRequest()));
  const { won, read } = await allAtOnce(
    requests.map(
      ({ id }) =>
        () =>
          recordAftercarePayment(admin, id, { amount: '600.00' }),
    ),
  );
  expect({ won, read }).toEqual({ won: PRESSES, read: [] });
});

test('twenty plans for twenty requests start at once', async () => {
  const worlds = [];
  for (let index = 0; index < PRESSES; index++) worlds.push(await aPaidRequest({ days: [7, 30] }));
  const { won, read } = await allAtOnce(
    worlds.map(
      ({ request }) =>
        () =>
          activateStandaloneAftercare(admin, request.id, {}),
    ),
  );
  expect({ won, read }).toEqual({ won: PRESSES, read: [] });
});
