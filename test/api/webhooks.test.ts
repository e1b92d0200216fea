import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { GatewayEventRow } from '../../src/domain/gateway/entities.js';
import { nameOf } from '../support/back-office.js';
import { payingBy } from '../support/card-app.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { startServer, type TestServer } from '../support/server.js';
import { closeAll, standIn, WEBHOOK_SECRET } from '../support/stripe-stand-in.js';
import { until } from '../support/until.js';

let db: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  db = await openTestDatabase();
  server = await startServer(nameOf(db), payingBy(await standIn(), WEBHOOK_SECRET));
});
afterAll(async () => {
  await server.stop();
  await db.close();
  await closeAll();
});

const anEvent = (values: Record<string, unknown> = {}) => ({
  id: `evt_${randomUUID()}`,
  object: 'event',
  type: 'customer.updated',
  created: 1_760_000_000,
  data: { object: { id: 'cus_1', object: 'customer' } },
  ...values,
});

interface Sent {
  secret?: string;
  timestamp?: number;
  /** What is sent, where it is not what was signed. */
  body?: string;
}

function send(event: object, { secret = WEBHOOK_SECRET, timestamp, body }: Sent = {}): Promise<Response> {
  const payload = JSON.stringify(event);
  const signed = Stripe.webhooks.generateTestHeaderString({
    payload,
    secret,
    ...(timestamp === undefined ? {} : { timestamp }),
  });
  return post(body ?? payload, { 'Stripe-Signature': signed });
}

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/webhooks/stripe`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
const kept = (gateway_event_id: string) => db.app.manager.findBy(GatewayEventRow, { gateway_event_id });
const anHourAgo = () => Math.floor(Date.now() / 1000) - 3600;

test('a signed event is kept with what it is about, never with what is in it, and worked by a job', async () => {
  const event = anEvent();
  const answer = await send(event);
  expect([answer.status, await answer.json()]).toEqual([200, { received: true }]);
  await until('it was worked', async () => (await kept(event.id))[0]?.worked_at !== null);
  expect(await kept(event.id)).toEqual([
    expect.objectContaining({
      type: 'customer.updated',
      object_id: 'cus_1',
      happened_at: new Date(1_760_000_000_000),
      outcome: 'Nothing follows from it.',
    }),
  ]);
});

test('told thirty times at once it is answered thirty times, and kept once', async () => {
  const event = anEvent();
  const answers = await Promise.all(Array.from({ length: 30 }, () => send(event)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await kept(event.id)).toHaveLength(1);
});

test.each<[string, () => Promise<Response>, number]>([
  ['without a signature', () => post(JSON.stringify(anEvent())), 400],
  ['with an empty signature', () => post(JSON.stringify(anEvent()), { 'Stripe-Signature': '' }), 403],
  ['with no signature at all in it', () => post('{}', { 'Stripe-Signature': 't=1,v1=x' }), 403],
  ['signed by somebody else', () => send(anEvent(), { secret: 'whsec_of_somebody' }), 403],
  ['signed an hour ago', () => send(anEvent(), { timestamp: anHourAgo() }), 403],
  ['changed on its way', () => send(anEvent(), { body: JSON.stringify(anEvent()) }), 403],
  ['too large', () => send(anEvent({ more: 'x'.repeat(2_000_000) })), 413],
])('one %s is refused, and not kept', async (_name, tell, status) => {
  const before = await db.app.manager.count(GatewayEventRow);
  const answer = await tell();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await db.app.manager.count(GatewayEventRow)).toBe(before);
});

test('there is nothing to read there', async () => {
  expect((await fetch(`${server.url}/webhooks/stripe`)).status).toBe(404);
});
