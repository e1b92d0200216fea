import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { Provider } from '../providers/entities.js';
import { ProviderCommission } from './entities.js';
import { Day, optional, Percentage, Reason } from './input.js';
import { fitIn, refusePast } from './rate-periods.js';

export const SetProviderCommission = z.object({
  commission_percentage: Percentage,
  effective_from: Day,
  effective_to: optional(Day),
  reason: Reason,
});

/** A clinic's own rate from a day on; it wins over every other. */
export const setProviderCommission = verb(
  'setProviderCommission',
  'commissions.set',
  SetProviderCommission,
  async (work, id) => {
    const provider = await work.find(Provider, id);
    return { provider, rates: await work.list(ProviderCommission, { provider_id: provider.id }) };
  },
  async (work, { provider, rates }, { reason, ...wanted }) => {
    refusePast(work, wanted);
    return fitIn(work, ProviderCommission, rates, wanted, { provider_id: provider.id, reason });
  },
);
