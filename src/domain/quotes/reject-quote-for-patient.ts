import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { Quote } from './entities.js';
import { Reason } from './fields.js';
import { clinicRejected } from './messages.js';
import { moveQuote } from './move-quote.js';
import { inquiryOf, mustStandAt, tellClinic } from './open-quote.js';

export const RejectQuoteForPatient = z.object({ reason: Reason });

/** Rejects a quote in the patient's name; the clinic reads why. */
export const rejectQuoteForPatient = verb(
  'rejectQuoteForPatient',
  'quotes.transition',
  RejectQuoteForPatient,
  async (work, id) => {
    const quote = await work.find(Quote, id);
    if (quote.status === 'rejected') throw new AlreadySo('This quote is rejected already.');
    mustStandAt(quote, ['quote']);
    return quote;
  },
  async (work, quote, { reason }) => {
    await moveQuote(work, quote, { to: 'rejected', event: 'quote_rejected', detail: { reason } });
    const code = await codeOf(work, (await inquiryOf(work, quote)).patient_id);
    await tellClinic(work, quote, 'quote.rejected', clinicRejected({ code, reason }));
  },
);
