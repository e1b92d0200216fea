import { IsNull } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '../../../core/actor.js';
import { database } from '../../../core/database.js';
import { Invalid, Refusal } from '../../../core/errors.js';
import { verifyPassword } from '../../../core/passwords.js';
import { transact } from '../../../core/transact.js';
import { parse } from '../../../core/verb.js';
import { type Work } from '../../../core/work.js';
import { SecondFactor, SecondFactorRecoveryCode } from '../entities.js';
import { codeLimits, tooManyAttempts } from '../sign-in-limits.js';
import { makeRecoveryCodes } from './recovery-codes.js';
import { removeSecondFactor } from './remove.js';
import { lockPerson, takeCode } from './take-code.js';

export const Code = z.string().trim().min(1, 'Please fill this in.').max(64, 'At most 64 characters.');

const Proof = z.object({ password: z.string().min(1, 'Please fill this in.').max(1000), code: Code });

/** What a person sees of their own second factor. */
export async function ownSecondFactor(userId: string) {
  const { manager } = database();
  const factor = await manager.findOneBy(SecondFactor, { user_id: userId });
  if (!factor?.confirmed_at) return { since: null, recovery_codes_left: 0 };
  const unused = { second_factor_id: factor.id, used_at: IsNull() };
  return {
    since: factor.confirmed_at,
    recovery_codes_left: await manager.countBy(SecondFactorRecoveryCode, unused),
  };
}

/** Needs the password and a code. @throws Invalid where one of them is wrong */
export async function turnOffSecondFactor(actor: Actor, raw: unknown): Promise<void> {
  await proven(actor, 'turnOffSecondFactor', raw, removeSecondFactor);
}

/** The old ones are gone. @returns the new ones, for the only time */
export async function renewRecoveryCodes(actor: Actor, raw: unknown): Promise<string[]> {
  return proven(actor, 'renewRecoveryCodes', raw, makeRecoveryCodes);
}

/** Counts an attempt at a code. @throws Refusal when there were too many */
export async function refuseGuessing({ id }: Actor): Promise<void> {
  const seconds = await codeLimits.attempt(id ?? '');
  if (seconds !== null) throw new Refusal(tooManyAttempts(seconds));
}

async function proven<T>(
  actor: Actor,
  action: string,
  raw: unknown,
  change: (work: Work, factor: SecondFactor) => Promise<T>,
): Promise<T> {
  const { password, code } = parse(Proof, raw);
  await refuseGuessing(actor);
  const result = await transact(actor, null, action, async (work) => {
    const { user, factor } = await lockPerson(work, actor.id ?? '');
    if (!factor?.confirmed_at) throw new Refusal('Your second factor is not on.');
    if (!(await verifyPassword(password, user.password)))
      throw new Invalid({ password: 'This is not your password.' });
    if ((await takeCode(work, factor, code)) === null)
      throw new Invalid({ code: 'This code is wrong, or was used already.' });
    return change(work, factor);
  });
  await codeLimits.succeeded(actor.id ?? '');
  return result;
}
