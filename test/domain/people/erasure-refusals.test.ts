import { ApprovalRequest } from '../../../src/domain/approvals/entities.js';
import { AfterCare } from '../../../src/domain/aftercare/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { Payment } from '../../../src/domain/payments/entities.js';
import { approveErasure } from '../../../src/domain/people/approve-erasure.js';
import { declineErasure } from '../../../src/domain/people/decline-erasure.js';
import { Patient } from '../../../src/domain/people/entities.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry } from '../../support/journey.js';
import { aFullPatient, quoteIn } from '../../support/patients.js';
import { aClinic, actorAs, aPatient, aRequest, aTemplate, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const reason = 'The patient wrote to us and showed a passport.';
const asks = () => actorAs('admin', staff.admin);
const decides = () => actorAs('super-admin', staff['super-admin']);
const stored = (id: string) => db.app.manager.findOneOrFail(Patient, { where: { id }, withDeleted: true });
const ask = (id: string) => erasePatient(asks(), id, { reason });
let count = 0;
/** Each test erases somebody of its own name: a namesake would change what is looked for. */
const aPerson = () => {
  const last_name = `Svanström${'abcdefghijklmnopqrstuvwxyz'[count++]!}`;
  return aFullPatient({ last_name, phone_number: `+4670123${4000 + count}`, username: `ingeborg.${count}` });
};

test('whoever asked may not approve, nor decline', async () => {
  const { patient } = await aPerson();
  await ask(patient.id);
  const sentence = 'You asked for this yourself: a second person has to decide.';
  await expect(approveErasure(asks(), patient.id, {})).rejects.toMatchObject({ message: sentence });
  await expect(declineErasure(asks(), patient.id, { reason })).rejects.toMatchObject({ message: sentence });
});

test('a declined erasure leaves everything, tells whoever asked why, and can be asked for again', async () => {
  const { patient } = await aPerson();
  await ask(patient.id);
  await declineErasure(decides(), patient.id, { reason: 'A claim is open.' });
  expect((await stored(patient.id)).first_name).toBe('Ingeborg');
  const told = await db.app.manager.findBy(AlertsNotification, { type: 'patient.erasure_declined' });
  expect(told.at(-1)).toMatchObject({ notifiable_id: staff.admin });
  expect(told.at(-1)!.body).toContain('A claim is open.');
  await ask(patient.id);
  await expect(ask(patient.id)).rejects.toThrow('Somebody has asked for this already');
});

test('without a request there is nothing to decide, and an erased patient is left in peace', async () => {
  const { patient } = await aPerson();
  await expect(approveErasure(decides(), patient.id, {})).rejects.toThrow('Nobody has asked for this');
  await ask(patient.id);
  await approveErasure(decides(), patient.id, {});
  for (const press of [ask, (id: string) => approveErasure(decides(), id, {})])
    await expect(press(patient.id)).rejects.toThrow(
      "This patient's data was erased: there is nothing left to do.",
    );
});

const obstacles: Record<string, [(patient: Patient) => Promise<unknown>, string]> = {
  'a booking': [
    async ({ id }) => quoteIn('confirmed', (await anInquiry({ patient_id: id })).id, (await aClinic()).id),
    'The patient has a booking that is not over: cancel or complete it first.',
  ],
  'a recovery plan': [
    async ({ id }) =>
      make(AfterCare, {
        patient_id: id,
        provider_id: (await aClinic()).id,
        aftercare_type: 'standalone',
        aftercare_template_id: (await aTemplate()).id,
        recovery_stage: 'Stage 1',
      }),
    'The patient has a recovery plan that is not over: complete it first.',
  ],
  'a request for aftercare': [
    ({ id }) => aRequest({ patient_id: id }),
    'The patient has asked for aftercare: reject or start it first.',
  ],
  'a payment on its way': [
    async ({ id }) => {
      const clinic = await aClinic();
      const quote = await quoteIn('cancelled', (await anInquiry({ patient_id: id })).id, clinic.id);
      return make(Payment, {
        quote_id: quote.id,
        patient_id: id,
        provider_id: clinic.id,
        amount: '10.00',
        currency: 'EUR',
        payment_type: 'refund',
        payment_method: 'bank_transfer',
        payment_status: 'pending',
      });
    },
    'Money is on its way: wait for this payment, or settle it first.',
  ],
};

test.each(Object.entries(obstacles))('%s has to end first', async (_name, [begin, sentence]) => {
  const patient = await aPatient();
  await begin(patient);
  await expect(ask(patient.id)).rejects.toMatchObject({ status: 409, message: sentence });
  expect(await db.app.manager.countBy(ApprovalRequest, { subject_id: patient.id })).toBe(0);
});

test('twenty who approve at once erase once', async () => {
  const { patient } = await aPerson();
  await ask(patient.id);
  const { won, read } = await allAtOnce(times(20, () => approveErasure(decides(), patient.id, {})));
  expect({ won, read }).toEqual({
    won: 1,
    read: ["This patient's data was erased: there is nothing left to do."],
  });
});

test.each(['support', 'medical', 'finance', 'content', 'auditor'])(
  '%s may neither ask nor decide',
  async (role) => {
    const patient = await aPatient();
    for (const press of [erasePatient, approveErasure, declineErasure])
      await expect(press(actorAs(role), patient.id, { reason })).rejects.toMatchObject({ code: 'forbidden' });
  },
);
