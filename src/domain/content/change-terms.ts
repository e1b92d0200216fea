import { Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { TermsAndConditions } from './entities.js';

/** Corrects a draft. @throws Refusal afterwards: what people agreed to never changes */
export async function changeTerms(
  work: Work,
  row: TermsAndConditions,
  patch: Partial<TermsAndConditions>,
): Promise<TermsAndConditions> {
  if (row.status !== 'draft')
    throw new Refusal('People agreed to this wording, so it stays: write a new version instead.');
  return work.change(TermsAndConditions, row, patch);
}
