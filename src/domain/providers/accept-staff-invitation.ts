import { z } from 'zod';
import { ANYONE } from '../../core/actor.js';
import { Invalid, Refusal } from '../../core/errors.js';
import { hashPassword } from '../../core/passwords.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { NewPassword } from '../access/passwords.js';
import { optionalChoice, optionalPhone, requiredText } from '../people/fields.js';
import { LOCALES } from '../people/states.js';
import { isTimeZone } from '../people/time-zone.js';
import { Provider, ProviderStaffInvitation, ProviderUser } from './entities.js';
import { hashToken } from './invite-provider-staff.js';
import { giveRole } from './roles.js';

export const AcceptStaffInvitation = z.object({
  token: z
    .string('The token of the link.')
    .min(20, 'The token of the link.')
    .max(200, 'The token of the link.'),
  firstname: requiredText('What is your first name?'),
  lastname: requiredText('What is your last name?'),
  title: requiredText('For example: Dr.').optional(),
  password: NewPassword,
  phone_number: optionalPhone(),
  locale: optionalChoice(LOCALES),
  time_zone: z.string().refine(isTimeZone, 'A time zone such as Europe/Istanbul.').optional(),
});

/** Whoever holds the link of an invitation joins the clinic's team in the role that it names; it works once. */
export const acceptStaffInvitation = tableVerb(
  'acceptStaffInvitation',
  ANYONE,
  AcceptStaffInvitation,
  async (work, { token, password, ...person }) => {
    const invitation = await openInvitation(work, token);
    const clinic = await work.findBy(Provider, { id: invitation.provider_id });
    if (!clinic || clinic.status === 'suspended')
      throw new Refusal('This clinic takes nobody on at the moment.');
    if (await hasAccount(work, invitation.email))
      throw new Refusal('There is an account with this e-mail address already: sign in with it.');
    const user = await work.create(ProviderUser, {
      provider_id: clinic.id,
      email: invitation.email,
      firstname: person.firstname,
      lastname: person.lastname,
      title: person.title ?? null,
      phone_number: person.phone_number ?? null,
      locale: person.locale ?? null,
      time_zone: person.time_zone ?? null,
      password: await hashPassword(password),
    });
    await giveRole(work, user, invitation.role);
    await work.change(ProviderStaffInvitation, invitation, {
      accepted_at: work.now,
      accepted_provider_user_id: user.id,
    });
    return user;
  },
);

/** Locked, so that it works once. Whether it never was, is over or is used is not told apart. */
async function openInvitation(work: Work, token: string): Promise<ProviderStaffInvitation> {
  const found = await work.findBy(ProviderStaffInvitation, { token_hash: hashToken(token) });
  if (!found || found.accepted_at || found.revoked_at || found.expires_at <= work.now)
    throw new Invalid({ token: 'This link is no longer valid: ask your clinic for a new one.' });
  return found;
}

/** E-mail addresses are unique, in the trash too. */
const hasAccount = ({ manager }: Work, email: string): Promise<boolean> =>
  manager.exists(ProviderUser, { where: { email }, withDeleted: true });
