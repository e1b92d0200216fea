import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { wordsForClinic } from '../people/seen-by-clinic.js';
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
    const { patient_id } = await inquiryOf(work, quote);
    const code = await codeOf(work, patient_id);
    const pair = { patient_id, provider_id: quote.provider_id };
    const told = { code, reason: await wordsForClinic(work.manager, pair, reason) };
    await tellClinic(work, quote, 'quote.rejected', clinicRejected(told));
  },
);
