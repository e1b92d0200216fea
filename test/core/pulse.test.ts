import { setLogLevel } from '../../src/core/log.js';
import { noteBeat, readPulse, sayAlive, sayGoodbye } from '../../src/core/pulse.js';
import { connectRedis, disconnectRedis, redis } from '../../src/core/redis.js';
import { redisUrl } from '../support/server.js';

const KEYS = ['hairline:beats', 'hairline:workers'];

beforeAll(() => setLogLevel('silent'));
beforeEach(async () => {
  connectRedis(redisUrl());
  await redis().del(...KEYS);
});
afterEach(async () => {
  await redis().del(...KEYS);
  await disconnectRedis();
});

const beat = { name: 'sweep-outbox', every_ms: 5000, took_ms: 12, well: true };

test('a worker is alive until it says goodbye', async () => {
  await sayAlive(7);
  expect(await readPulse()).toMatchObject({ workers: [{ pid: process.pid, since: 7 }] });
  await sayGoodbye(7);
  expect(await readPulse()).toMatchObject({ workers: [] });
});

test('one that has said nothing for long is gone, as after a crash', async () => {
  const silent = { id: 'a:1:1', host: 'a', pid: 1, since: 1, heard: Date.now() - 31_000 };
  await redis().hset('hairline:workers', silent.id, JSON.stringify(silent));
  expect(await readPulse()).toMatchObject({ workers: [] });
  expect(await redis().hlen('hairline:workers')).toBe(0);
});

test('the last beat of each rhythm counts, in whichever worker it was', async () => {
  await noteBeat({ ...beat, at: Date.now() - 5000 });
  const at = Date.now();
  await noteBeat({ ...beat, at, well: false });
  await noteBeat({ ...beat, name: 'seal-audit', at });
  expect((await readPulse())?.beats).toEqual([
    { ...beat, name: 'seal-audit', at },
    { ...beat, at, well: false },
  ]);
});

test('a rhythm that is no more is forgotten after a week', async () => {
  await noteBeat({ ...beat, name: 'gone', at: Date.now() - 8 * 24 * 60 * 60_000 });
  expect((await readPulse())?.beats).toEqual([]);
});

test('while Redis is away nothing is known, and nobody who beats notices', async () => {
  await redis().del(...KEYS);
  await disconnectRedis();
  await expect(noteBeat({ ...beat, at: Date.now() })).resolves.toBeUndefined();
  await expect(sayAlive(1)).resolves.toBeUndefined();
  expect(await readPulse()).toBeNull();
  connectRedis(redisUrl());
});
