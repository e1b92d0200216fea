import { type Work } from '../../core/work.js';
import { commissionFor } from '../commissions/commission-for.js';
import { releaseCode } from '../discounts/release-code.js';
import { Inquiry, WorkflowTimeline } from '../inquiries/entities.js';
import { ANONYMIZATION_LEVELS, Patient } from '../people/entities.js';
import { Quote } from './entities.js';
import { furthest, quote as moves, standsAt } from './moves.js';
import { type QuoteState } from './states.js';

export type QuoteEvent =
  | 'quote_submitted'
  | 'quote_accepted'
  | 'quote_rejected'
  | 'quote_expired'
  | 'quote_confirmed'
  | 'treatment_started'
  | 'treatment_completed'
  | 'review_submitted'
  | 'quote_cancelled';

interface Move {
  to: QuoteState;
  event: QuoteEvent;
  /** What the timeline should know beyond the quote and its clinic. */
  detail?: Record<string, unknown>;
  /** Columns that change with the state. */
  patch?: Partial<Quote>;
}

/**
 * The only way in which a quote's state changes: the move must exist, the inquiry's timeline gets its event, and
 * the patient's own state and anonymity follow.
 * @throws Refusal where the quote does not stand where the move begins
 */
export async function moveQuote(work: Work, quote: Quote, { to, event, detail, patch }: Move): Promise<void> {
  moves.check(quote.status, to, standsAt);
  if (isUnanswered(quote.status) && (to === 'rejected' || to === 'cancelled')) await releaseCode(work, quote);
  const { provider_id, treatment_id } = quote;
  // A draft may be older than the rate: the day on which it is submitted counts.
  const frozen =
    to === 'quote'
      ? { commission: await commissionFor(work.manager, { provider_id, treatment_id, day: work.now }) }
      : {};
  await work.change(Quote, quote, { ...patch, ...frozen, status: to });
  await noteEvent(work, quote, event, detail);
  await followQuote(work, quote);
}

/** Before anybody agreed to anything: whoever ends it here has used no code. */
const isUnanswered = (state: string) => state === 'inquiry' || state === 'quote';

/** Something about a quote that the inquiry's timeline should show. */
export async function noteEvent(
  work: Work,
  quote: Quote,
  event: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await work.create(WorkflowTimeline, {
    inquiry_id: quote.inquiry_id,
    event,
    metadata: { quote_id: quote.id, provider_id: quote.provider_id, ...detail },
  });
}

/** patients.status is how far the inquiry has come; anonymity opens and never closes again. */
async function followQuote(work: Work, quote: Quote): Promise<void> {
  const inquiry = await work.manager.findOneByOrFail(Inquiry, { id: quote.inquiry_id });
  const patient = await work.findBy(Patient, { id: inquiry.patient_id });
  if (!patient) return;
  const quotes = await work.manager.findBy(Quote, { inquiry_id: inquiry.id });
  const alive = furthest(
    quotes.map(({ status }) => status).filter((status) => status !== 'rejected' && status !== 'cancelled'),
  );
  await work.change(Patient, patient, {
    status: alive ?? quote.status,
    anonymization_level: opened(patient.anonymization_level, quote.status),
  });
}

function opened(level: string, state: string): string {
  const reached =
    state === 'accepted'
      ? 'partial'
      : ['confirmed', 'inprogress', 'aftercare', 'completed'].includes(state)
        ? 'none'
        : 'full';
  const order: readonly string[] = ANONYMIZATION_LEVELS;
  return order.indexOf(reached) > order.indexOf(level) ? reached : level;
}
