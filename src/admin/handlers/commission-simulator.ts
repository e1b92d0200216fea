import { Forbidden } from '../../core/errors.js';
import { simulateCommission } from '../../domain/commissions/simulate-commission.js';
import { mayRead } from '../access.js';
import { type PageHandler } from '../instance.js';
import { definitionOf } from '../registry.js';

/** What a quote would pay on a day. Clinics and treatments are named in the answer: it is for who may read both. */
export const commissionSimulator: PageHandler = async ({ staff, query, payload }) => {
  for (const table of ['providers', 'treatments'])
    if (!mayRead(definitionOf(table), staff.actor)) throw new Forbidden();
  const { provider_id, treatment_id, day, amount } = { ...query, ...payload };
  return simulateCommission(staff.actor, { provider_id, treatment_id, day, amount });
};
