import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import fc from 'fast-check';
import { AuditEntry } from '../../src/core/entities.js';
import { OauthAccessToken, SigningKey } from '../../src/domain/auth/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { ask, PATIENT_APP } from '../support/apps.js';
import { DEMO_PASSWORD, forgetCounts } from '../support/server.js';

/** Set to repeat a run: the seed is in the failure's message. */
const SEED = Number(process.env.RANDOM_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** As for the endpoints: `FUZZ=300 npm test -- test/api/random` sends tens of thousands. */
const RUNS = Number(process.env.FUZZ ?? 12) * 10;

let apps: Apps;
let token: string;
let email: string;
let publicKey: string;

beforeAll(async () => {
  apps = await openApps({ API_LIMIT_FACTOR: '100000' });
  const signedIn = await apps.patient();
  token = signedIn.token;
  email = signedIn.patient.email;
  publicKey = (await apps.database.app.manager.findOneByOrFail(SigningKey, {})).public_key;
});
afterAll(() => apps.close());

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});
const odd = fc.constantFrom<unknown>(
  '../../etc/passwd',
  "' OR 1=1 -- ",
  null,
  [],
  {},
  0,
  true,
  'x'.repeat(2000),
);
const header = fc.record(
  {
    alg: fc.constantFrom<unknown>('none', 'None', 'HS256', 'RS256', 'ES256', '', null, []),
    kid: fc.oneof(odd, fc.uuid()),
    typ: fc.constantFrom<unknown>('JWT', 'at+jwt', null),
    jwk: odd,
    jku: fc.constant('http://127.0.0.1:1/keys'),
    crit: fc.constantFrom<unknown>(['exp'], 'exp', []),
  },
  { requiredKeys: [] },
);
const claims = fc.record(
  {
    sub: fc.oneof(odd, fc.uuid()),
    jti: fc.oneof(odd, fc.uuid()),
    aud: fc.oneof(odd, fc.uuid()),
    exp: fc.constantFrom<unknown>(0, -1, 1e308, 4_102_444_800, 'tomorrow', null),
    nbf: fc.constantFrom<unknown>(0, 4_102_444_800, null),
    scopes: fc.constantFrom<unknown>(['*'], '*', [['*']], null, {}),
  },
  { requiredKeys: [] },
);

/** What somebody might make of a token that they hold. */
const forged = fc.oneof(
  visible,
  fc.tuple(fc.bigInt({ min: 0n, max: 2n ** 70n }), visible).map(([id, secret]) => `${id}|${secret}`),
  fc.tuple(fc.nat(), visible).map(([at, char]) => flipped(at, char[0]!)),
  fc.nat().map((length) => token.slice(0, length % token.length)),
  header.map((values) => withHeader(values)),
  claims.map((values) => withClaims(values)),
  fc.tuple(header, claims).map(([head, body]) => signedWithPublicKey(head, body)),
  fc.tuple(header, claims).map(([head, body]) => `${encoded(head)}.${encoded(body)}.`),
  fc.constantFrom('....', '..', 'null', 'undefined', '[object Object]').map(String),
);

function flipped(at: number, char: string): string {
  const place = at % token.length;
  return token.slice(0, place) + char + token.slice(place + 1);
}

function withHeader(values: object): string {
  const [head, body, signature] = token.split('.');
  return `${encoded({ ...decoded(head!), ...values })}.${body}.${signature}`;
}

function withClaims(values: object): string {
  const [head, body, signature] = token.split('.');
  return `${head}.${encoded({ ...decoded(body!), ...values })}.${signature}`;
}

/** The oldest of tricks: a key that everybody may see, used as a secret. */
function signedWithPublicKey(head: object, body: object): string {
  const [, own] = token.split('.');
  const content = `${encoded({ ...head, alg: 'HS256' })}.${encoded({ ...decoded(own!), ...body })}`;
  return `${content}.${createHmac('sha256', publicKey).update(content).digest('base64url')}`;
}

/** Base64 has more than one spelling of the same bytes. */
const bytes = (text: string): string =>
  text
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('hex'))
    .join('.');

const LEAKS = /SELECT |INSERT |UPDATE |at \w+ \(|node_modules|ER_[A-Z]|ERR_[A-Z]/;

test('no token that was tampered with, or made up, opens anything; nothing is written', async () => {
  const { manager } = apps.database.app;
  const before = await manager.count(AuditEntry);
  await fc.assert(
    fc.asyncProperty(forged, async (made) => {
      fc.pre(bytes(made) !== bytes(token));
      const reply = await ask(apps.server.url, 'GET', '/me', { token: made });
      expect(reply.status).toBe(401);
      expect(reply.body).toMatchObject({ code: 'unauthorized' });
      expect(reply.text).not.toMatch(LEAKS);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(await manager.count(AuditEntry)).toBe(before);
  expect((await ask(apps.server.url, 'GET', '/me', { token })).status).toBe(200);
}, 900_000);

test.each([
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x80, 0x01])],
  ['a line of its own', Buffer.from('x\r\nX-Injected: yes')],
  ['nothing', Buffer.from('')],
  ['sixteen kilobytes', Buffer.alloc(16 * 1024, 'x')],
  ['another scheme', Buffer.from('Basic eDp5')],
])('an Authorization header of %s is refused', async (_name, value) => {
  const answer = await raw(value);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer.toLowerCase()).not.toContain('x-injected');
});

function raw(authorization: Buffer): Promise<string> {
  const { hostname, port } = new URL(apps.server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('end', () => resolve(answer)).on('error', reject);
    socket.write('GET /api/v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ');
    socket.write(Buffer.concat([authorization, Buffer.from('\r\n\r\n')]));
  });
}

const words = fc.oneof(
  fc.string(),
  fc.uuid(),
  fc.constantFrom("' OR 1=1 -- ", '\u0000', 'x'.repeat(5000), '*', 'a\r\nb', PATIENT_APP, ''),
);
const fields = fc.record(
  {
    grant_type: fc.oneof(
      fc.constantFrom('password', 'refresh_token', 'client_credentials', 'authorization_code', '__proto__'),
      words,
    ),
    client_id: fc.oneof(fc.constant(PATIENT_APP), words),
    client_secret: words,
    username: fc.oneof(
      fc.constant('').map(() => email),
      words,
    ),
    password: words,
    refresh_token: words,
    scope: words,
    otp: words,
    token: words,
    extra: words,
  },
  { requiredKeys: [] },
);
const types = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded; charset=utf-16',
);

test.each(['/oauth/token', '/oauth/revoke'])(
  '%s answers whatever it is sent, and gives nothing away',
  async (path) => {
    const { manager } = apps.database.app;
    const before = await manager.count(OauthAccessToken);
    await fc.assert(
      fc.asyncProperty(fields, types, async (sent, type) => {
        fc.pre(sent.password !== DEMO_PASSWORD);
        await forgetCounts(apps.redis);
        const body = type.includes('json') ? JSON.stringify(sent) : new URLSearchParams(sent).toString();
        const response = await fetch(apps.server.url + path, {
          method: 'POST',
          headers: { 'Content-Type': type },
          body,
        });
        const text = await response.text();
        expect(response.status).toBeLessThan(500);
        if (path === '/oauth/token') expect(response.status).toBeGreaterThanOrEqual(400);
        expect(text).not.toMatch(LEAKS);
        if (text !== '') JSON.parse(text);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(await manager.count(OauthAccessToken)).toBe(before);
  },
  900_000,
);
