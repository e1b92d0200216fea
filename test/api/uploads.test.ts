import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { AuditEntry } from '../../src/core/entities.js';
import { Conversation } from '../../src/domain/conversations/entities.js';
import { File } from '../../src/domain/files/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { ask } from '../support/apps.js';
import { aPicture } from '../support/conversations.js';
import { anInquiry, make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
afterAll(() => apps.close());

interface Address {
  id: string;
  upload_url: string;
  headers: Record<string, string>;
}

async function announce(token: string, size: number, content_type = 'image/png'): Promise<Address> {
  const { status, body } = await ask(apps.server.url, 'POST', '/uploads', {
    token,
    body: { content_type, size },
  });
  expect(status).toBe(201);
  return body as unknown as Address;
}

async function send({ upload_url, headers }: Address, content: Buffer, other: Record<string, string> = {}) {
  const response = await fetch(apps.server.url + upload_url, {
    method: 'PUT',
    headers: { ...headers, ...other },
    body: new Uint8Array(content),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const filesOf = (fileable_id: string) => apps.database.app.manager.findBy(File, { fileable_id });

async function aThread() {
  const { patient, token } = await apps.patient();
  const clinic = await apps.clinicUser();
  const { id } = await make(Conversation, {
    inquiry_id: (await anInquiry({ patient_id: patient.id })).id,
    patient_id: patient.id,
    provider_id: clinic.provider_id,
  });
  const say = (token: string, upload_id: string) =>
    ask(apps.server.url, 'POST', `/conversations/${id}/messages`, {
      token,
      body: { content: 'Look', upload_id },
    });
  return { patient, token, clinic, say, path: `/conversations/${id}/messages` };
}

test('a picture is sent to the address, attached by its id, and seen by the other side', async () => {
  const { patient, token, clinic, say, path } = await aThread();
  const picture = aPicture();
  const address = await announce(token, picture.length);
  expect(await filesOf(patient.id)).toEqual([]);
  expect(await send(address, picture)).toMatchObject({
    status: 201,
    body: { id: address.id, content_type: 'image/png', size: picture.length },
  });
  const said = await say(token, address.id);
  expect(said.status).toBe(201);
  const file = await apps.database.app.manager.findOneByOrFail(File, { id: address.id });
  expect(file).toMatchObject({ fileable_type: 'Message', fileable_id: said.body.id, file_name: 'file.png' });
  const read = await ask(apps.server.url, 'GET', path, { token: clinic.token });
  const [{ attachment_url }] = read.body.data as [{ attachment_url: string }];
  const fetched = await fetch(apps.server.url + attachment_url);
  expect(Buffer.from(await fetched.arrayBuffer()).equals(picture)).toBe(true);
});

test('a clinic sends a file of its own too, which the log ascribes to its person', async () => {
  const { user, token } = await apps.clinicUser('doctor');
  const picture = aPicture();
  const address = await announce(token, picture.length);
  expect((await send(address, picture)).status).toBe(201);
  expect(await filesOf(user.id)).toMatchObject([{ id: address.id, fileable_type: 'ProviderUser' }]);
  const [entry] = await apps.database.app.manager.findBy(AuditEntry, { entity_id: address.id });
  expect(entry).toMatchObject({ action: 'uploadFile', actor_id: user.id });
});

test("nobody attaches another's upload, nor one that is used, nor one that never came", async () => {
  const { token, clinic, say } = await aThread();
  const picture = aPicture();
  const address = await announce(token, picture.length);
  expect((await say(token, address.id)).status).toBe(400);
  await send(address, picture);
  const wrong = await say(clinic.token, address.id);
  expect(wrong).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/upload_id', detail: 'Please choose the file again.' }] },
  });
  expect((await say(token, address.id)).status).toBe(201);
  expect((await say(token, address.id)).status).toBe(400);
});

test('what staff keep with a patient is no upload of theirs', async () => {
  const { patient, token, say } = await aThread();
  const file = await make(File, {
    fileable_type: 'Patient',
    fileable_id: patient.id,
    file_path: 'uploads/letter.pdf',
    file_name: 'letter.pdf',
    file_type: 'application/pdf',
    file_size: 10,
  });
  expect((await say(token, file.id)).status).toBe(400);
});

test('an address takes one file, also from ten who send at once', async () => {
  const { patient, token } = await apps.patient();
  const picture = aPicture();
  const address = await announce(token, picture.length);
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(address, picture)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
  expect((await send(address, picture)).body.code).toBe('already_so');
  expect(await filesOf(patient.id)).toHaveLength(1);
});

test.each([
  ['what only says that it is a picture', 'image/png', Buffer.from('<script>alert(1)</script>'), 400],
  ['a page with the type of a PDF', 'application/pdf', Buffer.from('<!doctype html><html></html>'), 400],
  ['a program', 'image/jpeg', Buffer.from('4d5a90000300000004000000ffff0000b8000000', 'hex'), 400],
  ['a picture of another kind than was announced', 'image/jpeg', aPicture(), 400],
])('%s is refused by its content', async (_what, content_type, content, status) => {
  const { patient, token } = await apps.patient();
  const address = await announce(token, content.length, content_type);
  expect(await send(address, content)).toMatchObject({ status, body: { code: 'invalid' } });
  expect(await filesOf(patient.id)).toEqual([]);
});

test('a file that is larger or smaller than announced, or sent as something else, is refused', async () => {
  const { patient, token } = await apps.patient();
  const picture = aPicture();
  const larger = await announce(token, picture.length - 1);
  expect((await send(larger, picture)).status).toBe(413);
  const smaller = await announce(token, picture.length + 1);
  expect((await send(smaller, picture)).status).toBe(400);
  const address = await announce(token, picture.length);
  expect((await send(address, picture, { 'Content-Type': 'text/html' })).status).toBe(415);
  expect(await filesOf(patient.id)).toEqual([]);
});

test('what says no length is read only as far as was announced', async () => {
  const { patient, token } = await apps.patient();
  const { upload_url, headers } = await announce(token, 1000);
  // Node itself: fetch sends no body whose answer comes early.
  const sent = request(apps.server.url + upload_url, { method: 'PUT', headers });
  sent.write(Buffer.alloc(900));
  sent.write(Buffer.alloc(900));
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(413);
  sent.destroy();
  expect(await filesOf(patient.id)).toEqual([]);
});

test('an address that was altered, or is of another upload, opens nothing', async () => {
  const { token } = await apps.patient();
  const picture = aPicture();
  const [one, other] = [await announce(token, picture.length), await announce(token, picture.length)];
  const parts = new URL(one.upload_url, apps.server.url).searchParams;
  const ticket = JSON.parse(Buffer.from(parts.get('ticket')!, 'base64url').toString()) as object;
  const forged = Buffer.from(JSON.stringify({ ...ticket, size: 20_000_000 })).toString('base64url');
  for (const upload_url of [
    one.upload_url.replace(parts.get('ticket')!, forged),
    one.upload_url.replace(one.id, other.id),
    one.upload_url.split('&signature')[0]!,
    `/api/v1/uploads/${one.id}`,
  ])
    expect((await send({ ...one, upload_url }, picture)).status).toBe(404);
});

test('what may not be sent is refused before there is an address', async () => {
  const { token } = await apps.patient();
  for (const body of [
    { content_type: 'text/html', size: 10 },
    { content_type: 'image/png', size: 0 },
    { content_type: 'image/png', size: 20 * 1024 * 1024 + 1 },
    { content_type: 'image/png', size: 1.5 },
    { content_type: 'image/png', size: 10, owner_id: 'somebody' },
  ])
    expect((await ask(apps.server.url, 'POST', '/uploads', { token, body })).status).toBe(400);
  const body = { content_type: 'image/png', size: 10 };
  expect((await ask(apps.server.url, 'POST', '/uploads', { body })).status).toBe(401);
});
