import { type WorkflowTimeline } from '../../src/domain/inquiries/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { type QuoteStory, type Stored } from './types.js';

type Event = [day: number, event: string, detail?: Record<string, unknown>];

/** What happened to an inquiry and its quotes, in order. */
export function tellEvents(
  inquiryId: string,
  sentAt: number,
  quotes: readonly QuoteStory[],
  clock: Clock,
): Stored<WorkflowTimeline>[] {
  const accepted = quotes.find(({ main, course }) => main && !Number.isNaN(course.acceptedAt));
  const told = quotes.flatMap((quote) =>
    eventsOf(quote, accepted && accepted !== quote ? accepted.id : null).map(
      ([day, event, detail]): [number, string, Record<string, unknown>] => [
        day,
        event,
        { quote_id: quote.id, provider_id: quote.clinic.row.id, ...detail },
      ],
    ),
  );
  return [[sentAt, 'inquiry_created', null] as const, ...told]
    .sort(([a], [b]) => a - b)
    .map(([day, event, metadata], at) => ({
      id: seedId(`event ${inquiryId} ${at + 1}`, day),
      inquiry_id: inquiryId,
      event,
      metadata,
      created_at: clock.at(day),
      updated_at: clock.at(day),
    }));
}

function eventsOf(quote: QuoteStory, acceptedInstead: string | null): Event[] {
  const { status, createdAt, changedAt, course } = quote;
  if (status === 'inquiry') return [];
  const submitted: Event = [createdAt, 'quote_submitted'];
  if (!quote.main) return [submitted, ...endOf(quote, acceptedInstead)];
  const { acceptedAt, confirmedAt, treatedOn, completedAt } = course;
  const happy: Event[] = [
    submitted,
    [acceptedAt, 'quote_accepted'],
    [confirmedAt, 'quote_confirmed'],
    [treatedOn + 0.25, 'treatment_started'],
    [treatedOn + 0.6, 'treatment_completed'],
    [completedAt, 'review_submitted'],
  ];
  const last = status === 'rejected' || status === 'cancelled' ? changedAt : 0;
  return [...happy.filter(([day]) => day < last), ...endOf(quote, null)];
}

function endOf({ status, changedAt, course }: QuoteStory, acceptedInstead: string | null): Event[] {
  if (status === 'rejected')
    return [
      [changedAt, 'quote_rejected', acceptedInstead ? { accepted_quote_id: acceptedInstead } : undefined],
    ];
  if (status === 'cancelled')
    return [[changedAt, course.ending === 'expired' ? 'quote_expired' : 'quote_cancelled']];
  return [];
}
