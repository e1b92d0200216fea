import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { idOf } from '../../src/core/stripe/stand-in/ids.js';
import { type StandIn } from '../../src/core/stripe/stand-in/server.js';
import { closeAll, openShop, receiver, refusal, type Shop } from '../support/stripe-stand-in.js';
import { until } from '../support/until.js';

let at: StandIn;
let stripe: Stripe;
let pay: Shop['pay'];
let press: Shop['press'];

beforeEach(async () => {
  ({ at, stripe, pay, press } = await openShop());
});
afterEach(closeAll);

describe('idempotency keys', () => {
  test('a key that comes again gets the first answer', async () => {
    const first = await pay({}, 'a');
    const again = await pay({}, 'a');
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(again.lastResponse.requestId).not.toBe(first.lastResponse.requestId);
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
  });

  test('twenty at once are one', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => pay({}, 'a')));
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
  });

  test('a decline is a result, and comes again', async () => {
    const declined = () => refusal(pay({ payment_method: 'pm_card_chargeDeclined' }, 'a'));
    const [first, again] = [await declined(), await declined()];
    expect(again).toMatchObject({ statusCode: 402, charge: first.charge, message: first.message });
    expect(again.headers?.['idempotent-replayed']).toBe('true');
  });

  test('a request that was not understood may be corrected under its key', async () => {
    await refusal(pay({ amount: 1 }, 'a'));
    expect((await pay({}, 'a')).status).toBe('succeeded');
  });

  test('another request with the key is an error of the program', async () => {
    await pay({}, 'a');
    expect(await refusal(pay({ amount: 999 }, 'a'))).toMatchObject({
      type: 'StripeIdempotencyError',
      statusCode: 400,
    });
  });

  test('one that still runs is told so', async () => {
    at.faults.next('slow', { path: '/payment_intents' });
    const first = pay({}, 'a');
    await until('the request runs', () => at.faults.idle);
    expect(await refusal(pay({}, 'a'))).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    at.faults.resume();
    expect((await first).status).toBe('succeeded');
  });
});

describe('bad days', () => {
  test('a server that breaks before the charge has charged nothing', async () => {
    at.faults.next('500_before', { path: '/payment_intents' });
    expect(await refusal(pay({}, 'a'))).toMatchObject({ statusCode: 500 });
    expect((await stripe.paymentIntents.list()).data).toEqual([]);
    expect((await pay({}, 'a')).status).toBe('succeeded');
  });

  test.each(['500_after', 'dropped_after'] as const)('%s: the charge is there', async (kind) => {
    at.faults.next(kind, { method: 'POST' });
    await refusal(pay({}, 'a'));
    const { data } = await stripe.paymentIntents.list();
    expect(data).toMatchObject([{ status: 'succeeded' }]);
    expect((await pay({}, 'a')).id).toBe(data[0]!.id);
  });

  test('a 500 that is kept comes again under its key, and the charge is there all the same', async () => {
    at.faults.next('500_after', { kept: true });
    await refusal(pay({}, 'a'));
    expect(await refusal(pay({}, 'a'))).toMatchObject({ statusCode: 500 });
    expect((await stripe.paymentIntents.list()).data).toMatchObject([{ status: 'succeeded' }]);
  });
});

describe('events', () => {
  const received = ({ events }: { events: Stripe.Event[] }) => events.map(({ type }) => type);
  const OF_A_CHARGE = ['payment_intent.created', 'charge.succeeded', 'payment_intent.succeeded'];

  test('they come signed, in order, as things were when they happened', async () => {
    await pay();
    const door = await receiver();
    at.deliverTo(door.url);
    await until('3 events', () => door.events.length === 3);
    expect(received(door)).toEqual(OF_A_CHARGE);
    expect(door.events[0]).toMatchObject({
      object: 'event',
      api_version: Stripe.API_VERSION,
      data: { object: { status: 'requires_confirmation' } },
    });
    const { id } = door.events[2]!;
    expect(await stripe.events.retrieve(id)).toMatchObject({ id, type: 'payment_intent.succeeded' });
  });

  test('one that is not taken comes again, and holds up none of the others', async () => {
    const door = await receiver();
    door.answers = [500];
    at.deliverTo(door.url);
    await pay();
    await until('3 events', () => door.events.length === 3);
    expect(received(door)).toEqual([...OF_A_CHARGE.slice(1), OF_A_CHARGE[0]]);
    expect(door.tries).toBe(4);
  });

  test('they come more than once, late, or in another order, as a test demands', async () => {
    const door = await receiver();
    at.deliverTo(door.url);
    at.faults.withhold();
    await pay();
    expect(door.tries).toBe(0);
    at.faults.repeat(2);
    at.faults.release({ out_of_order: true });
    await until('5 events', () => door.events.length === 5);
    expect(received(door)).toEqual([
      ...Array<string>(3).fill(OF_A_CHARGE[2]!),
      OF_A_CHARGE[1],
      OF_A_CHARGE[0],
    ]);
    await press(`/stand-in/events/${door.events[0]!.id}/resend`);
    await until('6 events', () => door.events.length === 6);
    expect(door.events[5]!.id).toBe(door.events[0]!.id);
  });
});

test('what is kept in a file survives the process: charges, keys, cards and events', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  const file = join(folder, 'deep', 'stripe.json');
  ({ at, stripe, pay } = await openShop(file));
  const { id: customer } = await stripe.customers.create();
  const before = await pay({ customer, setup_future_usage: 'off_session' }, 'a');
  expect(await readFile(file, 'utf8')).toContain(before.id);
  await at.close();

  ({ at, stripe, pay } = await openShop(file));
  expect(await pay({ customer, setup_future_usage: 'off_session' }, 'a')).toMatchObject({ id: before.id });
  const later = await pay({ customer, payment_method: idOf(before.payment_method), off_session: true });
  expect(later.status).toBe('succeeded');
  const door = await receiver();
  at.deliverTo(door.url);
  await until('8 events', () => door.events.length === 8);
  expect(door.events[0]?.type).toBe('customer.created');
  await at.close();
  await rm(folder, { recursive: true });
});
