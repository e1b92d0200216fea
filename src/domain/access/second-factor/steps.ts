import { AlreadySo, Invalid, Refusal } from '../../../core/errors.js';
import { verifyPassword } from '../../../core/passwords.js';
import { type Work } from '../../../core/work.js';
import { SecondFactor } from '../entities.js';
import { asColumn, type Holder, lockHolder } from './holder.js';
import { makeRecoveryCodes } from './recovery-codes.js';
import { takeCode } from './take-code.js';
import { keyUri, newSecret, stepOf } from './totp.js';

/** What the door calls the code that is typed. */
type CodeField = 'code' | 'otp';

export interface NewSecret {
  secret: string;
  /** What an authenticator app reads from a picture. */
  uri: string;
}

/** A new secret for the person's app; it counts once a first code of it has come back. */
export async function startFactor(work: Work, holder: Holder, password?: string): Promise<NewSecret> {
  const { person, factor } = await lockHolder(work, holder);
  if (factor?.confirmed_at) throw new AlreadySo('Your second factor is on already.');
  if (password !== undefined) await mustKnow(person, password);
  const secret = newSecret();
  if (factor) await work.change(SecondFactor, factor, { secret, last_used_step: null });
  else await work.create(SecondFactor, { ...asColumn(holder), secret });
  return { secret, uri: keyUri(secret, person.email) };
}

/** @returns the recovery codes, for the only time. @throws Invalid where the code is wrong */
export async function confirmFactor(
  work: Work,
  holder: Holder,
  code: string,
  field: CodeField,
): Promise<string[]> {
  const { factor } = await lockHolder(work, holder);
  if (factor?.confirmed_at) throw new AlreadySo('Your second factor is on already.');
  if (!factor) throw new Refusal('There is nothing to confirm: begin again.');
  const step = stepOf(factor.secret, code.replace(/\s/g, ''), work.now, null);
  if (step === null)
    throw new Invalid({
      [field]: 'This code is not right. Check the clock of your phone, and try the next.',
    });
  await work.change(SecondFactor, factor, { confirmed_at: work.now, last_used_step: String(step) });
  return makeRecoveryCodes(work, factor);
}

/** The factor, for whoever has the password and a code of it. @throws Invalid where one of them is wrong */
export async function provenFactor(
  work: Work,
  holder: Holder,
  { password, code }: { password: string; code: string },
  field: CodeField,
): Promise<SecondFactor> {
  const { person, factor } = await lockHolder(work, holder);
  if (!factor?.confirmed_at) throw new Refusal('Your second factor is not on.');
  await mustKnow(person, password);
  if ((await takeCode(work, factor, code)) === null)
    throw new Invalid({ [field]: 'This code is wrong, or was used already.' });
  return factor;
}

async function mustKnow(person: { password: string }, password: string): Promise<void> {
  if (!(await verifyPassword(password, person.password)))
    throw new Invalid({ password: 'This is not your password.' });
}
