import { NotFound } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { clinicFor } from '../providers/own.js';
import { ProviderDiscount } from './entities.js';
import { recordProviderDecision, RecordProviderDecision } from './record-provider-decision.js';

const { guard, change } = recordProviderDecision.steps;

/** What a clinic says to a discount that lowers its share; it may change its mind. */
export const decideDiscount = verb(
  'decideDiscount',
  'clinic.discounts.decide',
  RecordProviderDecision.omit({ provider_id: true }),
  async (work, discount_id) => {
    const asked = { discount_id, provider_id: clinicFor(work.actor) };
    if (!(await work.manager.existsBy(ProviderDiscount, asked)))
      throw new NotFound('There is no such record.');
    return guard(work, discount_id);
  },
  (work, subject, input) => change(work, subject, { ...input, provider_id: clinicFor(work.actor) }),
);
