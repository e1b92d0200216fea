import { type Actor } from '../../core/actor.js';
import { decrypt, encrypt } from '../../core/crypto.js';
import { letter, type LetterParts } from '../../core/letter.js';
import { sendMail } from '../../core/mail.js';
import { type Work } from '../../core/work.js';
import { type Message } from '../notifications/notify.js';
import { type Patient } from './entities.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    /** Ciphertext of address and letter: no queue and no outbox row shows whom it is for. */
    'mail-person': { sealed: string };
  }
}

interface Sealed {
  to: string;
  letter: LetterParts;
}

/** Mails a person after the commit, at an address that may not be theirs any more by then. */
export function mailLater(work: Work, to: string, { locale }: Patient, message: Message): void {
  const chosen = locale === 'tr' ? 'tr' : 'en';
  const { title: subject, body } = message[chosen];
  const mail: Sealed = { to, letter: { locale: chosen, subject, paragraphs: [body] } };
  work.later('mail-person', { sealed: encrypt(JSON.stringify(mail)) });
}

export async function mailPerson(_actor: Actor, sealed: string): Promise<void> {
  const { to, letter: parts } = JSON.parse(decrypt(sealed)) as Sealed;
  await sendMail({ to, ...letter(parts) });
}
