import { runDemo } from '../../seeds/index.js';
import { systemActor } from '../../src/core/actor.js';
import { ApprovalRequest } from '../../src/domain/approvals/entities.js';
import { approveErasure } from '../../src/domain/people/approve-erasure.js';
import { Patient } from '../../src/domain/people/entities.js';
import { erasePatient } from '../../src/domain/people/erase-patient.js';
import { mergePatients } from '../../src/domain/people/merge-patients.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
const actor = systemActor('admin', 'test');

beforeAll(async () => {
  db = await openTestDatabase();
  await runDemo();
});
afterAll(() => db.close());

test('the erasure that waits in the demo can be approved', async () => {
  const request = await db.app.manager.findOneByOrFail(ApprovalRequest, {
    kind: 'erasure',
    state: 'pending',
  });
  await approveErasure(actor, request.subject_id, {});
  const patient = await db.app.manager.findOneByOrFail(Patient, { id: request.subject_id });
  expect(patient).toMatchObject({ first_name: 'Erased', phone_number: null });
});

test('so can that of anybody whose journey is over, with everything that they left behind', async () => {
  const [done] = await db.app.manager.find(Patient, { where: { email: 'patient4@hairline.test' } });
  await erasePatient(actor, done!.id, { reason: 'They asked for it.' });
  // The system asked, so a person decides.
  await approveErasure({ ...actor, type: 'User', id: null }, done!.id, {});
  expect((await db.app.manager.findOneByOrFail(Patient, { id: done!.id })).first_name).toBe('Erased');
});

test('two patients of the demo can be merged, whatever they have', async () => {
  const patients = await db.app.manager.find(Patient, { order: { id: 'ASC' }, take: 3 });
  await mergePatients(actor, patients[0]!.id, { merged_into_patient_id: patients[1]!.id });
  expect(await db.app.manager.findOneBy(Patient, { id: patients[0]!.id })).toBeNull();
});
