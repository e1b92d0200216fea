import { systemActor } from '../../../core/actor.js';
import { transact } from '../../../core/transact.js';
import { notify } from '../../notifications/notify.js';
import { SecondFactor } from '../entities.js';
import { recoveryCodeUsed } from '../messages.js';
import { User } from '../../people/entities.js';
import { asColumn } from './holder.js';
import { takeCode } from './take-code.js';

/** The second step of signing in. @returns whether the code was right; it is used up then */
export async function signInWithCode(userId: string, code: string, request_id: string): Promise<boolean> {
  return transact(systemActor('admin', request_id), null, 'signIn', async (work) => {
    const user = await work.find(User, userId);
    const factor = await work.findBy(SecondFactor, asColumn({ type: 'User', id: userId }));
    if (user.deactivated_at || !factor?.confirmed_at) return false;
    const taken = await takeCode(work, factor, code);
    if (!taken) return false;
    work.note('users', user.id, 'noted', { second_factor: { before: null, after: taken.by } });
    if (taken.by === 'recovery code')
      await notify(work, {
        to: { type: 'User', id: user.id },
        type: 'staff.recovery_code_used',
        severity: 'warning',
        subject: { type: 'User', id: user.id },
        message: recoveryCodeUsed({ left: taken.left }),
      });
    return true;
  });
}
