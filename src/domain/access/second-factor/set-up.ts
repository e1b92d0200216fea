import { z } from 'zod';
import { type Actor } from '../../../core/actor.js';
import { AlreadySo, Invalid, Refusal } from '../../../core/errors.js';
import { transact } from '../../../core/transact.js';
import { parse } from '../../../core/verb.js';
import { SecondFactor } from '../entities.js';
import { codeLimits } from '../sign-in-limits.js';
import { Code, refuseGuessing } from './own.js';
import { makeRecoveryCodes } from './recovery-codes.js';
import { lockPerson } from './take-code.js';
import { keyUri, newSecret, stepOf } from './totp.js';

const Confirm = z.object({ code: Code });

/** A new secret for the person's app; it counts once a first code of it has come back. */
export async function beginSecondFactor(actor: Actor): Promise<{ secret: string; uri: string }> {
  return transact(actor, null, 'beginSecondFactor', async (work) => {
    const { user, factor } = await lockPerson(work, actor.id ?? '');
    if (factor?.confirmed_at) throw new AlreadySo('Your second factor is on already.');
    const secret = newSecret();
    if (factor) await work.change(SecondFactor, factor, { secret, last_used_step: null });
    else await work.create(SecondFactor, { user_id: user.id, secret });
    return { secret, uri: keyUri(secret, user.email) };
  });
}

/** @returns the recovery codes, for the only time. @throws Invalid where the code is wrong */
export async function confirmSecondFactor(actor: Actor, raw: unknown): Promise<string[]> {
  const { code } = parse(Confirm, raw);
  await refuseGuessing(actor);
  const codes = await transact(actor, null, 'confirmSecondFactor', async (work) => {
    const { factor } = await lockPerson(work, actor.id ?? '');
    if (factor?.confirmed_at) throw new AlreadySo('Your second factor is on already.');
    if (!factor) throw new Refusal('There is nothing to confirm: begin again.');
    const step = stepOf(factor.secret, code.replace(/\s/g, ''), work.now, null);
    if (step === null)
      throw new Invalid({ code: 'This code is not right. Check the clock of your phone, and try the next.' });
    await work.change(SecondFactor, factor, { confirmed_at: work.now, last_used_step: String(step) });
    return makeRecoveryCodes(work, factor);
  });
  await codeLimits.succeeded(actor.id ?? '');
  return codes;
}
