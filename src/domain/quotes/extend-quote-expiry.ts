import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { Quote } from './entities.js';
import { Hours } from './fields.js';
import { patientExtended } from './messages.js';
import { noteEvent } from './move-quote.js';
import { clinicOf, openQuote, tellPatient } from './open-quote.js';

export const ExtendQuoteExpiry = z.object({ expiration_hours: Hours });

/** Gives the patient so many more hours to think, counted from when the quote would have expired. */
export const extendQuoteExpiry = verb(
  'extendQuoteExpiry',
  'quotes.transition',
  ExtendQuoteExpiry,
  async (work, id) => {
    const quote = await openQuote(work, id, ['quote']);
    if (quote.expires_at && quote.expires_at <= work.now)
      throw new Refusal('This quote has expired: enter a new one for the clinic.', {
        table: 'inquiries',
        id: quote.inquiry_id,
        action: 'enterQuoteForClinic',
      });
    return quote;
  },
  async (work, quote, { expiration_hours }) => {
    const from = quote.expires_at ?? work.now;
    const expires_at = new Date(from.getTime() + expiration_hours * 3_600_000);
    await work.change(Quote, quote, { expires_at });
    await noteEvent(work, quote, 'quote_extended', { expires_at: expires_at.toISOString() });
    const clinic = (await clinicOf(work, quote)).provider_name;
    await tellPatient(work, quote, 'quote.extended', patientExtended({ clinic }));
  },
);
