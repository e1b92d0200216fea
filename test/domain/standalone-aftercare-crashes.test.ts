import { systemActor } from '../../src/core/actor.js';
import { type Verb } from '../../src/core/verb.js';
import { activateStandaloneAftercare } from '../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { assignStandaloneAftercare } from '../../src/domain/standalone-aftercare/assign-standalone-aftercare.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { reassignStandaloneAftercare } from '../../src/domain/standalone-aftercare/reassign-standalone-aftercare.js';
import { rejectStandaloneAftercare } from '../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { breakAt, type Moment } from '../support/faults.js';
import { anAssignedRequest, aPaidRequest } from '../support/standalone.js';
import { pictureOf } from '../support/traces.js';
import { aClinic, aRequest, aTemplate } from '../support/world.js';

const actor = systemActor('admin', 'test');
const reason = 'A good reason';

interface Case {
  verb: Verb;
  /** A request that the verb can be pressed on. */
  id: () => Promise<string>;
  input: () => Promise<object>;
  /** What a second press reads once the first has gone through. */
  again: string;
}

const choice = async () => ({
  provider_id: (await aClinic()).id,
  aftercare_template_id: (await aTemplate()).id,
});

const cases: Record<string, Case> = {
  assign: {
    verb: assignStandaloneAftercare,
    id: async () => (await aRequest()).id,
    input: choice,
    again: 'This request already has a clinic',
  },
  reassign: {
    verb: reassignStandaloneAftercare,
    id: async () => (await anAssignedRequest()).request.id,
    input: async () => ({ ...(await choice()), reason }),
    again: 'This clinic already has it, with this template.',
  },
  reject: {
    verb: rejectStandaloneAftercare,
    id: async () => (await aRequest()).id,
    input: () => Promise.resolve({ reason }),
    again: 'This request was rejected.',
  },
  'record a payment for': {
    verb: recordAftercarePayment,
    id: async () => (await aRequest()).id,
    input: () => Promise.resolve({ amount: '600.00' }),
    again: 'Everything is paid.',
  },
  activate: {
    verb: activateStandaloneAftercare,
    id: async () => (await aPaidRequest({ days: [2, 30] })).request.id,
    input: () => Promise.resolve({}),
    again: 'This request is already activated',
  },
};

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** Presses with the connection lost at the n-th statement. @returns whether it was lost, and how many there are */
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

test.each(Object.entries(cases))(
  '%s: a connection lost before any statement leaves nothing behind, and pressing again succeeds',
  async (_name, { verb, id, input, again }) => {
    const [subject, values] = [await id(), await input()];
    const press = () => verb(actor, subject, values);
    const untouched = await pictureOf(db);
    let n = 1;
    while ((await pressAndCrash(press, n, 'before')).struck) {
      expect({ n, ...(await pictureOf(db)) }).toEqual({ n, ...untouched });
      n++;
    }
    // The last attempt met no fault and went through.
    expect(n).toBeGreaterThan(8);
    expect(await pictureOf(db)).not.toEqual(untouched);
    await expect(press()).rejects.toThrow(again);
  },
);

test.each(Object.entries(cases))(
  '%s: a connection lost after the commit leaves all of it, and a second press says so',
  async (_name, { verb, id, input, again }) => {
    const [sample, values] = [await id(), await input()];
    const { statements } = await pressAndCrash(() => verb(actor, sample, values), Infinity, 'after');
    const subject = await id();
    const press = () => verb(actor, subject, values);

    // The commit is the last of them; with the one before it nothing has happened yet.
    const untouched = await pictureOf(db);
    await pressAndCrash(press, statements - 1, 'after');
    expect(await pictureOf(db)).toEqual(untouched);
    const { struck } = await pressAndCrash(press, statements, 'after');

    expect(struck).toBe(true);
    expect(await pictureOf(db)).not.toEqual(untouched);
    const complete = await pictureOf(db);
    await expect(press()).rejects.toThrow(again);
    expect(await pictureOf(db)).toEqual(complete);
  },
);
