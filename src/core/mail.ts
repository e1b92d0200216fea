import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { v7 as uuidv7 } from 'uuid';

interface Mail {
  to: string;
  subject: string;
  text: string;
}

const FROM = 'Hairline <no-reply@hairline.test>';

let transport: Transporter | undefined;
let folder: string | undefined;
let base = 'http://localhost:3000';

/** `smtp://…` sends; a folder's path collects each mail as a file (development and tests). */
export function useMail(target: string, publicUrl: string): void {
  base = publicUrl.replace(/\/$/, '');
  folder = /^smtps?:/.test(target) ? undefined : target;
  transport = folder ? createTransport({ streamTransport: true, buffer: true }) : createTransport(target);
}

/** Where people reach this program, for links in mails. */
export const appUrl = (): string => base;

export async function sendMail(mail: Mail): Promise<void> {
  if (!transport) throw new Error('Mail is not set up yet.');
  const sent = (await transport.sendMail({ from: FROM, ...mail })) as { message?: Buffer };
  if (!folder || !sent.message) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, `${uuidv7()}.eml`), sent.message, { mode: 0o600 });
}
