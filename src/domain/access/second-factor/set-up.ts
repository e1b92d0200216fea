import { z } from 'zod';
import { type Actor } from '../../../core/actor.js';
import { transact } from '../../../core/transact.js';
import { parse } from '../../../core/verb.js';
import { codeLimits } from '../sign-in-limits.js';
import { Code, refuseGuessing } from './own.js';
import { confirmFactor, type NewSecret, startFactor } from './steps.js';

const Confirm = z.object({ code: Code });

/** Of somebody of the staff, who has just signed in. */
export async function beginSecondFactor(actor: Actor): Promise<NewSecret> {
  return transact(actor, null, 'beginSecondFactor', (work) => startFactor(work, colleague(actor)));
}

/** @returns the recovery codes, for the only time. @throws Invalid where the code is wrong */
export async function confirmSecondFactor(actor: Actor, raw: unknown): Promise<string[]> {
  const { code } = parse(Confirm, raw);
  await refuseGuessing(actor);
  const codes = await transact(actor, null, 'confirmSecondFactor', (work) =>
    confirmFactor(work, colleague(actor), code, 'code'),
  );
  await codeLimits.succeeded(actor.id ?? '');
  return codes;
}

const colleague = ({ id }: Actor) => ({ type: 'User' as const, id: id ?? '' });
