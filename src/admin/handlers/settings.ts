import { database, query } from '../../core/database.js';
import { changeSettings, currentSettings } from '../../domain/settings/change-settings.js';
import { type PageHandler } from '../instance.js';

/** Every setting, and the roles that one of them names; a POST changes what is given. */
export const settingsPage: PageHandler = async ({ staff, payload, posted }) => {
  if (posted) await changeSettings(staff.actor, '', payload);
  const roles = await query<{ name: string }>(
    database(),
    "SELECT name FROM roles WHERE guard_name = 'api' ORDER BY id",
  );
  return {
    settings: await currentSettings(staff.actor),
    roles: roles.map(({ name }) => name),
    ...(posted ? { notice: { message: 'Saved. It counts from now on.', type: 'success' } } : {}),
  };
};
