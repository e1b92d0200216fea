import { type AuditEntry, type OutboxMessage } from '../../src/core/entities.js';
import { canonical } from '../../src/core/canonical.js';
import { type Preview, type Verb } from '../../src/core/verb.js';
import { activateStandaloneAftercare } from '../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { assignStandaloneAftercare } from '../../src/domain/standalone-aftercare/assign-standalone-aftercare.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { reassignStandaloneAftercare } from '../../src/domain/standalone-aftercare/reassign-standalone-aftercare.js';
import { rejectStandaloneAftercare } from '../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { anAssignedRequest, aPaidRequest } from '../support/standalone.js';
import { pictureOf, tracesOf } from '../support/traces.js';
import { aClinic, actorAs, aRequest, aTemplate } from '../support/world.js';

const admin = actorAs('admin');
const reason = 'A good reason';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const choice = async () => ({
  provider_id: (await aClinic()).id,
  aftercare_template_id: (await aTemplate()).id,
});

const pressed: [string, Verb, () => Promise<{ id: string; input: object }>][] = [
  ['assign', assignStandaloneAftercare, async () => ({ id: (await aRequest()).id, input: await choice() })],
  [
    'reassign',
    reassignStandaloneAftercare,
    async () => ({
      id: (await anAssignedRequest()).request.id,
      input: { ...(await choice()), reason },
    }),
  ],
  ['reject', rejectStandaloneAftercare, async () => ({ id: (await aRequest()).id, input: { reason } })],
  [
    'record a payment',
    recordAftercarePayment,
    async () => ({ id: (await aRequest()).id, input: { amount: '12.50' } }),
  ],
  [
    'activate',
    activateStandaloneAftercare,
    async () => ({ id: (await aPaidRequest({ days: [2, 30] })).request.id, input: {} }),
  ],
];

test.each(pressed)('the preview of %s writes nothing at all', async (_name, verb, situation) => {
  const { id, input } = await situation();
  const before = await pictureOf(db);
  await verb.preview(admin, id, input);
  expect(await pictureOf(db)).toEqual(before);
});

test.each(pressed)('the preview of %s tells what then happens', async (_name, verb, situation) => {
  const { id, input } = await situation();
  const told = await verb.preview(admin, id, input);
  const { entries, owed } = await tracesOf(db.app.manager, () => verb(admin, id, input));
  expect(comparable(entries, owed)).toEqual(comparablePreview(told));
});

test.each(pressed)('whether one may %s is asked without a trace', async (_name, verb, situation) => {
  const { id } = await situation();
  const before = await pictureOf(db);
  await expect(verb.check(admin, id)).resolves.toBeUndefined();
  expect(await pictureOf(db)).toEqual(before);
});

test('a preview is refused with the words of the verb, and holds no lock afterwards', async () => {
  const { request } = await anAssignedRequest();
  const unpaid = "The patient hasn't paid: record the payment first.";
  await expect(activateStandaloneAftercare.preview(admin, request.id, {})).rejects.toThrow(unpaid);
  await expect(activateStandaloneAftercare.check(admin, request.id)).rejects.toThrow(unpaid);
  await expect(
    db.app.query('SELECT id FROM standalone_aftercare_requests WHERE id = ? FOR UPDATE NOWAIT', [request.id]),
  ).resolves.toHaveLength(1);
});

test('who may not do it may not preview it either', async () => {
  const { id } = await aRequest();
  const auditor = actorAs('auditor');
  await expect(rejectStandaloneAftercare.preview(auditor, id, { reason })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(rejectStandaloneAftercare.check(auditor, id)).rejects.toMatchObject({ code: 'forbidden' });
});

function comparablePreview({ entries, laters }: Preview) {
  return stable({
    entries: entries.map(({ entity, entity_id, event, changes, reason: why }) => ({
      entity,
      entity_id,
      event,
      changes,
      why,
    })),
    owed: laters.map(({ name, payload }) => ({ name, payload })),
  });
}

function comparable(entries: AuditEntry[], messages: OutboxMessage[]) {
  return stable({
    entries: entries.map(({ entity, entity_id, event, changes, reason: why }) => ({
      entity,
      entity_id,
      event,
      changes,
      why,
    })),
    owed: messages.map(({ name, payload }) => ({ name, payload })),
  });
}

/**
 * Rows that are made get other ids and another second each time: each becomes the order in which it appears,
 * by the order of the names, for MySQL keeps JSON's keys in an order of its own.
 */
function stable(value: unknown): unknown {
  const seen = new Map<string, string>();
  const named = (text: string, kind: string) => {
    if (!seen.has(text)) seen.set(text, `${kind} ${seen.size + 1}`);
    return seen.get(text)!;
  };
  return JSON.parse(
    canonical(value)
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => named(id, 'id'))
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a moment'),
  ) as unknown;
}
