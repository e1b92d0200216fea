import { z } from 'zod';
import { Invalid, NotFound } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { Provider } from '../providers/entities.js';
import { clinicFor } from '../providers/own.js';
import { PRICING_UNITS, ProviderTreatmentPricing, Treatment } from './entities.js';
import { currencyCode, price } from './fields.js';
import { OFFER_STATES } from './states.js';

export const SetTreatmentPricing = z.object({
  pricing_unit: z.enum(PRICING_UNITS, 'For one graft, or for the whole.'),
  price: price().refine((amount) => exceeds(amount, '0.00'), 'More than nothing.'),
  currency: currencyCode(),
  minimum_grafts: z
    .int('A whole number.')
    .min(1, 'At least one.')
    .max(20_000, 'At most 20,000.')
    .nullable()
    .optional(),
  status: z.enum(OFFER_STATES, 'Choose one of these.').default('active'),
});

/** What a clinic asks for a treatment: one price for each. The clinic is locked, so two at once make one. */
export const setTreatmentPricing = verb(
  'setTreatmentPricing',
  'clinic.catalogue.write',
  SetTreatmentPricing,
  async (work, treatment_id) => {
    const treatment = await work.manager.findOneBy(Treatment, { id: treatment_id, status: 'active' });
    if (!treatment) throw new NotFound('There is no such treatment.');
    const provider_id = clinicFor(work.actor);
    await work.find(Provider, provider_id);
    const own = { provider_id, treatment_id };
    return { own, row: await work.findBy(ProviderTreatmentPricing, own) };
  },
  async (work, { own, row }, { minimum_grafts = null, ...values }) => {
    if (minimum_grafts !== null && values.pricing_unit === 'flat')
      throw new Invalid({ minimum_grafts: 'A price for the whole knows no fewest grafts.' });
    const pricing = { ...values, minimum_grafts };
    if (row) return work.change(ProviderTreatmentPricing, row, pricing);
    return work.create(ProviderTreatmentPricing, { ...own, ...pricing });
  },
);
