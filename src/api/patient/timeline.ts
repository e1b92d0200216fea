import { z } from 'zod';
import { type Inquiry, WorkflowTimeline } from '../../domain/inquiries/entities.js';
import { type SignedCall } from '../call.js';
import { pageOf, type PageQuery } from '../page.js';
import { day, moment, shape, uuid } from '../shape.js';
import { unseenByPatients } from './quotes.js';

const Stored = shape(WorkflowTimeline, 'StoredTimelineEvent', ['id', 'event', 'metadata', 'created_at']);

export const TimelineEvent = z
  .strictObject({
    id: uuid,
    event: z.string().meta({ example: 'quote_submitted' }),
    created_at: moment,
    quote_id: uuid.nullable(),
    provider_id: uuid.nullable(),
    schedule_date: day.nullable(),
    note: z.string().nullable().meta({ example: null, description: 'What photos are asked for.' }),
  })
  .meta({ id: 'TimelineEvent' });

/** What staff noted for themselves. */
const INTERNAL = ['critical_alert_acknowledged'];

/** Of a clinic's draft nothing is told; of the rest, what is not named here stays with us. */
export async function listTimeline({ manager, query }: SignedCall<PageQuery>, { id }: Inquiry) {
  const order = { by: 'id', descending: false } as const;
  const page = await pageOf(manager, Stored, query, { inquiry_id: id }, order, (builder) =>
    builder.andWhere('t.event NOT IN (:...internal)', { internal: INTERNAL }).andWhere(
      `NOT EXISTS (SELECT 1 FROM quotes q WHERE q.inquiry_id = t.inquiry_id
           AND q.id = JSON_VALUE(t.metadata, '$.quote_id') AND (${unseenByPatients('q')}))`,
    ),
  );
  return { ...page, data: page.data.map(told) };
}

function told({ id, event, metadata, created_at }: WorkflowTimeline) {
  const text = (name: string) => (typeof metadata?.[name] === 'string' ? metadata[name] : null);
  return {
    id,
    event,
    created_at: created_at.toISOString(),
    quote_id: text('quote_id'),
    provider_id: text('provider_id'),
    schedule_date: text('schedule_date'),
    note: event === 'photos_requested' ? text('note') : null,
  };
}
