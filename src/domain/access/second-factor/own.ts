import { z } from 'zod';
import { type Actor } from '../../../core/actor.js';
import { database } from '../../../core/database.js';
import { Refusal } from '../../../core/errors.js';
import { transact } from '../../../core/transact.js';
import { parse } from '../../../core/verb.js';
import { type Work } from '../../../core/work.js';
import { type SecondFactor } from '../entities.js';
import { codeLimits, tooManyAttempts } from '../sign-in-limits.js';
import { secondFactorOf } from './holder.js';
import { makeRecoveryCodes } from './recovery-codes.js';
import { removeSecondFactor } from './remove.js';
import { provenFactor } from './steps.js';

export const Code = z.string().trim().min(1, 'Please fill this in.').max(64, 'At most 64 characters.');

const Proof = z.object({ password: z.string().min(1, 'Please fill this in.').max(1000), code: Code });

/** What somebody of the staff sees of their own second factor. */
export const ownSecondFactor = (id: string) => secondFactorOf(database().manager, { type: 'User', id });

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
  const proof = parse(Proof, raw);
  await refuseGuessing(actor);
  const holder = { type: 'User' as const, id: actor.id ?? '' };
  const result = await transact(actor, null, action, async (work) =>
    change(work, await provenFactor(work, holder, proof, 'code')),
  );
  await codeLimits.succeeded(holder.id);
  return result;
}
