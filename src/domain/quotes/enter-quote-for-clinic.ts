import { z } from 'zod';
import { Invalid, Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { Package, Treatment } from '../catalogue/entities.js';
import { Inquiry } from '../inquiries/entities.js';
import { Quote, QuotePackage } from './entities.js';
import { enterQuote } from './enter-quote.js';
import { Days, Hours } from './fields.js';
import { afterSubmission } from './submit-quote-for-clinic.js';

export const EnterQuoteForClinic = z.object({
  provider_id: z.uuid('Choose a clinic.'),
  treatment_id: z.uuid('Choose a treatment.'),
  treatment_date: Days,
  quote_amount: z
    .string()
    .trim()
    .regex(/^\d{1,8}(\.\d{1,2})?$/, 'An amount such as 1250.00.')
    .transform((amount) => Number(amount).toFixed(2))
    .refine((amount) => exceeds(amount, '0.00'), 'More than nothing.'),
  currency: z
    .string()
    .trim()
    .regex(/^[A-Z]{3}$/, 'A currency code of three capitals, such as EUR.'),
  package_ids: z.array(z.uuid('Choose a package.')).max(20, 'At most 20 packages.').default([]),
  discount_code: z.string().trim().max(255, 'At most 255 characters.').optional(),
  expiration_hours: z.union([Hours, z.literal('').transform(() => undefined)]).optional(),
  appointment_pre_scheduled: z.union([z.boolean(), z.stringbool()]).default(false),
  note: z.string().trim().max(5000, 'At most 5000 characters.').optional(),
  status: z.enum(['quote', 'inquiry'], 'Submitted, or a draft.').default('quote'),
});

const OVER: ReadonlySet<string> = new Set(['rejected', 'cancelled']);

/** What a clinic offers, entered by staff: sent to the patient at once, or kept as the clinic's draft. */
export const enterQuoteForClinic = verb(
  'enterQuoteForClinic',
  'quotes.transition',
  EnterQuoteForClinic,
  async (work, id) => {
    const inquiry = await work.find(Inquiry, id);
    const quotes = await work.list(Quote, { inquiry_id: id });
    const booked = quotes.find(
      ({ status }) => !OVER.has(status) && status !== 'quote' && status !== 'inquiry',
    );
    if (booked)
      throw new Refusal('The patient has accepted another quote for this inquiry.', {
        table: 'quotes',
        id: booked.id,
      });
    return { inquiry, quotes };
  },
  async (work, { inquiry, quotes }, { package_ids, discount_code, expiration_hours, note, ...values }) => {
    const own = quotes.find(
      ({ provider_id, status }) => provider_id === values.provider_id && !OVER.has(status),
    );
    if (own) throw new Invalid({ provider_id: 'This clinic has a quote for this inquiry already.' });
    const treatment = await work.findBy(Treatment, { id: values.treatment_id });
    if (treatment?.status !== 'active') throw new Invalid({ treatment_id: 'Choose an active treatment.' });
    const packages = await packagesOf(work, values.provider_id, package_ids);
    const quote = await enterQuote(work, {
      ...values,
      inquiry_id: inquiry.id,
      package_id: packages[0]?.id ?? null,
      note: note || null,
      ...(expiration_hours === undefined ? {} : { expiration_hours }),
      ...(discount_code ? { discount_code } : {}),
    });
    for (const { id, package_price, currency } of packages)
      await work.create(QuotePackage, { quote_id: quote.id, package_id: id, price: package_price, currency });
    if (quote.status === 'quote') await afterSubmission(work, quote);
    return quote;
  },
);

export async function packagesOf(
  work: Work,
  provider_id: string,
  ids: readonly string[],
): Promise<Package[]> {
  const found: Package[] = [];
  for (const id of new Set(ids)) {
    const one = await work.findBy(Package, { id, provider_id });
    if (one?.status !== 'active')
      throw new Invalid({ package_ids: 'Choose active packages of this clinic.' });
    found.push(one);
  }
  return found;
}
