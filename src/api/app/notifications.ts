import { Brackets } from 'typeorm';
import { z } from 'zod';
import { AlertsNotification } from '../../domain/notifications/entities.js';
import { addresseesOf, readNotification } from '../../domain/notifications/read-notification.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { mapPage, pageOf, Paging } from '../page.js';
import { shape } from '../shape.js';

const Notification = shape(AlertsNotification, 'Notification', [
  'id',
  'type',
  'severity',
  'title',
  'body',
  'subject_type',
  'subject_id',
  'locale',
  'read_at',
  'created_at',
]);

const Which = z.strictObject({
  ...Paging.shape,
  unread: z
    .stringbool('true or false.')
    .optional()
    .meta({ description: 'Only those that are not read, or only those that are.' }),
});

async function listNotifications({ manager, actor, query }: SignedCall<z.output<typeof Which>>) {
  const page = await pageOf(manager, Notification, query, {}, { by: 'created_at' }, (builder) => {
    const own = new Brackets((either) =>
      addresseesOf(actor).forEach(({ type, id }, n) =>
        either.orWhere(`(t.notifiable_type = :type${n} AND t.notifiable_id = :id${n})`, {
          [`type${n}`]: type,
          [`id${n}`]: id,
        }),
      ),
    );
    builder.andWhere(own);
    if (query.unread !== undefined) builder.andWhere(`t.read_at IS ${query.unread ? '' : 'NOT '}NULL`);
  });
  return mapPage(page, asNotification);
}

const readOne = async ({ manager, params }: SignedCall) =>
  asNotification(await manager.findOneByOrFail(AlertsNotification, { id: params.id! }));

/** People are known to the apps by what is shown of them, and never by the ids of their rows. */
const PEOPLE: ReadonlySet<string | null> = new Set(['Patient', 'User', 'ProviderUser']);

function asNotification(row: AlertsNotification) {
  const isPerson = PEOPLE.has(row.subject_type);
  return { ...Notification.of(row), ...(isPerson ? { subject_id: null } : {}) };
}

export const notifications = new Area('Notifications', 'app')
  .list('/notifications', {
    summary: 'What you, or your clinic, should know, the latest first',
    needs: 'app.notifications.read',
    query: Which,
    item: Notification.schema,
    list: listNotifications,
  })
  .post('/notifications/{id}/read', {
    summary: 'It was read',
    verb: readNotification,
    status: 200,
    answer: Notification.schema,
    read: readOne,
  });
