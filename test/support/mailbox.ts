import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from './until.js';

export interface Mailbox {
  folder: string;
  /** The newest mail to this address, once there are so many; its text as people read it. */
  newestTo: (email: string, count?: number) => Promise<string>;
  countTo: (email: string) => Promise<number>;
  close: () => Promise<void>;
}

/** The mails in a folder, the oldest first; what another process is still writing is none yet. */
export async function mailsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
}

/** Where a program whose MAIL_URL is the folder leaves what it would send. */
export async function openMailbox(): Promise<Mailbox> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hairline-mail-'));
  const mailsTo = async (email: string): Promise<string[]> => {
    const names = await mailsIn(folder);
    const mails = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    return mails.filter((mail) => mail.includes(`To: ${email}`)).map(readable);
  };
  return {
    folder,
    async newestTo(email, count = 1) {
      await until(`a mail to ${email}`, async () => (await mailsTo(email)).length >= count);
      return (await mailsTo(email)).at(-1)!;
    },
    countTo: async (email) => (await mailsTo(email)).length,
    close: () => rm(folder, { recursive: true }),
  };
}

/** Without the line breaks and signs that mails are written with. */
const readable = (mail: string): string =>
  mail
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** What a mailed link names. */
export function linkIn(mail: string): { account: string; token: string } {
  const query = new URL(/https?:\/\/\S+/.exec(mail)![0]).searchParams;
  return { account: query.get('account')!, token: query.get('token')! };
}
