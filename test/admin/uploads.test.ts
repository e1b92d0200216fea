import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storage, useStorage } from '../../src/core/storage.js';
import { File } from '../../src/domain/files/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { aConversation, aPicture } from '../support/conversations.js';

let office: BackOffice;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hairline-uploads-'));
  office = await openBackOffice({ STORAGE_URL: folder });
  useStorage(folder);
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

const MB = 1024 * 1024;

async function send(cookie: string, body: FormData | string, headers: Record<string, string> = {}) {
  const response = await fetch(`${office.server.url}/admin/api/uploads`, {
    method: 'POST',
    body,
    headers: { Cookie: cookie, ...headers },
  });
  const answer = (await response.json()) as { path?: string; type?: string; notice?: { message: string } };
  return { status: response.status, ...answer };
}

function form(content: Buffer, name: string, type = 'application/octet-stream'): FormData {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(content)], { type }), name);
  return body;
}

const cookieOf = async (role: string) => (await office.server.as(role)).cookie;

test('a picture is kept as what it is, whatever it is called', async () => {
  const sent = await send(await cookieOf('support'), form(aPicture(), '../../evil.html', 'text/html'));
  expect(sent).toMatchObject({ status: 201, type: 'image/png' });
  expect(sent.path).toMatch(/^uploads\/[0-9a-f-]{36}\.png$/);
  expect((await storage().get(sent.path!))?.size).toBe(aPicture().length);
  expect(await office.database.app.manager.findOneByOrFail(File, { file_path: sent.path! })).toMatchObject({
    fileable_type: 'User',
    fileable_id: office.staff.support,
    file_name: 'evil.html',
    file_size: aPicture().length,
  });
});

test('a PDF is kept', async () => {
  const sent = await send(
    await cookieOf('support'),
    form(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'plan.pdf'),
  );
  expect(sent).toMatchObject({ status: 201, type: 'application/pdf' });
});

test.each([
  ['a page that says it is a picture', Buffer.from('<script>alert(1)</script>'), /neither a picture/],
  [
    'a drawing that can run scripts',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    /neither a picture/,
  ],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), /neither a picture/],
  ['nothing', Buffer.alloc(0), /empty/],
  ['more than 20 MB', Buffer.concat([aPicture(), Buffer.alloc(20 * MB)]), /20 MB/],
])('%s is refused, and nothing is kept', async (_what, content, sentence) => {
  const before = (await readdir(path.join(folder, 'uploads')).catch(() => [])).length;
  const { status, notice } = await send(await cookieOf('support'), form(content, 'a.png', 'image/png'));
  expect(status).toBe(400);
  expect(notice?.message).toMatch(sentence);
  expect((await readdir(path.join(folder, 'uploads')).catch(() => [])).length).toBe(before);
});

test('a body without a file, two files and one that is no form are refused', async () => {
  const cookie = await cookieOf('support');
  const two = form(aPicture(), 'a.png');
  two.append('file', new Blob([new Uint8Array(aPicture())]), 'b.png');
  expect((await send(cookie, new FormData())).status).toBe(400);
  expect((await send(cookie, two)).status).toBe(400);
  expect((await send(cookie, '{}', { 'Content-Type': 'application/json' })).status).toBe(400);
});

test('who is not signed in sends nothing, and no foreign page does it for them', async () => {
  expect((await send('', form(aPicture(), 'a.png'))).status).toBe(401);
  const foreign = { Origin: 'https://elsewhere.example' };
  const response = await fetch(`${office.server.url}/admin/api/uploads`, {
    method: 'POST',
    body: form(aPicture(), 'a.png'),
    headers: { Cookie: await cookieOf('support'), ...foreign },
  });
  expect(response.status).toBe(403);
});

test('what was sent is attached by whoever sent it, and read by who reads the message', async () => {
  const { conversation } = await aConversation();
  const { path: attachment_url } = await send(await cookieOf('support'), form(aPicture(), 'a.png'));
  const reply = async (role: string) =>
    (await office.server.as(role)).act('conversations', conversation.id, 'replyAsSupport', {
      content: 'Here it is.',
      attachment_url,
    });
  expect((await reply('admin')).json.record?.errors.attachment_url?.message).toBe(
    'Please choose the file again.',
  );
  expect((await reply('support')).json.notice?.type).toBe('success');
  const medical = await office.server.as('medical');
  const thread = await medical.get(`/admin/api/pages/Thread?table=conversations&id=${conversation.id}`);
  const [message] = (thread.json as unknown as { messages: { id: string; name: string; own: boolean }[] })
    .messages;
  expect(message).toMatchObject({ own: false, side: 'hairline', attachment_url });
  const file = await medical.get(`/admin/api/resources/messages/files/${message!.id}/attachment_url`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
  const finance = await office.server.as('finance');
  expect(
    (await finance.get(`/admin/api/pages/Thread?table=conversations&id=${conversation.id}`)).status,
  ).toBe(403);
});
