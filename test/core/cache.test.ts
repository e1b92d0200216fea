import { randomUUID } from 'node:crypto';
import { Cache, type Keepable } from '../../src/core/cache.js';
import { connectRedis, disconnectRedis, redis } from '../../src/core/redis.js';
import { redisUrl } from '../support/server.js';
import { until } from '../support/until.js';

beforeAll(async () => {
  await connectRedis(redisUrl()).flushdb();
});
afterAll(() => disconnectRedis());

const something = (): Keepable => {
  const key = randomUUID();
  return { key, seconds: 60, of: [`subject ${key}`] };
};

/** As many processes as there are caches. */
async function processes(count: number): Promise<Cache[]> {
  const caches = Array.from({ length: count }, () => new Cache());
  for (const cache of caches) await cache.get(something(), () => Promise.resolve('warm'));
  return caches;
}

/** What it loads, and how often it did. */
function source(value: unknown = 'first') {
  const state = { value, loads: 0 };
  const load = () => {
    state.loads++;
    return Promise.resolve(state.value);
  };
  return Object.assign(state, { load });
}

/** A load that ends when it is told to. */
function slowly(value: string) {
  let begun = () => {};
  let end = () => {};
  const begins = new Promise<void>((resolve) => (begun = resolve));
  const ends = new Promise<void>((resolve) => (end = resolve));
  const load = async () => {
    begun();
    await ends;
    return value;
  };
  return { load, begins, end: () => end() };
}

test('fifty who ask four processes at once have it loaded once', async () => {
  const caches = await processes(4);
  const what = something();
  const rows = source({ name: 'Clinic', stars: null });
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => caches[n % caches.length]!.get(what, rows.load)),
  );
  expect(rows.loads).toBe(1);
  expect(answers).toEqual(Array.from({ length: 50 }, () => ({ name: 'Clinic', stars: null })));
});

test('what was cleared by one process is loaded anew by every other, and other things are not', async () => {
  const [one, other] = await processes(2);
  const [what, another] = [something(), something()];
  const [rows, rest] = [source(), source()];
  await other!.get(what, rows.load);
  await other!.get(another, rest.load);
  rows.value = 'second';
  await one!.clear(what.of);
  expect(await other!.get(what, rows.load)).toBe('second');
  await other!.get(another, rest.load);
  expect([rows.loads, rest.loads]).toEqual([2, 1]);
});

test('a load that began before a change is not taken for one after it', async () => {
  const [one, other] = await processes(2);
  const what = something();
  const early = slowly('before');
  const asked = one!.get(what, early.load);
  await early.begins;
  await other!.clear(what.of);
  // Nobody waits for the early one, not in its own process either.
  expect(await one!.get(what, () => Promise.resolve('after'))).toBe('after');
  early.end();
  expect(await asked).toBe('before');
  expect(await one!.get(what, () => Promise.resolve('anew'))).not.toBe('before');
  expect(await other!.get(what, () => Promise.resolve('anew'))).not.toBe('before');
});

test('a load that fails is nobody else’s failure later', async () => {
  const [cache] = await processes(1);
  const what = something();
  await expect(cache!.get(what, () => Promise.reject(new Error('no row')))).rejects.toThrow('no row');
  expect(await cache!.get(what, source().load)).toBe('first');
});

test('a process that dies while it loads holds nobody up for good', async () => {
  const [one, other] = await processes(2);
  const what = something();
  const never = slowly('never');
  const lost = one!.get(what, never.load);
  await never.begins;
  expect(await other!.get(what, source().load)).toBe('first');
  never.end();
  await lost;
});

test('without Redis everybody loads; what changed meanwhile is not served afterwards', async () => {
  const [cache] = await processes(1);
  cache!.watch();
  const what = something();
  const rows = source();
  await cache!.get(what, rows.load);
  redis().disconnect();
  await until('Redis is away', () => redis().status === 'end');
  rows.value = 'second';
  await cache!.clear(what.of);
  expect(await cache!.get(what, rows.load)).toBe('second');
  await redis().connect();
  expect(await cache!.get(what, rows.load)).toBe('second');
  const { loads } = rows;
  await cache!.get(what, rows.load);
  expect(rows.loads).toBe(loads);
});

test('what one process could not clear is over for the others once it reaches Redis, also if it asks for nothing', async () => {
  const [one, other] = await processes(2);
  one!.watch();
  const what = something();
  const rows = source();
  await other!.get(what, rows.load);
  redis().disconnect();
  await until('Redis is away', () => redis().status === 'end');
  rows.value = 'second';
  await one!.clear(what.of);
  await redis().connect();
  expect(await other!.get(what, rows.load)).toBe('second');
});
