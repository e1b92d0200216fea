import { Invalid } from '../../core/errors.js';
import { times } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { AftercarePrice, StandaloneAftercareRequest } from './entities.js';

/** A new request, at the price that Hairline asks today: nobody sends one. */
export async function enterStandaloneRequest(work: Work, values: Partial<StandaloneAftercareRequest>) {
  const { duration_months, pricing_model, currency } = values;
  const price = await work.manager.findOneBy(AftercarePrice, {
    duration_months,
    pricing_model,
    currency,
    status: 'active',
  });
  if (!price)
    throw new Invalid({
      duration_months: `There is no price for ${duration_months} months (${pricing_model}) in ${currency}.`,
    });
  const total_price =
    price.pricing_model === 'fixed' ? price.price : times(price.price, price.duration_months);
  return work.create(StandaloneAftercareRequest, { ...values, total_price });
}
