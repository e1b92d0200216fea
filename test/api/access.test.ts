import { CLINIC_APP_ROLES, PATIENT_APP_ROLES } from '../../seeds/reference/content/app-roles.js';
import { AuditEntry } from '../../src/core/entities.js';
import { endpoints } from '../../src/api/index.js';
import { AftercarePrice } from '../../src/domain/standalone-aftercare/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { accessPeople, COLUMNS, type Credentials, type People } from '../support/access-people.js';
import { type Things } from '../support/access-public.js';
import { accessThings } from '../support/access-things.js';
import { type ApiReply, ask, CLINIC_APP, PATIENT_APP, postForm } from '../support/apps.js';
import { aPicture } from '../support/conversations.js';
import { DEMO_PASSWORD } from '../support/server.js';
import { make } from '../support/world.js';
import { anyone } from './access/anyone.js';
import { app, last, ownAccount } from './access/app.js';
import { clinic } from './access/clinic.js';
import { type Line, shapeOf } from './access/line.js';
import { patient } from './access/patient.js';

let apps: Apps;
let people: People;
let things: Things;

beforeAll(async () => {
  apps = await openApps();
  const price = { duration_months: 7, pricing_model: 'fixed', currency: 'EUR', price: '777.00' };
  await make(AftercarePrice, price);
  people = await accessPeople(apps);
  things = await accessThings(apps, people);
  // One of everything, so that no list of theirs is empty.
  for (const one of Object.values(things)) await one();
});
afterAll(() => apps.close());

const PUBLIC = new Set(anyone);
/** Whoever is signed in may sign out, and guard their own account. */
const WITHOUT_A_RIGHT: ReadonlySet<string> = new Set([...ownAccount, ...last].map(shapeOf));
const LINES = [...anyone, ...patient, ...clinic, ...app, ...ownAccount, ...last];
/** The log has nothing of a file that has not come yet, of an account that there is not, and of a mail until it is sent. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  'POST /uploads',
  'POST /password-reset-requests',
  'POST /me/email-verification',
]);
const titled = LINES.map((line) => [`${line.method} ${line.path}`, line] as const);

test('the tables name every endpoint, and none that does not exist', () => {
  const there = new Set(endpoints.map(shapeOf));
  expect(new Set(LINES.map(shapeOf))).toEqual(there);
  expect(new Set(titled.map(([title]) => title)).size).toBe(LINES.length);
});

test('each endpoint that needs a token names a right, which those whom it serves can hold', () => {
  const held: Record<'patient' | 'clinic', readonly string[]> = {
    patient: PATIENT_APP_ROLES.patient,
    clinic: CLINIC_APP_ROLES.owner,
  };
  const without = endpoints.filter(({ audience, needs }) => audience !== 'anyone' && needs === null);
  expect(new Set(without.map(shapeOf))).toEqual(WITHOUT_A_RIGHT);
  for (const { audience, needs, method, path } of endpoints) {
    if (audience === 'anyone' || needs === null) continue;
    const holders = audience === 'app' ? (['patient', 'clinic'] as const) : [audience];
    for (const who of holders)
      expect([method, path, who, held[who].includes(needs)]).toEqual([method, path, who, true]);
  }
});

test('a change of what must be read first says which version it means', async () => {
  const versioned = new Set(endpoints.filter(({ version }) => version?.required).map(shapeOf));
  const named = LINES.filter((line) => versioned.has(shapeOf(line)));
  expect(new Set(named.map(shapeOf))).toEqual(versioned);
  for (const line of named) {
    const { token } = people.credentials[line.status.patient < 400 ? 'patient' : 'owner'];
    const { status } = await send(await filled(line), { token: token! }, {});
    expect([line.path, status]).toEqual([line.path, 428]);
  }
});

// who, then: at the patient app · at the clinic app
test.each<[string, () => string, number, number]>([
  ['a patient', () => people.patient.email, 200, 400],
  ['somebody of a clinic', () => people.owner.email, 400, 200],
  ['somebody of the staff', () => 'super-admin@hairline.test', 400, 400],
  ['nobody that there is', () => 'nobody@example.com', 400, 400],
  ['a patient who was suspended', () => people.gone.patient.email, 400, 400],
  ['somebody who left the clinic', () => people.gone.user.email, 400, 400],
])('%s signs in where they belong', async (_who, username, atPatients, atClinics) => {
  for (const [client_id, status] of [
    [PATIENT_APP, atPatients],
    [CLINIC_APP, atClinics],
  ] as const) {
    const fields = { grant_type: 'password', client_id, username: username(), password: DEMO_PASSWORD };
    expect(await postForm(apps.server.url, '/oauth/token', fields)).toMatchObject({ status });
  }
});

test('a file goes in and out by its own address, whoever asks, and by no other', async () => {
  const picture = aPicture();
  const announce = {
    method: 'POST',
    path: '/uploads',
    body: { content_type: 'image/png', size: picture.length },
  };
  const say = { method: 'POST', path: '/conversations/{talk}/messages', body: { content: 'Look' } };
  for (const who of COLUMNS) {
    const { token, headers = {} } = people.credentials[who];
    const as = { ...headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) };
    const put = { method: 'PUT', headers: { ...as, 'Content-Type': 'image/png' }, body: picture };
    const { id, upload_url } = (await asPatient(announce)).body as { id: string; upload_url: string };
    expect([who, await statusAt(forged(upload_url), put)]).toEqual([who, 404]);
    expect([who, await statusAt(upload_url, put)]).toEqual([who, 201]);
    const said = await asPatient({ ...say, body: { ...say.body, upload_id: id } });
    const address = String(said.body.attachment_url);
    expect([who, await statusAt(forged(address), { headers: as })]).toEqual([who, 404]);
    expect([who, await statusAt(address, { headers: as })]).toEqual([who, 200]);
  }
});

const asPatient = async (line: Omit<Line, 'status'>): Promise<ApiReply> =>
  send(await filled(line), people.credentials.patient);
const statusAt = async (address: string, init: object): Promise<number> =>
  (await fetch(apps.server.url + address, init)).status;
const forged = (address: string): string =>
  address.replace(/signature=(.)/, (_all, first: string) => `signature=${first === '0' ? '1' : '0'}`);

test.each(titled)('%s', async (_title, line) => {
  const asked = await filled(line);
  const cells = cellsOf(line);
  const before = await written();
  for (const cell of cells.filter(({ status }) => status >= 400)) await mustAnswer(asked, cell);
  expect(await written()).toBe(before);

  const replies = new Map<string, ApiReply>();
  for (const cell of cells.filter(({ status }) => status < 400))
    replies.set(cell.who, await mustAnswer(line.method === 'GET' ? asked : await filled(line), cell));
  if (line.method === 'GET' && !PUBLIC.has(line)) mustBeApart(replies);
  if (line.method !== 'GET' && replies.size > 0 && !UNWRITTEN.has(shapeOf(line)))
    expect(await written()).toBeGreaterThan(before);
});

interface Cell {
  who: string;
  credentials: Credentials;
  status: number;
}

/** Those of the table, and tokens of people in it that open nothing, or nothing that asks for a right. */
function cellsOf(line: Line): Cell[] {
  const { credentials, ended, bare } = people;
  const asItself = PUBLIC.has(line) || WITHOUT_A_RIGHT.has(shapeOf(line));
  return [
    ...COLUMNS.map((who) => ({ who, credentials: credentials[who], status: line.status[who] })),
    ...Object.entries(ended).map(([who, token]) => ({ who, credentials: { token }, status: 401 })),
    ...(['patient', 'owner'] as const).map((who) => ({
      who: `${who} without any right`,
      credentials: { token: bare[who] },
      status: asItself ? line.status[who] : 403,
    })),
  ];
}

