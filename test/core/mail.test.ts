import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appUrl, sendMail, useMail } from '../../src/core/mail.js';

let folder: string;

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'hairline-mail-')), 'not', 'there', 'yet');
  useMail(folder, 'https://hairline.example/');
});
afterEach(() => rm(path.resolve(folder, '../../..'), { recursive: true }));

test('a mail to a folder is a file that only its owner may read', async () => {
  await sendMail({ to: 'ayse@example.com', subject: 'Your quote', text: 'It is here.' });
  const [name = ''] = await readdir(folder);
  expect(name).toMatch(/^[0-9a-f-]{36}\.eml$/);
  const mail = await readFile(path.join(folder, name), 'utf8');
  expect(mail).toMatch(/^To: ayse@example\.com\r?$/m);
  expect(mail).toMatch(/^Subject: Your quote\r?$/m);
  expect(mail).toMatch(/^It is here\.\r?$/m);
  expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600);
});

test('mails stand in the order in which they were sent', async () => {
  for (const subject of ['first', 'second', 'third'])
    await sendMail({ to: 'ayse@example.com', subject, text: subject });
  const names = (await readdir(folder)).sort();
  const mails = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  expect(mails.map((mail) => /^Subject: (\w+)/m.exec(mail)?.[1])).toEqual(['first', 'second', 'third']);
});

test('letters beyond ASCII and lines that look like headers stay what they are', async () => {
  await sendMail({
    to: 'ayse@example.com',
    subject: 'Günaydın\r\nBcc: all@example.com',
    text: 'Teşekkürler',
  });
  const [name = ''] = await readdir(folder);
  const mail = await readFile(path.join(folder, name), 'utf8');
  expect(mail).not.toMatch(/^Bcc:/m);
  expect(mail).toMatch(/^Subject: =\?UTF-8\?/m);
});

test('links in mails lead to the address that people use, without a slash too many', () => {
  expect(appUrl()).toBe('https://hairline.example');
});
