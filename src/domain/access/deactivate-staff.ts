import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { User } from '../people/entities.js';
import { reactivated } from './messages.js';
import { refuseLockout } from './role-permissions.js';
import { endSessionsLater, sessionsOf } from './sessions.js';

export const Reason = z
  .string()
  .trim()
  .min(5, 'Say why, in a few words: it stands in the audit log.')
  .max(1000, 'At most 1000 characters.');

/** Somebody who has left, or must be kept out now: their sessions end at once. */
export const deactivateStaff = verb(
  'deactivateStaff',
  'staff.manage',
  z.object({ reason: Reason }),
  async (work, id) => {
    const user = await work.find(User, id);
    if (user.deactivated_at) throw new AlreadySo('This account is deactivated already.');
    if (id === work.actor.id)
      throw new Refusal('You cannot deactivate your own account: ask a colleague to do it.');
    return user;
  },
  async (work, user) => {
    await work.change(User, user, { deactivated_at: work.now });
    await refuseLockout(work);
    const { length } = await sessionsOf(user.id);
    work.remark('Sessions that end', String(length));
    endSessionsLater(work, user.id);
  },
);

/** With the roles, the password and the second factor from before; no session comes back. */
export const reactivateStaff = verb(
  'reactivateStaff',
  'staff.manage',
  z.object({}),
  async (work, id) => {
    const user = await work.find(User, id);
    if (!user.deactivated_at) throw new AlreadySo('This account is active already.');
    return user;
  },
  async (work, user) => {
    await work.change(User, user, { deactivated_at: null });
    endSessionsLater(work, user.id);
    await notify(work, {
      to: { type: 'User', id: user.id },
      type: 'staff.reactivated',
      subject: { type: 'User', id: user.id },
      message: reactivated(),
    });
  },
);
