import { OutboxMessage } from '../../src/core/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { urlOf } from '../support/database.js';
import { Gate } from '../support/gate.js';
import { redisUrl } from '../support/server.js';
import { until } from '../support/until.js';

const WITHIN_MS = 20_000;
let apps: Apps;
let database: Gate;
let redis: Gate;
let token: string;

beforeAll(async () => {
  database = new Gate(urlOf('app', `hairline_test_${process.env.JEST_WORKER_ID ?? '1'}`));
  redis = new Gate(redisUrl());
  await Promise.all([database.open(), redis.open()]);
  apps = await openApps({
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    DATABASE_SILENCE_SECONDS: '5',
  });
  ({ token } = await apps.patient());
});
afterAll(async () => {
  await apps.close();
  await database.shut();
  await redis.shut();
});

interface Answer {
  status: number;
  text: string;
  retryAfter: string | null;
}

/** @throws where there is no answer within twenty seconds */
async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return send(path, { headers });
}

async function send(path: string, init: RequestInit): Promise<Answer> {
  const signal = AbortSignal.timeout(WITHIN_MS);
  const response = await fetch(apps.server.url + path, { redirect: 'manual', signal, ...init });
  return {
    status: response.status,
    text: await response.text(),
    retryAfter: response.headers.get('retry-after'),
  };
}

const me = () => get('/api/v1/me', { authorization: `Bearer ${token}` });
const INSIDE = /ECONN|127\.0\.0\.1|SELECT|mysql|redis:|node_modules| at \w+/i;

/** Nobody reads of what is inside; everybody reads when to come back. */
function expectNotNow(answer: Answer): void {
  expect(answer.status).toBe(503);
  expect(Number(answer.retryAfter)).toBeGreaterThan(0);
  expect(answer.text).not.toMatch(INSIDE);
  expect(answer.text.length).toBeGreaterThan(20);
}

describe('while the database is away', () => {
  let cookie: string;

  beforeAll(async () => {
    const client = apps.server.anonymous();
    await client.signIn(`admin@hairline.test`, 'hairline-demo');
    cookie = client.cookie;
    await database.shut();
  });

  test('apps and staff are told to come back, in their own form, and nothing hangs', async () => {
    const api = await me();
    expectNotNow(api);
    expect(JSON.parse(api.text)).toMatchObject({ code: 'unavailable', status: 503 });
    expectNotNow(await get('/api/v1/treatments'));
    expectNotNow(await get('/admin/api/resources/patients/actions/list', { cookie }));
    const page = await get('/admin', { cookie });
    expectNotNow(page);
    expect(page.text).toContain('<h1>Back in a moment</h1>');
    expectNotNow(
      await send('/oauth/token', {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'password', client_id: 'x', username: 'x', password: 'x' }),
      }),
    );
  });

  test('the process says that it lives, and is not ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz');
    expect(ready).toMatchObject({ status: 503 });
    expect(Number(ready.retryAfter)).toBeGreaterThan(0);
    expect(JSON.parse(ready.text)).toMatchObject({ database: false, redis: true });
  });

  test('once it is back everything works, by itself', async () => {
    await database.open();
    await until('the API answers', async () => (await me()).status === 200);
    await until('the back office answers', async () => (await get('/admin', { cookie })).status === 200);
    expect((await get('/readyz')).status).toBe(200);
  });
});

describe('while the database says nothing', () => {
  beforeAll(() => database.swallow());

  test('nobody waits for ever: apps are told to come back, and the process is not ready', async () => {
    const order: string[] = [];
    const noted = async (name: string, answer: Promise<Answer>) => {
      const known = await answer;
      order.push(name);
      return known;
    };
    const [ready, api] = await Promise.all([noted('readiness', get('/readyz')), noted('app', me())]);
    expect(order).toEqual(['readiness', 'app']);
    expect(ready).toMatchObject({ status: 503 });
    expect(JSON.parse(ready.text)).toMatchObject({ database: false, redis: true });
    expectNotNow(api);
  });

  test('once it speaks again everything works, by itself', async () => {
    await database.shut();
    await database.open();
    await until('the API answers', async () => (await me()).status === 200);
    expect((await get('/readyz')).status).toBe(200);
  });
});

describe('while Redis is away', () => {
  let cookie: string;

  beforeAll(async () => {
    const client = apps.server.anonymous();
    await client.signIn(`admin@hairline.test`, 'hairline-demo');
    cookie = client.cookie;
    await redis.shut();
  });

  test('apps read and write, and what that owes waits in the database until it is back', async () => {
    expect((await me()).status).toBe(200);
    const ready = await get('/readyz');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.text)).toEqual({ status: 'ready', database: true, redis: false });

    const made = await send('/api/v1/me/erasure-requests', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(made.status).toBe(201);
    const owed = () => apps.database.app.manager.findBy(OutboxMessage, { name: 'deliver-notification' });
    const before = await owed();
    expect(before.map(({ done_at }) => done_at)).toEqual(before.map(() => null));
    expect(before.length).toBeGreaterThan(0);
    await redis.open();
    await until('what was owed is done', async () => (await owed()).every(({ done_at }) => done_at !== null));
    expect(await owed()).toHaveLength(before.length);
  });

  test('staff are told to come back, for their sessions live there, and go on with the same session', async () => {
    await redis.shut();
    expectNotNow(await get('/admin', { cookie }));
    expectNotNow(await get('/admin/api/resources/patients/actions/list', { cookie }));
    await redis.open();
    await until('the back office answers', async () => (await get('/admin', { cookie })).status === 200);
  });
});
