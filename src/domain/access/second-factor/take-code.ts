import { type Work } from '../../../core/work.js';
import { SecondFactor } from '../entities.js';
import { takeRecoveryCode } from './recovery-codes.js';
import { stepOf } from './totp.js';

export type Taken = { by: 'authenticator' } | { by: 'recovery code'; left: number };

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
