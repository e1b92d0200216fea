import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { type Holder } from '../../src/domain/access/second-factor/holder.js';
import { confirmFactor, startFactor } from '../../src/domain/access/second-factor/steps.js';
import { codeFor } from './staff.js';

export interface GivenFactor {
  secret: string;
  /** The code that turned it on. */
  used: string;
  recovery: string[];
}

/** Of whoever it is, turned on a moment ago. */
export function aSecondFactor(holder: Holder): Promise<GivenFactor> {
  return transact(systemActor('seed', 'second-factor'), null, 'aSecondFactor', async (work) => {
    const { secret } = await startFactor(work, holder);
    const used = codeFor(secret);
    return { secret, used, recovery: await confirmFactor(work, holder, used, 'otp') };
  });
}
