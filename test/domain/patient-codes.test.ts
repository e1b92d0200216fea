import { systemActor } from '../../src/core/actor.js';
import { Setting } from '../../src/core/entities.js';
import { transact } from '../../src/core/transact.js';
import { Patient } from '../../src/domain/people/entities.js';
import { enterPatient } from '../../src/domain/people/enter-patient.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { aPatient, make } from '../support/world.js';

let db: TestDatabase;

beforeEach(async () => {
  db = await openTestDatabase({ connections: 30 });
});
afterEach(() => db.close());

const code = (number: number) => `PAT-${String(number).padStart(6, '0')}`;
const codes = async () => (await db.app.manager.find(Patient)).map(({ patient_code }) => patient_code).sort();

test('thirty people who sign up at once get thirty codes without a gap, from the first one on', async () => {
  await Promise.all(Array.from({ length: 30 }, () => aPatient()));
  expect(await codes()).toEqual(Array.from({ length: 30 }, (_, index) => code(index + 1)));
});

test('codes go on from the highest that an existing database holds', async () => {
  const own = { first_name: 'A', last_name: 'B', password: 'x' };
  await make(Patient, { ...own, username: 'old', email: 'old@example.com', patient_code: 'PAT-000122' });
  await make(Patient, { ...own, username: 'none', email: 'none@example.com', patient_code: null });
  expect((await aPatient()).patient_code).toBe('PAT-000123');
});

test('after 999999 codes grow longer', async () => {
  await make(Setting, { name: 'sequence.patient_code', value: 999_999 });
  expect((await aPatient()).patient_code).toBe('PAT-1000000');
});

test('a sign-up that fails gives its number back', async () => {
  const first = await aPatient();
  await expect(aPatient({ email: first.email })).rejects.toMatchObject({ errno: 1062 });
  expect((await aPatient()).patient_code).toBe(code(2));
});

test('a new patient begins at the beginning, with a password that nobody knows', async () => {
  const patient = await transact(systemActor('seed', 'test'), null, 'enter', (work) =>
    enterPatient(work, {
      first_name: 'Ada',
      last_name: 'Person',
      username: 'ada',
      email: 'ada@example.com',
      status: 'completed',
    }),
  );
  expect(patient).toMatchObject({ status: 'inquiry', anonymization_level: 'full' });
  expect(patient.password).toMatch(/^\$2y\$10\$/);
});
