import { type Work } from '../../../core/work.js';
import { User } from '../../people/entities.js';
import { SecondFactor } from '../entities.js';
import { takeRecoveryCode } from './recovery-codes.js';
import { stepOf } from './totp.js';

export type Taken = { by: 'authenticator' } | { by: 'recovery code'; left: number };

interface Person {
  user: User;
  factor: SecondFactor | null;
}

/** The person first, then their factor: whatever is done to one waits for whatever is done to the other. */
export async function lockPerson(work: Work, userId: string): Promise<Person> {
  const user = await work.find(User, userId);
  return { user, factor: await work.findBy(SecondFactor, { user_id: userId }) };
}

/** Uses up a code of the app, or a recovery code. @returns null when it is wrong or was used already */
export async function takeCode(work: Work, factor: SecondFactor, typed: string): Promise<Taken | null> {
  const code = typed.replace(/\s/g, '');
  const step = stepOf(factor.secret, code, work.now, factor.last_used_step);
  if (step !== null) {
    await work.change(SecondFactor, factor, { last_used_step: String(step) });
    return { by: 'authenticator' };
  }
  const left = await takeRecoveryCode(work, factor, code);
  return left === null ? null : { by: 'recovery code', left };
}
