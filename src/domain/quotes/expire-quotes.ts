import { eachDue } from '../../core/clock.js';
import { type Work } from '../../core/work.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { Quote } from './entities.js';
import { clinicQuoteExpired, patientQuoteExpired } from './messages.js';
import { moveQuote } from './move-quote.js';
import { clinicOf, inquiryOf, tellClinic, tellPatient } from './open-quote.js';

/** Ends the quotes that their patients have not answered in time. */
export const expireQuotes = (): Promise<number> => eachDue('expireQuotes', due, expire);

const due = {
  sql: "SELECT id FROM quotes WHERE status = 'quote' AND expires_at <= ? AND deleted_at IS NULL",
  parameters: (now: Date) => [now],
};

async function expire(work: Work, id: string): Promise<boolean> {
  const quote = await work.find(Quote, id);
  // Answered or extended meanwhile.
  if (quote.status !== 'quote' || !quote.expires_at || quote.expires_at > work.now) return false;
  await moveQuote(work, quote, { to: 'cancelled', event: 'quote_expired' });
  const { provider_name } = await clinicOf(work, quote);
  await tellPatient(work, quote, 'quote.expired', patientQuoteExpired({ clinic: provider_name }));
  const { patient_id } = await inquiryOf(work, quote);
  const code = await codeOf(work, patient_id);
  await tellClinic(work, quote, 'quote.expired', clinicQuoteExpired({ code }));
  return true;
}
