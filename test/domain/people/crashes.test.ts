import { systemActor } from '../../../src/core/actor.js';
import { type Verb } from '../../../src/core/verb.js';
import { approveErasure } from '../../../src/domain/people/approve-erasure.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { mergePatients } from '../../../src/domain/people/merge-patients.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { breakAt, type Moment } from '../../support/faults.js';
import { aFullPatient } from '../../support/patients.js';
import { pictureOf } from '../../support/traces.js';
import { actorAs, aPatient, makeStaff } from '../../support/world.js';

interface Case {
  verb: Verb;
  begin: () => Promise<{ id: string; input: object }>;
  again: string;
}

let db: TestDatabase;
let staff: Record<string, string>;
const actor = systemActor('admin', 'test');
let people = 0;
const aPerson = () =>
  aFullPatient({
    last_name: `Svanström${'abcdefgh'[people++]!}`,
    phone_number: `+4670123456${people}`,
    username: `ingeborg.${people}`,
  });

const cases: Record<string, Case> = {
  'a merge': {
    verb: mergePatients,
    begin: async () => {
      const { patient } = await aPerson();
      return { id: patient.id, input: { merged_into_patient_id: (await aPatient()).id } };
    },
    again: 'This patient was merged into another',
  },
  'an erasure': {
    verb: approveErasure,
    begin: async () => {
      const { patient } = await aPerson();
      await erasePatient(actorAs('admin', staff.admin), patient.id, { reason: 'They asked for it.' });
      return { id: patient.id, input: {} };
    },
    again: "This patient's data was erased",
  },
};

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterAll(() => db.close());

async function pressAndCrash(press: () => Promise<unknown>, n: number, moment: Moment) {
  const fault = breakAt(db, n, moment);
  try {
    await press();
  } catch (error) {
    if (!fault.struck) throw error;
  } finally {
    fault.heal();
  }
  return fault;
}

/** There are hundreds of statements: each of the first, then every twentieth. */
const following = (n: number) => (n < 10 ? n + 1 : n + 20);

test.each(Object.entries(cases))(
  '%s that loses its connection on the way leaves nothing behind, and succeeds when pressed again',
  async (_name, { verb, begin, again }) => {
    const { id, input } = await begin();
    const press = () => verb(actor, id, input);
    const untouched = await pictureOf(db);
    let n = 1;
    while ((await pressAndCrash(press, n, 'before')).struck) {
      expect({ n, ...(await pictureOf(db)) }).toEqual({ n, ...untouched });
      n = following(n);
    }
    expect(n).toBeGreaterThan(40);
    expect(await pictureOf(db)).not.toEqual(untouched);
    await expect(press()).rejects.toThrow(again);
  },
);

test.each(Object.entries(cases))(
  '%s that loses its connection after the commit is whole, and a second press says so',
  async (_name, { verb, begin, again }) => {
    const sample = await begin();
    const first = await pressAndCrash(() => verb(actor, sample.id, sample.input), Infinity, 'after');
    const { id, input } = await begin();
    const press = () => verb(actor, id, input);
    const untouched = await pictureOf(db);
    await pressAndCrash(press, first.statements - 1, 'after');
    expect(await pictureOf(db)).toEqual(untouched);
    const { struck } = await pressAndCrash(press, first.statements, 'after');
    expect(struck).toBe(true);
    const complete = await pictureOf(db);
    expect(complete).not.toEqual(untouched);
    await expect(press()).rejects.toThrow(again);
    expect(await pictureOf(db)).toEqual(complete);
  },
);
