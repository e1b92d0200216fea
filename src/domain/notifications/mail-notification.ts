import { type Actor } from '../../core/actor.js';
import { MailRefused, sendMail } from '../../core/mail.js';
import { transact } from '../../core/transact.js';
import { type Work } from '../../core/work.js';
import { AlertsNotification, NotificationMail } from './entities.js';
import { notificationLetter } from './notification-letter.js';
import { addressOf } from './recipients.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'mail-notification': { id: string };
  }
}

/** Longer than any server keeps us waiting: whoever has been sending for so long is gone. */
export const SENDING_MS = 5 * 60_000;
const OVER = new Set(['sent', 'refused', 'not_sent']);

/**
 * Sends a notification's mail to one person. Whoever sends says so first, so that no two do; what became of it is
 * written afterwards. A crash between the two is the one gap: the mail goes out a second time, five minutes later and
 * with the same Message-ID. An address that the server refuses for good is noted, whatever else fails is tried again.
 */
export async function mailNotification(actor: Actor, id: string): Promise<void> {
  const claimed = await transact(actor, null, 'mailNotification', (work) => claim(work, id));
  if (!claimed) return;
  try {
    await sendMail({ id, to: claimed.to, ...notificationLetter(claimed) });
  } catch (error) {
    if (!(error instanceof MailRefused)) {
      await settle(actor, id, { mail_state: 'pending', claimed_at: null });
      throw error;
    }
    await settle(actor, id, { mail_state: 'refused', failure: error.message });
    return;
  }
  await settle(actor, id, { mail_state: 'sent', mailed_at: new Date() });
}

async function claim(work: Work, id: string) {
  const mail = await work.find(NotificationMail, id);
  if (OVER.has(mail.mail_state)) return null;
  const { claimed_at } = mail;
  if (mail.mail_state === 'sending' && claimed_at && claimed_at.getTime() > work.now.getTime() - SENDING_MS) {
    // Somebody is at it. Should they have gone, this is looked at again.
    work.later('mail-notification', { id }, SENDING_MS);
    return null;
  }
  const notification = await work.manager.findOneByOrFail(AlertsNotification, {
    id: mail.alerts_notification_id,
  });
  const to = await addressOf(work.manager, mail);
  if (to === null) {
    const failure = 'This person is not written to any more.';
    await work.change(NotificationMail, mail, { mail_state: 'not_sent', failure });
    return null;
  }
  await work.change(NotificationMail, mail, { mail_state: 'sending', claimed_at: work.now });
  return { to, mail, notification };
}

async function settle(actor: Actor, id: string, patch: Partial<NotificationMail>): Promise<void> {
  await transact(actor, null, 'mailNotification', async (work) => {
    const mail = await work.find(NotificationMail, id);
    if (mail.mail_state === 'sending') await work.change(NotificationMail, mail, patch);
  });
}
