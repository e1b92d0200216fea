import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storage, useStorage } from '../../src/core/storage.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { aPatient, aRequest } from '../support/world.js';

let office: BackOffice;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hairline-files-'));
  office = await openBackOffice({ STORAGE_URL: folder });
  useStorage(folder);
  await storage().put('patients/1/profile.png', Buffer.from('a picture'), 'image/png');
  await storage().put('patients/1/page.html', Buffer.from('<script>alert(1)</script>'), 'text/html');
  await storage().put('standalone/1/top.png', Buffer.from('the top'), 'image/png');
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

const fileOf = async (role: string, table: string, id: string, column: string) =>
  (await office.server.as(role)).get(`/admin/api/resources/${table}/files/${id}/${column}`);

test('a picture is shown to who may read its record', async () => {
  const { id } = await aPatient({ profile_image: 'patients/1/profile.png' });
  const { status, text, headers } = await fileOf('support', 'patients', id, 'profile_image');
  expect([status, text]).toEqual([200, 'a picture']);
  expect(headers.get('content-type')).toBe('image/png');
  expect(headers.get('content-disposition')).toBe('inline');
});

test('each file of a list is found by its place', async () => {
  const { id } = await aRequest({ photo_urls: ['standalone/1/front.png', 'standalone/1/top.png'] });
  const at = 'photo_urls?at=1';
  expect((await fileOf('support', 'standalone_aftercare_requests', id, at)).text).toBe('the top');
});

test('a page is handed over as a download, and may do nothing', async () => {
  const { id } = await aPatient({ profile_image: 'patients/1/page.html' });
  const { headers } = await fileOf('support', 'patients', id, 'profile_image');
  expect(headers.get('content-disposition')).toBe('attachment');
  expect(headers.get('content-security-policy')).toContain('sandbox');
});

test('who may not read the record gets no file of it', async () => {
  const { id } = await aPatient({ profile_image: 'patients/1/profile.png' });
  expect((await fileOf('content', 'patients', id, 'profile_image')).status).toBe(403);
  const stranger = office.server.anonymous();
  expect((await stranger.get(`/admin/api/resources/patients/files/${id}/profile_image`)).status).toBe(401);
});

test.each([
  ['a column that holds no file', 'first_name'],
  ['a hidden column', 'password'],
  ['an unknown column', 'nothing'],
])('%s is not found', async (_name, column) => {
  const { id } = await aPatient({ profile_image: 'patients/1/profile.png' });
  expect((await fileOf('super-admin', 'patients', id, column)).status).toBe(404);
});

test.each(['patients/1/gone.png', '../../etc/passwd', '/etc/passwd', 'patients/../../secret', 'a/.hidden'])(
  'the path %s leads nowhere',
  async (profile_image) => {
    const { id } = await aPatient({ profile_image });
    expect([400, 404]).toContain((await fileOf('super-admin', 'patients', id, 'profile_image')).status);
  },
);
