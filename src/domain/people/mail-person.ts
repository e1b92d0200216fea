import { type Actor } from '../../core/actor.js';
import { decrypt, encrypt } from '../../core/crypto.js';
import { sendMail } from '../../core/mail.js';
import { type Work } from '../../core/work.js';
import { type Message } from '../notifications/notify.js';
import { type Patient } from './entities.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    /** Ciphertext of address, subject and text: no queue and no outbox row shows whom it is for. */
    'mail-person': { sealed: string };
  }
}

/** Mails a person after the commit, at an address that may not be theirs any more by then. */
export function mailLater(work: Work, to: string, { locale }: Patient, message: Message): void {
  const { title, body } = message[locale === 'tr' ? 'tr' : 'en'];
  work.later('mail-person', { sealed: encrypt(JSON.stringify({ to, subject: title, text: `${body}\n` })) });
}

export async function mailPerson(_actor: Actor, sealed: string): Promise<void> {
  await sendMail(JSON.parse(decrypt(sealed)) as { to: string; subject: string; text: string });
}
