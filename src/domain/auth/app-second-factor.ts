import { z } from 'zod';
import { ANYONE, type Actor } from '../../core/actor.js';
import { Forbidden, TooMany } from '../../core/errors.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { recoveryCodesRenewed, secondFactorOff, secondFactorOn } from '../access/messages.js';
import { makeRecoveryCodes } from '../access/second-factor/recovery-codes.js';
import { removeSecondFactor } from '../access/second-factor/remove.js';
import { confirmFactor, provenFactor, startFactor } from '../access/second-factor/steps.js';
import { codeLimits } from '../access/sign-in-limits.js';
import { type Message, notify } from '../notifications/notify.js';
import { endOtherSessions } from '../people/end-sign-in.js';
import { type AppUserType } from './people.js';

const password = z.string('Please fill this in.').min(1, 'Please fill this in.').max(1000, 'Too long.');
const otp = z
  .string('The six digits that your app shows.')
  .trim()
  .min(1, 'The six digits that your app shows.')
  .max(64, 'At most 64 characters.');
/** The access token that asks: its session goes on. */
const here = z.string();

export const BeginSecondFactor = z.object({ password });
export const ConfirmSecondFactor = z.object({ otp });
export const ProveSecondFactor = z.object({ password, otp });

/** The password as well: a lost token must not lock out whom it was taken from. */
export const beginAppSecondFactor = tableVerb(
  'beginAppSecondFactor',
  ANYONE,
  BeginSecondFactor,
  async (work, input) => {
    const person = await mayTry(work.actor);
    const made = await startFactor(work, person, input.password);
    await codeLimits.succeeded(person.id);
    return made;
  },
);

export const confirmAppSecondFactor = tableVerb(
  'confirmAppSecondFactor',
  ANYONE,
  ConfirmSecondFactor.extend({ here }),
  async (work, input) => {
    const person = await mayTry(work.actor);
    const recovery_codes = await confirmFactor(work, person, input.otp, 'otp');
    await endOtherSessions(work, person.id, input.here);
    await tell(work, person, 'account.second_factor_on', secondFactorOn());
    await codeLimits.succeeded(person.id);
    return { recovery_codes };
  },
);

/** The old ones work no more. */
export const renewAppRecoveryCodes = tableVerb(
  'renewAppRecoveryCodes',
  ANYONE,
  ProveSecondFactor,
  async (work, input) => {
    const person = await mayTry(work.actor);
    const factor = await provenFactor(work, person, { ...input, code: input.otp }, 'otp');
    const recovery_codes = await makeRecoveryCodes(work, factor);
    await tell(work, person, 'account.recovery_codes_renewed', recoveryCodesRenewed());
    await codeLimits.succeeded(person.id);
    return { recovery_codes };
  },
);

export const removeAppSecondFactor = tableVerb(
  'removeAppSecondFactor',
  ANYONE,
  ProveSecondFactor.extend({ here }),
  async (work, input) => {
    const person = await mayTry(work.actor);
    const factor = await provenFactor(work, person, { ...input, code: input.otp }, 'otp');
    await removeSecondFactor(work, factor);
    await endOtherSessions(work, person.id, input.here);
    await tell(work, person, 'account.second_factor_off', secondFactorOff());
    await codeLimits.succeeded(person.id);
  },
);

interface AppPerson {
  type: AppUserType;
  id: string;
}

/** @throws Forbidden for whoever is not of the apps */
export function appPerson({ type, id }: Pick<Actor, 'type' | 'id'>): AppPerson {
  if ((type !== 'Patient' && type !== 'ProviderUser') || id === null) throw new Forbidden();
  return { type, id };
}

/** Counts an attempt before it is made, whatever becomes of it. @throws TooMany */
async function mayTry(actor: Actor): Promise<AppPerson> {
  const person = appPerson(actor);
  const seconds = await codeLimits.attempt(person.id);
  if (seconds !== null) throw new TooMany(seconds);
  return person;
}

const tell = (work: Work, to: AppPerson, type: string, message: Message) =>
  notify(work, { to, type, severity: 'warning', subject: to, message });
