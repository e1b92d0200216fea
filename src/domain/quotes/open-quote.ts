import { Refusal, type Unlock } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { Inquiry } from '../inquiries/entities.js';
import { notify } from '../notifications/notify.js';
import { type Message } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { Quote } from './entities.js';
import { standsAt } from './moves.js';
import { type QuoteState } from './states.js';

/** What unlocks a quote that does not stand where it would have to. */
const NEXT: Partial<Record<QuoteState, string>> = {
  inquiry: 'submitQuoteForClinic',
  quote: 'acceptQuoteForPatient',
  accepted: 'recordBankTransfer',
  confirmed: 'markArrived',
  inprogress: 'completeTreatment',
};

/** The quote, locked, in one of these states. @throws Refusal with what comes first */
export async function openQuote(work: Work, id: string, states: readonly QuoteState[]): Promise<Quote> {
  const quote = await work.find(Quote, id);
  mustStandAt(quote, states);
  return quote;
}

export function mustStandAt(quote: Quote, states: readonly QuoteState[]): void {
  if ((states as readonly string[]).includes(quote.status)) return;
  const action = NEXT[quote.status as QuoteState];
  const unlock: Unlock | undefined = action ? { table: 'quotes', id: quote.id, action } : undefined;
  throw new Refusal(standsAt(quote.status), unlock);
}

export async function inquiryOf(work: Work, quote: Quote): Promise<Inquiry> {
  return work.manager.findOneByOrFail(Inquiry, { id: quote.inquiry_id });
}

export async function clinicOf(work: Work, quote: Quote): Promise<Provider> {
  return work.manager.findOneByOrFail(Provider, { id: quote.provider_id });
}

/** The day where the clinic is: treatments happen there. */
export async function zoneOf(work: Work, quote: Quote): Promise<string | null> {
  return (await clinicOf(work, quote)).timezone;
}

export async function tellPatient(work: Work, quote: Quote, type: string, message: Message): Promise<void> {
  const { patient_id } = await inquiryOf(work, quote);
  const patient = await work.manager.findOneBy(Patient, { id: patient_id });
  if (!patient || patient.erased_at) return;
  await notify(work, {
    to: { type: 'Patient', id: patient_id },
    type,
    subject: { type: 'Quote', id: quote.id },
    message,
  });
}

export async function tellClinic(work: Work, quote: Quote, type: string, message: Message): Promise<void> {
  await notify(work, {
    to: { type: 'Provider', id: quote.provider_id },
    type,
    subject: { type: 'Quote', id: quote.id },
    message,
  });
}
