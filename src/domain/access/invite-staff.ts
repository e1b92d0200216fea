import { z } from 'zod';
import { Invalid, Refusal } from '../../core/errors.js';
import { tableVerb, verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { enterUser } from '../people/enter-account.js';
import { User } from '../people/entities.js';
import { LOCALES } from '../people/states.js';
import { isInvitationOpen } from './passwords.js';
import { giveRoles, namesOf, refuseGivingMore, RoleIds, staffRoles } from './roles-of-people.js';

const Name = z.string().trim().min(1, 'Please fill this in.').max(255, 'At most 255 characters fit here.');

export const InviteStaff = z.object({
  firstname: Name,
  lastname: Name,
  email: z
    .string()
    .trim()
    .max(255, 'At most 255 characters fit here.')
    .pipe(z.email('An e-mail address such as name@example.com.')),
  role_ids: RoleIds,
  locale: z.enum(LOCALES, 'One of the languages.').default('en'),
});

/** A new colleague, who sets a password of their own by a link in a mail. Nobody gives more than they hold. */
export const inviteStaff = tableVerb(
  'inviteStaff',
  'staff.manage',
  InviteStaff,
  async (work, { role_ids, ...person }) => {
    const roles = await staffRoles(work, role_ids);
    await refuseGivingMore(work, roles);
    await refuseKnownAddress(work, person.email);
    const user = await enterUser(work, { ...person, username: person.email, invited_at: work.now });
    await giveRoles(work, user, roles);
    work.note('users', user.id, 'noted', { roles: { before: [], after: namesOf(roles) } });
    work.remark('Roles', namesOf(roles).join(', '));
    work.remark('Mail', `${person.email} gets a link to set a password; it works once, for seven days.`);
    work.later('mail-invitation', { user_id: user.id });
    return user;
  },
);

/** Another link; the one before works no more. */
export const resendInvitation = verb(
  'resendInvitation',
  'staff.manage',
  z.object({}),
  async (work, id) => {
    const user = await work.find(User, id);
    if (user.deactivated_at)
      throw new Refusal('This account is deactivated: reactivate it first.', {
        table: 'users',
        id,
        action: 'reactivateStaff',
      });
    if (user.invited_at === null) throw new Refusal('This person was not invited by mail.');
    if (!isInvitationOpen(user))
      throw new Refusal(
        'This person has set a password already. A forgotten one is replaced from the sign-in page.',
      );
    return user;
  },
  async (work, user) => {
    await work.change(User, user, { invited_at: work.now });
    work.remark('Mail', `${user.email} gets a new link; it works once, for seven days.`);
    work.later('mail-invitation', { user_id: user.id });
  },
);

async function refuseKnownAddress(work: Work, email: string): Promise<void> {
  const known = (await work.findBy(User, { email })) ?? (await work.findBy(User, { username: email }));
  if (known) throw new Invalid({ email: 'There is already an account with this address.' });
}
