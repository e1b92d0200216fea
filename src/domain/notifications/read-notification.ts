import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { NotFound } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { AlertsNotification } from './entities.js';

type Reader = Pick<Actor, 'id' | 'type' | 'provider_id'>;

/** Whose notifications somebody reads: their own and, for a clinic's people, their clinic's. */
export const addresseesOf = ({ type, id, provider_id }: Reader): { type: string; id: string }[] => [
  ...(id === null ? [] : [{ type, id }]),
  ...(type === 'ProviderUser' && provider_id ? [{ type: 'Provider', id: provider_id }] : []),
];

/** A notification was read by whom it is for; once is enough. */
export const readNotification = verb(
  'readNotification',
  'app.notifications.read',
  z.object({}),
  async (work, id) => {
    const found = await work.findBy(AlertsNotification, { id });
    const isOwn = addresseesOf(work.actor).some(
      (one) => one.type === found?.notifiable_type && one.id === found.notifiable_id,
    );
    if (!found || !isOwn) throw new NotFound('There is no such notification.');
    return found;
  },
  async (work, notification) =>
    notification.read_at === null
      ? work.change(AlertsNotification, notification, { read_at: work.now })
      : notification,
);
