import { z } from 'zod';
import { Refusal } from '../../../core/errors.js';
import { verb } from '../../../core/verb.js';
import { notify } from '../../notifications/notify.js';
import { Reason } from '../deactivate-staff.js';
import { secondFactorReset } from '../messages.js';
import { endSessionsLater } from '../sessions.js';
import { lockHolder } from './holder.js';
import { removeSecondFactor } from './remove.js';
import { requiresSecondFactor } from './required.js';

/** For somebody whose phone and recovery codes are gone: they sign in with the password, and set up another. */
export const resetSecondFactor = verb(
  'resetSecondFactor',
  'staff.manage',
  z.object({ reason: Reason }),
  async (work, id) => {
    const { person: user, factor } = await lockHolder(work, { type: 'User', id });
    if (id === work.actor.id)
      throw new Refusal('Your own second factor is turned off in "My account", with a code.');
    if (!factor?.confirmed_at) throw new Refusal('This person has no second factor.');
    return { user, factor };
  },
  async (work, { user, factor }, { reason }) => {
    await removeSecondFactor(work, factor);
    work.remark('Second factor', 'It and its recovery codes work no more; all sessions of the person end.');
    if (await requiresSecondFactor(user.id))
      work.remark('Required', 'A role of theirs requires one: they set it up right after signing in.');
    endSessionsLater(work, user.id);
    await notify(work, {
      to: { type: 'User', id: user.id },
      type: 'staff.second_factor_reset',
      severity: 'warning',
      subject: { type: 'User', id: user.id },
      message: secondFactorReset({ reason }),
    });
  },
);
