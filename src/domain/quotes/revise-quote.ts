import { z } from 'zod';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { BOOKED_QUOTES } from '../inquiries/moves.js';
import { Provider } from '../providers/entities.js';
import { quoteOfClinic } from '../providers/own.js';
import { EnterQuoteForClinic, packagesOf } from './enter-quote-for-clinic.js';
import { Quote, QuotePackage } from './entities.js';
import { Days, Hours } from './fields.js';
import { openQuote } from './open-quote.js';
import { mustLieAhead } from './quote-inquiry.js';
import { submitQuoteForClinic } from './submit-quote-for-clinic.js';

const { quote_amount, currency } = EnterQuoteForClinic.shape;

/** What is left out stays as it is. */
export const ReviseQuote = z.object({
  treatment_date: Days.optional(),
  quote_amount: quote_amount.optional(),
  currency: currency.optional(),
  package_ids: z.array(z.uuid('Choose a package.')).max(20, 'At most 20 packages.').optional(),
  expiration_hours: Hours.optional(),
  appointment_pre_scheduled: z.boolean('Yes or no.').optional(),
  note: z.string().trim().max(5000, 'At most 5000 characters.').optional(),
  status: z.literal('quote', 'Only "quote": that sends the draft to the patient.').optional(),
});
type Revision = z.output<typeof ReviseQuote>;

/** A clinic works on its draft, and sends it; of what the patient has, the note alone may still change. */
export const reviseQuote = verb(
  'reviseQuote',
  'clinic.quotes.write',
  ReviseQuote,
  async (work, id) => {
    await quoteOfClinic(work, id);
    const quote = await openQuote(work, id, ['inquiry', 'quote']);
    if (quote.expires_at && quote.expires_at <= work.now) throw new Refusal('This quote has expired.');
    return quote;
  },
  async (work, quote, { status, package_ids, ...values }) => {
    if (quote.status === 'quote') refuseTerms({ status, package_ids, ...values });
    refuseReduced(quote, values);
    if (values.treatment_date) await mustLieAhead(work, values.treatment_date);
    await work.change(Quote, quote, given(values));
    if (package_ids) await addPackages(work, quote, package_ids);
    if (status) await submit(work, quote);
  },
);

function refuseTerms({ note: _note, status, ...terms }: Revision): void {
  if (status) throw new AlreadySo('The patient has this quote already.');
  const fields = Object.keys(given(terms));
  const sentence = 'The patient has this quote: only its note can change.';
  if (fields.length > 0) throw new Invalid(Object.fromEntries(fields.map((field) => [field, sentence])));
}

/** What a code took off depends on the sum. */
function refuseReduced({ discount_amount }: Quote, { quote_amount, currency }: Revision): void {
  if (discount_amount === null || (quote_amount ?? currency) === undefined) return;
  const field = quote_amount === undefined ? 'currency' : 'quote_amount';
  throw new Invalid({ [field]: 'A code was taken off this sum: ask Hairline to change it.' });
}

/** An empty note is none. */
function given(values: Omit<Revision, 'status' | 'package_ids'>): Partial<Quote> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, value === '' ? null : value]));
}

/** What is on a quote stays on record with its price: packages are added and never taken off. */
async function addPackages(work: Work, quote: Quote, ids: readonly string[]): Promise<void> {
  const there = (await work.list(QuotePackage, { quote_id: quote.id })).map(({ package_id }) => package_id);
  if (there.some((id) => !ids.includes(id)))
    throw new Invalid({ package_ids: 'What is on the quote stays: name it too, or make a new quote.' });
  const added = ids.filter((id) => !there.includes(id));
  const packages = await packagesOf(work, quote.provider_id, added);
  for (const { id, package_price, currency } of packages)
    await work.create(QuotePackage, { quote_id: quote.id, package_id: id, price: package_price, currency });
  await work.change(Quote, quote, { package_id: quote.package_id ?? packages[0]?.id ?? null });
}

async function submit(work: Work, quote: Quote): Promise<void> {
  const others = await work.list(Quote, { inquiry_id: quote.inquiry_id });
  if (others.some(({ status }) => BOOKED_QUOTES.includes(status)))
    throw new Refusal('The patient has accepted another quote for this inquiry.');
  const clinic = await work.find(Provider, quote.provider_id);
  if (clinic.status !== 'active') throw new Refusal('Your clinic is not active: ask Hairline.');
  await mustLieAhead(work, quote.treatment_date);
  await submitQuoteForClinic.steps.change(work, quote, {});
}
