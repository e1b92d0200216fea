import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Apps, openApps } from '../support/app-people.js';
import { ask, type ApiReply } from '../support/apps.js';
import { forgetCounts } from '../support/server.js';

let apps: Apps;
let token: string;

beforeAll(async () => {
  apps = await openApps();
  ({ token } = await apps.patient());
});
afterAll(() => apps.close());

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** PATCH /me takes a body and needs a version. */
async function patch(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = JSON_TYPE,
): Promise<ApiReply> {
  const response = await fetch(`${apps.server.url}/api/v1/me`, {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${token}`, 'If-Match': '*', ...headers },
    body,
  });
  const text = await response.text();
  const parsed = JSON.parse(text) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, text, body: parsed };
}

const nested = (levels: number) => `{"location":${'['.repeat(levels)}1${']'.repeat(levels)}}`;

test.each<[string, string | Uint8Array<ArrayBuffer>, number, string]>([
  ['no JSON', '{"location": ', 400, 'This is not JSON.'],
  ['a list', '[1, 2]', 400, 'The body has to be a JSON object.'],
  ['a word', '"location"', 400, 'This is not JSON.'],
  ['NaN', '{"location": NaN}', 400, 'This is not JSON.'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400, 'This is not UTF-8.'],
  ['what is nested a hundred deep', nested(100), 400, 'This is nested too deeply.'],
  ['what is nested a hundred thousand deep', nested(100_000), 400, 'This is nested too deeply.'],
  ['ten megabytes', `{"location":"${'x'.repeat(10 * 1024 * 1024)}"}`, 413, 'The body is too large.'],
])('%s is refused with a problem', async (_name, body, status, detail) => {
  const reply = await patch(body);
  expect(reply.status).toBe(status);
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
  expect(reply.body.detail).toBe(detail);
});

test('another kind of content, and compressed content, is not taken', async () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect((await patch('location=Oslo', form)).status).toBe(415);
  const zipped = { ...JSON_TYPE, 'Content-Encoding': 'gzip' };
  expect((await patch(gzipSync('{"location":"Oslo"}'), zipped)).status).toBe(415);
});

test.each<[string, object, string]>([
  ['a field that there is not', { shoe_size: 44 }, '/shoe_size'],
  ["a field that is the platform's", { status: 'completed' }, '/status'],
  ['a field of objects themselves', JSON.parse('{"__proto__": {"admin": true}}') as object, '/__proto__'],
  ['a number where text belongs', { location: 7 }, '/location'],
  ['an empty name', { first_name: '   ' }, '/first_name'],
  ['a name beyond its column', { first_name: 'x'.repeat(256) }, '/first_name'],
  ['a day that there is not', { birthday: '1990-02-30' }, '/birthday'],
  ['a time zone that there is not', { time_zone: 'Mars/Olympus' }, '/time_zone'],
  ['a phone number that is none', { phone_number: '12' }, '/phone_number'],
])('%s is refused with a pointer to it', async (_name, body, pointer) => {
  const reply = await ask(apps.server.url, 'PATCH', '/me', {
    token,
    body: JSON.stringify(body),
    headers: { 'If-Match': '*', ...JSON_TYPE },
  });
  expect(reply.status).toBe(400);
  expect((reply.body.errors as { pointer: string }[]).map((error) => error.pointer)).toContain(pointer);
});

test('a problem says which request it was, and nothing of the inside', async () => {
  const { body, headers } = await ask(apps.server.url, 'GET', '/me');
  expect(body).toEqual({
    type: 'urn:hairline:problem:unauthorized',
    title: 'A token is needed',
    status: 401,
    code: 'unauthorized',
    detail: 'Sign in first: send a token.',
    errors: [],
    request_id: headers.get('x-request-id'),
  });
  expect(headers.get('www-authenticate')).toContain('Bearer');
});

test('what changes needs its version, and an old version is refused', async () => {
  const read = await ask(apps.server.url, 'GET', '/me', { token });
  const etag = read.headers.get('etag')!;
  const change = (location: string, headers: Record<string, string>) =>
    ask(apps.server.url, 'PATCH', '/me', { token, body: { location }, headers });
  expect((await change('Oslo', {})).status).toBe(428);
  const changed = await change('Oslo', { 'If-Match': etag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(etag);
  expect((await change('Rome', { 'If-Match': etag })).status).toBe(412);
  expect((await ask(apps.server.url, 'GET', '/me', { token })).body.location).toBe('Oslo');
});

test('twenty who change the same version change it once', async () => {
  const { token: own } = await apps.patient();
  const etag = (await ask(apps.server.url, 'GET', '/me', { token: own })).headers.get('etag')!;
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      ask(apps.server.url, 'PATCH', '/me', {
        token: own,
        body: { location: `Town ${at}` },
        headers: { 'If-Match': etag },
      }),
    ),
  );
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(412)]);
});

test('what is known already is not sent again', async () => {
  const { headers } = await ask(apps.server.url, 'GET', '/me', { token });
  const again = await ask(apps.server.url, 'GET', '/me', {
    token,
    headers: { 'If-None-Match': headers.get('etag')! },
  });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('every answer says how many requests are left, and a thousand a minute is the end', async () => {
  const { token: own } = await apps.patient();
  const { headers } = await ask(apps.server.url, 'GET', '/me', { token: own });
  expect(headers.get('ratelimit-limit')).toBe('1000');
  expect(headers.get('ratelimit-remaining')).toBe('999');
  const [key] = (await apps.redis.keys('api:Patient:*')).filter((name) => name.length > 20);
  expect(key).toBeDefined();
  for (const name of await apps.redis.keys('api:Patient:*')) await apps.redis.set(name, '1000', 'KEEPTTL');
  const refused = await ask(apps.server.url, 'GET', '/me', { token: own });
  expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  await forgetCounts(apps.redis);
});

test.each([
  'limit=0',
  'limit=101',
  'limit=x',
  'limit=1&limit=2',
  'cursor=x',
  'colour=red',
  "cursor=' OR 1=1",
])('a list does not take ?%s', async (query) => {
  const reply = await ask(apps.server.url, 'GET', `/treatments?${query}`);
  expect(reply.status).toBe(400);
  expect((reply.body.errors as { pointer: string }[])[0]!.pointer).toMatch(/^\?/);
});

test('another method is named with those that there are; an unknown address is a problem too', async () => {
  const wrong = await ask(apps.server.url, 'DELETE', '/me', { token });
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, PATCH']);
  const unknown = await ask(apps.server.url, 'GET', '/mee', { token });
  expect([unknown.status, unknown.body.code]).toEqual([404, 'not_found']);
});

test('an id that is none is not there, whatever it holds', async () => {
  for (const id of ['1', 'null', '%00', "'; DROP TABLE quotes", '../me', 'x'.repeat(5000)])
    expect((await ask(apps.server.url, 'GET', `/quotes/${encodeURIComponent(id)}`, { token })).status).toBe(
      404,
    );
});

test('a header with a line break does not reach the log or the answer', async () => {
  const { host } = new URL(apps.server.url);
  const [name, port] = host.split(':');
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), name, () =>
      socket.write(
        `GET /api/v1/me HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer a\rInjected: 1\r\nConnection: close\r\n\r\n`,
      ),
    );
    let text = '';
    socket.on('data', (part) => (text += part.toString())).on('close', () => resolve(text));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
  expect(answer).not.toContain('Injected');
});

test('a session of the back office opens nothing here', async () => {
  const office = await apps.server.as('super-admin');
  const reply = await ask(apps.server.url, 'GET', '/me', { headers: { Cookie: office.cookie } });
  expect(reply.status).toBe(401);
});

test('the document is served, and readable without another host', async () => {
  const document = (await (await fetch(`${apps.server.url}/api/v1/openapi.json`)).json()) as {
    openapi: string;
  };
  expect(document.openapi).toBe('3.1.0');
  const page = await (await fetch(`${apps.server.url}/api/docs/`)).text();
  expect(page).not.toMatch(/https?:/);
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js'])
    expect((await fetch(`${apps.server.url}/api/docs/${file}`)).status).toBe(200);
});
