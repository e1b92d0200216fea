import { z } from 'zod';
import { database } from '../../core/database.js';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { User } from '../people/entities.js';
import { unlocked } from './messages.js';
import { forgetAttempts, lockedOutFor } from './sign-in-limits.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'forget-attempts': { user_id: string };
  }
}

/** Lets somebody try again who typed too many wrong passwords or codes. */
export const unlockAccount = verb(
  'unlockAccount',
  'staff.manage',
  z.object({}),
  async (work, id) => {
    const user = await work.find(User, id);
    const seconds = await lockedOutFor(user);
    if (seconds === null)
      throw new AlreadySo('This account is not locked: there were not too many wrong attempts.');
    return { user, seconds };
  },
  async (work, { user, seconds }) => {
    work.remark('By itself it would open in', `${Math.ceil(seconds / 60)} minutes`);
    work.note('users', user.id, 'noted');
    work.later('forget-attempts', { user_id: user.id });
    await notify(work, {
      to: { type: 'User', id: user.id },
      type: 'staff.unlocked',
      severity: 'warning',
      subject: { type: 'User', id: user.id },
      message: unlocked(),
    });
  },
);

export async function forgetAttemptsOf(userId: string): Promise<void> {
  const user = await database().manager.findOneBy(User, { id: userId });
  if (user) await forgetAttempts(user);
}
