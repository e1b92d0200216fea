import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { tableVerb } from '../../core/verb.js';
import { NotificationPreference, Provider } from './entities.js';
import { clinicFor } from './own.js';

const chosen = z.boolean('Yes or no.').optional();

/** What is left out stays as it is. */
export const ChangeNotificationPreferences = z.object({
  quote_notification: chosen,
  schedule_notification: chosen,
  start_treatment_notification: chosen,
  after_care_notification: chosen,
  review_notification: chosen,
});

/** As the table has them, for a clinic that never chose. */
const USUAL = {
  quote_notification: true,
  schedule_notification: true,
  start_treatment_notification: true,
  after_care_notification: false,
  review_notification: false,
};

/** Which mails a clinic gets. The clinic is locked, so the first two choices at once make one row. */
export const changeNotificationPreferences = tableVerb(
  'changeNotificationPreferences',
  'clinic.profile.write',
  ChangeNotificationPreferences,
  async (work, input) => {
    const provider_id = clinicFor(work.actor);
    await work.find(Provider, provider_id);
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const row = await work.findBy(NotificationPreference, { provider_id });
    if (row) await work.change(NotificationPreference, row, given);
    else await work.create(NotificationPreference, { ...USUAL, ...given, provider_id });
  },
);

export async function notificationPreferencesOf(manager: EntityManager, provider_id: string) {
  const row = await manager.findOneBy(NotificationPreference, { provider_id });
  return row ?? Object.assign(new NotificationPreference(), USUAL);
}
