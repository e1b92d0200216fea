import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { openThread } from '../conversations/open-thread.js';
import { InquiryProvider } from '../inquiries/entities.js';
import { Provider } from '../providers/entities.js';
import { type Quote } from './entities.js';
import { patientQuoted } from './messages.js';
import { moveQuote } from './move-quote.js';
import { inquiryOf, openQuote, tellPatient } from './open-quote.js';

/** Sends a clinic's draft to the patient; the commission of today is frozen on it, and the clock starts. */
export const submitQuoteForClinic = verb(
  'submitQuoteForClinic',
  'quotes.transition',
  z.object({}),
  async (work, id) => {
    const quote = await openQuote(work, id, ['inquiry']);
    const provider = await work.find(Provider, quote.provider_id);
    if (provider.status !== 'active')
      throw new Refusal('The clinic is not active: reactivate it first.', {
        table: 'providers',
        id: provider.id,
        action: 'reactivateProvider',
      });
    return quote;
  },
  async (work, quote) => {
    await moveQuote(work, quote, {
      to: 'quote',
      event: 'quote_submitted',
      patch: {
        expires_at: new Date(work.now.getTime() + quote.expiration_hours * 3_600_000),
      },
    });
    await afterSubmission(work, quote);
  },
);

/** The invitation has its answer, the two can write to each other, and the patient learns of it. */
export async function afterSubmission(work: Work, quote: Quote): Promise<void> {
  const { inquiry_id, provider_id, quote_amount, currency } = quote;
  const invitation = await work.findBy(InquiryProvider, { inquiry_id, provider_id });
  if (invitation) await work.change(InquiryProvider, invitation, { status: 'quoted', quoted_at: work.now });
  else await work.create(InquiryProvider, { inquiry_id, provider_id, status: 'quoted', quoted_at: work.now });
  await openThread(work, await inquiryOf(work, quote), provider_id);
  const { provider_name } = await work.manager.findOneByOrFail(Provider, { id: provider_id });
  const offer = { clinic: provider_name, amount: quote_amount, currency };
  await tellPatient(work, quote, 'quote.submitted', patientQuoted(offer));
}
