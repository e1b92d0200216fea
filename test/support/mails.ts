import { ModelHasRole, Role } from '../../src/core/entities.js';
import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { AlertsNotification, NotificationMail } from '../../src/domain/notifications/entities.js';
import { type Notice, notify } from '../../src/domain/notifications/notify.js';
import { type ProviderUser } from '../../src/domain/providers/entities.js';
import { aClinicUser } from './app-people.js';
import { type TestDatabase } from './database.js';

export const job = systemActor('job', 'test');

export const MESSAGE = {
  en: { title: 'Your quote was accepted', body: 'PAT-000007 accepted your quote.' },
  tr: { title: 'Teklifiniz kabul edildi', body: 'PAT-000007 teklifinizi kabul etti.' },
};

/** A notification as a verb makes it. */
export async function aNotice(
  { app }: TestDatabase,
  to: Notice['to'],
  notice: Partial<Notice> = {},
): Promise<AlertsNotification> {
  await transact(systemActor('api', 'test'), null, 'test', (work) =>
    notify(work, {
      to,
      type: 'quote.accepted',
      subject: { type: 'Quote', id: to.id },
      message: MESSAGE,
      ...notice,
    }),
  );
  return app.manager.findOneOrFail(AlertsNotification, {
    where: { notifiable_id: to.id },
    order: { created_at: 'DESC', id: 'DESC' },
  });
}

export const mailsOf = ({ app }: TestDatabase, { id }: AlertsNotification): Promise<NotificationMail[]> =>
  app.manager.find(NotificationMail, { where: { alerts_notification_id: id }, order: { id: 'ASC' } });

/** Somebody of a clinic in a role, which is made when it is not there. */
export async function aColleague(
  { app }: TestDatabase,
  provider_id: string,
  name: 'owner' | 'doctor' | 'coordinator',
  values: Partial<ProviderUser> = {},
): Promise<ProviderUser> {
  const person = await aClinicUser(provider_id, values);
  const roles = app.getRepository(Role);
  const found = await roles.findOneBy({ name, guard_name: 'provider' });
  const role = found ?? (await roles.save({ name, guard_name: 'provider' }));
  const link = { role_id: String(role.id), model_id: person.id, model_type: 'ProviderUser' };
  await app.getRepository(ModelHasRole).insert(link);
  return person;
}