interface Asked {
  method: string;
  path: string;
  body?: string;
}

/** With things that nobody has touched yet. */
async function filled({ method, path, body }: Omit<Line, 'status'>): Promise<Asked> {
  const text = JSON.stringify(body ?? null);
  const made = new Map<string, Record<string, string>>();
  for (const [, name] of `${path} ${text}`.matchAll(NAMED)) {
    if (made.has(name!)) continue;
    const thing = await things[name!]!();
    made.set(name!, typeof thing === 'string' ? { id: thing } : thing);
  }
  const fill = (words: string) =>
    words.replaceAll(NAMED, (_all, name: string, part: string = 'id') => made.get(name)![part]!);
  return { method, path: fill(path), ...(body ? { body: fill(text) } : {}) };
}
const NAMED = /\{(\w+)(?:\.(\w+))?\}/g;

const send = (
  { method, path, body }: Asked,
  { token, headers }: Credentials,
  version: Record<string, string> = { 'If-Match': '*' },
): Promise<ApiReply> =>
  ask(apps.server.url, method, path, {
    token: token ?? null,
    ...(body === undefined ? {} : { body }),
    headers: { ...(method === 'GET' ? {} : version), ...headers },
  });

async function mustAnswer(asked: Asked, { who, credentials, status }: Cell): Promise<ApiReply> {
  await forgetCounts();
  const reply = await send(asked, credentials);
  const why = reply.status === status ? '' : reply.text;
  expect([who, reply.status, why]).toEqual([who, status, '']);
  // What is refused names no record, but the request.
  if (status >= 400) expect(reply.text.replace(String(reply.body.request_id), '')).not.toMatch(UUID);
  return reply;
}

/** Limits are by address, and all whose tokens open nothing come from the same. */
async function forgetCounts(): Promise<void> {
  const counted = [...(await apps.redis.keys('api:*')), ...(await apps.redis.keys('sign-in:*'))];
  if (counted.length > 0) await apps.redis.del(...counted);
}

/** What the apps' door has changed so far; jobs and tests have doors of their own. */
const written = (): Promise<number> => apps.database.app.manager.countBy(AuditEntry, { door: 'api' });

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Nothing that is shown to one is shown to the other, and there was something to show. */
function mustBeApart(replies: ReadonlyMap<string, ApiReply>): void {
  for (const [one, other] of [
    ['patient', 'other patient'],
    ['owner', 'other clinic'],
  ] as const) {
    const [own, others] = [replies.get(one), replies.get(other)];
    if (own) expect(own.body.data ?? ['no list']).not.toEqual([]);
    const shown = new Set(own?.text.match(UUID));
    expect((others?.text.match(UUID) ?? []).filter((id) => shown.has(id) && id !== PATIENT_APP)).toEqual([]);
  }
}
