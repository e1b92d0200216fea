import { type Work } from '../../../core/work.js';
import { SecondFactor } from '../entities.js';
import { removeRecoveryCodes } from './recovery-codes.js';

/** The secret and its recovery codes are gone for good; the log keeps that they were there. */
export async function removeSecondFactor(work: Work, factor: SecondFactor): Promise<void> {
  await removeRecoveryCodes(work, factor);
  const repository = work.manager.getRepository(SecondFactor);
  await repository.delete({ id: factor.id });
  work.note('second_factors', factor.id, 'deleted', { user_id: { before: factor.user_id, after: null } });
}
