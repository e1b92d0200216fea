import { type Actor } from '../../core/actor.js';
import { mailPasswordLink } from '../auth/password-links.js';
import { ProviderUser } from './entities.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'mail-clinic-password': { provider_user_id: string };
  }
}

/** For somebody of a clinic who has forgotten the password. */
export const mailClinicPassword = (actor: Actor, id: string): Promise<void> =>
  mailPasswordLink(actor, 'mailClinicPassword', 'ProviderUser', async (work) => {
    const { email, firstname: first_name, locale } = await work.find(ProviderUser, id);
    return { id, email, first_name, locale };
  });
