import { type Work } from '../../../core/work.js';
import { SecondFactor } from '../entities.js';
import { asColumn, type Holder } from './holder.js';
import { removeRecoveryCodes } from './recovery-codes.js';

/** The secret and its recovery codes are gone for good; the log keeps that they were there. */
export async function removeSecondFactor(work: Work, factor: SecondFactor): Promise<void> {
  await removeRecoveryCodes(work, factor);
  const repository = work.manager.getRepository(SecondFactor);
  await repository.delete({ id: factor.id });
  const { user_id, patient_id, provider_user_id } = factor;
  const holder = Object.entries({ user_id, patient_id, provider_user_id }).filter(([, id]) => id !== null);
  work.note(
    'second_factors',
    factor.id,
    'deleted',
    Object.fromEntries(holder.map(([column, before]) => [column, { before, after: null }])),
  );
}

/** For an account that ends: nothing of its second factor stays, confirmed or not. */
export async function forgetSecondFactor(work: Work, holder: Holder): Promise<void> {
  const factor = await work.findBy(SecondFactor, asColumn(holder));
  if (factor) await removeSecondFactor(work, factor);
}
