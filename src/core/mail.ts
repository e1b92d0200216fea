import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { v7 as uuidv7 } from 'uuid';
import { type Letter } from './letter.js';

export type Audience = 'staff' | 'patients' | 'clinics';

interface Setup {
  /** Where people reach this program, and by it the back office. */
  office: string;
  /** Where patients and clinics reach their apps; at the office's address unless said. */
  patients?: string | undefined;
  clinics?: string | undefined;
  from?: string | undefined;
}

interface Mail extends Omit<Letter, 'html'> {
  to: string;
  html?: string;
  /** The same for each try to send the same mail, so that whoever gets it twice can tell. */
  id?: string;
}

const FROM = 'Hairline <no-reply@hairline.test>';
/** A server that says nothing for so long is away: the queue tries again later. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 45_000 };

let transport: Transporter | undefined;
let folder: string | undefined;
let setup: Setup = { office: 'http://localhost:3000' };

/** `smtp://…` sends; a folder's path collects each mail as a file (development and tests). */
export function useMail(target: string, addresses: Setup | string): void {
  setup = typeof addresses === 'string' ? { office: addresses } : addresses;
  folder = /^smtps?:/.test(target) ? undefined : target;
  transport = folder
    ? createTransport({ streamTransport: true, buffer: true })
    : createTransport({ url: target, ...PATIENCE });
}

/** Where people reach this program or their app, for links in mails; without a slash at its end. */
export function appUrl(audience: Audience = 'staff'): string {
  const { office, patients, clinics } = setup;
  return ({ staff: office, patients, clinics }[audience] ?? office).replace(/\/$/, '');
}

/** @throws MailRefused where trying again is of no use, whatever else where it is */
export async function sendMail({ id, ...mail }: Mail): Promise<void> {
  if (!transport) throw new Error('Mail is not set up yet.');
  const from = setup.from ?? FROM;
  const message = {
    from,
    ...mail,
    textEncoding: 'quoted-printable' as const,
    // Nobody answers a program, and no program should either.
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(id === undefined ? {} : { messageId: `<${id}@${domainOf(from)}>` }),
  };
  const sent = (await transport.sendMail(message).catch(refusedOrLater)) as { message?: Buffer };
  if (!folder || !sent.message) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${uuidv7()}.eml`);
  // Renamed when it is whole: a process that is killed leaves no half of a mail.
  await writeFile(`${file}.part`, sent.message, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

/** The server will not take this mail for this address, however often it is asked. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';

  constructor(readonly code: number) {
    super(`The mail server refused it (${code}).`);
  }
}

/** Sending failed, and may not fail the next time. What the server said names the address, so it is left out. */
class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** A refused sign-in or sender is our own fault, and not the address's. */
function refusedOrLater({ code = 'unknown', command, responseCode = 0 }: SmtpError): never {
  const isFinal = responseCode >= 500 && responseCode < 600;
  if (isFinal && (command === 'RCPT TO' || command === 'DATA')) throw new MailRefused(responseCode);
  throw new MailNotSent(`The mail could not be sent (${code}).`);
}

const domainOf = (from: string): string => /@([^\s>]+)/.exec(from)?.[1] ?? 'hairline.test';
