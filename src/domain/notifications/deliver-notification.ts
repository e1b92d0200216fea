import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { AlertsNotification, NotificationMail } from './entities.js';
import { recipientsOf } from './recipients.js';

/** Hands a notification to the app of whom it is for, and owes them their mails; done once, however often it is tried. */
export async function deliverNotification(actor: Actor, id: string): Promise<void> {
  await transact(actor, null, 'deliverNotification', async (work) => {
    const row = await work.findBy(AlertsNotification, { id });
    if (!row || row.delivery_state === 'delivered') return;
    await work.change(AlertsNotification, row, { delivery_state: 'delivered', delivered_at: work.now });
    for (const recipient of await recipientsOf(work.manager, row)) {
      const mail = await work.create(NotificationMail, { alerts_notification_id: id, ...recipient });
      work.later('mail-notification', { id: mail.id });
    }
  });
}
