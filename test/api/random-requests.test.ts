import fc from 'fast-check';
import { endpoints } from '../../src/api/index.js';
import { type Apps, openApps } from '../support/app-people.js';
import { ask, mustBeDocumented } from '../support/apps.js';
import { forgetCounts } from '../support/server.js';

/** Set to repeat a run: the seed is in the failure's message. */
const SEED = Number(process.env.RANDOM_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** For each endpoint; `FUZZ=200 npm test -- test/api/random-requests` sends tens of thousands. */
const RUNS = Number(process.env.FUZZ ?? 12);

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
beforeEach(() => forgetCounts(apps.redis));
afterAll(() => apps.close());

const NASTY = [
  "' OR 1=1 -- ",
  '${7*7}{{7*7}}',
  '../../../etc/passwd',
  '\u0000',
  '\ud800',
  'ı'.repeat(300),
  'x'.repeat(70_000),
  '<script>alert(1)</script>',
  '-1',
  '1e309',
  '99999999999999999999.99',
  '0000-00-00',
  '9999-12-31',
  '2026-02-30',
  '00000000-0000-0000-0000-000000000000',
  'a\r\nSet-Cookie: x=1',
];
const value = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, null, true, 0, -1, 1e308, [], {}, [[]], [null]),
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true }),
  fc.uuid(),
  fc.jsonValue({ maxDepth: 4 }),
);
const word = fc.oneof(fc.uuid(), fc.constantFrom(...NASTY.filter((text) => text.length < 2000)), fc.string());

describe.each(endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
  '%s',
  (_name, { method, path, query, body, audience }) => {
    const fields = Object.keys(body?.shape ?? {});
    const request = fc.record({
      params: fc.array(word, { minLength: 3, maxLength: 3 }),
      query: fc.dictionary(fc.constantFrom(...Object.keys(query.shape), 'limit', 'extra'), word, {
        maxKeys: 2,
      }),
      body: fc.oneof(
        fc.dictionary(fc.constantFrom(...fields, 'extra', '__proto__', 'id'), value, { maxKeys: 6 }),
        value,
      ),
      headers: fc.record(
        {
          'If-Match': fc.constantFrom('*', '"x"', 'x,,"', ''),
          'Idempotency-Key': fc.constantFrom('k', 'x'.repeat(300), ' ', '"'),
          'If-None-Match': fc.constantFrom('*', 'W/"x"', '",'),
        },
        { requiredKeys: [] },
      ),
    });

    test('answers whatever it is sent with a sentence, never with a failure', async () => {
      // Signed in anew: one of these signs out everywhere.
      const { token } = audience === 'clinic' ? await apps.clinicUser() : await apps.patient();
      await fc.assert(
        fc.asyncProperty(request, async (sent) => {
          let at = 0;
          const filled = path.replaceAll(/\{\w+\}/g, () =>
            encodeURIComponent(wellFormed(sent.params[at++]!)),
          );
          const search = new URLSearchParams(sent.query).toString();
          const reply = await ask(apps.server.url, method, search ? `${filled}?${search}` : filled, {
            token,
            headers: sent.headers,
            ...(method === 'GET' ? {} : { body: sent.body }),
          });
          expect(reply.status).toBeLessThan(500);
          if (reply.status < 400 || reply.status === 404) return;
          mustBeDocumented(method, filled, reply);
          expect(reply.text).not.toMatch(/SELECT |INSERT |UPDATE |at \w+ \(|node_modules|ER_[A-Z]/);
        }),
        { seed: SEED, numRuns: RUNS },
      );
    }, 300_000);
  },
);

/** What an address can hold. */
const wellFormed = (text: string): string => text.toWellFormed() || 'x';
