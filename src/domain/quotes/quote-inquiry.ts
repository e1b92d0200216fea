import { dayIn } from '../../core/dates.js';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { InquiryProvider } from '../inquiries/entities.js';
import { UNANSWERED } from '../inquiries/given.js';
import { Provider } from '../providers/entities.js';
import { clinicFor, givenInquiry } from '../providers/own.js';
import { Quote } from './entities.js';
import { enterQuoteForClinic, EnterQuoteForClinic } from './enter-quote-for-clinic.js';

/** Whose it is is known, and a code is the patient's to give. */
export const QuoteInquiry = EnterQuoteForClinic.omit({ provider_id: true, discount_code: true });

const { guard, change } = enterQuoteForClinic.steps;

/** What a clinic offers to a patient whose inquiry it was given: at once, or kept as its draft. */
export const quoteInquiry = verb(
  'quoteInquiry',
  'clinic.quotes.write',
  QuoteInquiry,
  async (work, id) => {
    await givenInquiry(work, id);
    const subject = await guard(work, id);
    await mustBeAsked(work, id);
    return subject;
  },
  async (work, subject, input) => {
    const provider_id = clinicFor(work.actor);
    await mustLieAhead(work, input.treatment_date);
    return change(work, subject, { ...input, provider_id });
  },
);

/** Locked: the invitation may just be taken back. Who quoted once may quote again when that offer is over. */
async function mustBeAsked(work: Work, inquiry_id: string): Promise<void> {
  const own = { inquiry_id, provider_id: clinicFor(work.actor) };
  const quotes = await work.list(Quote, own);
  if (quotes.some(({ status }) => status !== 'rejected' && status !== 'cancelled'))
    throw new AlreadySo('Your clinic has a quote for this inquiry already: change that one.');
  const invitation = await work.findBy(InquiryProvider, own);
  if (invitation?.status === 'declined')
    throw new Refusal('Your clinic has declined this inquiry: ask Hairline to invite you again.');
  if (invitation?.status !== 'quoted' && !UNANSWERED.includes(invitation?.status ?? ''))
    throw new Refusal('This inquiry is no longer open to your clinic.');
}

/** @throws Invalid where no day is left to be treated on */
export async function mustLieAhead(work: Work, days: readonly string[]): Promise<void> {
  const { timezone } = await work.manager.findOneByOrFail(Provider, { id: clinicFor(work.actor) });
  const today = dayIn(timezone, work.now);
  if (days.every((day) => day < today)) throw new Invalid({ treatment_date: 'All these days have passed.' });
}
