import { Stripe } from 'stripe';
import { type Cause } from './call.js';
import { newId, seconds } from './ids.js';
import { type Ledger } from './ledger.js';

/** As it is sent: the object in it is what it was when it happened. */
export interface SentEvent {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: object; previous_attributes?: object };
  livemode: false;
  pending_webhooks: number;
  request: { id: string; idempotency_key: string | null };
  type: Stripe.Event.Type;
}

export interface StoredEvent {
  event: SentEvent;
  state: 'due' | 'delivered' | 'given_up';
  attempts: number;
  /** Milliseconds since 1970, of the first attempt and of the next. */
  first_at: number | null;
  next_at: number;
}

export function happened(
  ledger: Ledger,
  cause: Cause,
  type: Stripe.Event.Type,
  object: object,
  previous_attributes?: object,
): void {
  const now = new Date();
  const event: SentEvent = {
    id: newId('evt'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: seconds(now),
    data: structuredClone({ object, ...(previous_attributes && { previous_attributes }) }),
    livemode: false,
    pending_webhooks: 1,
    request: { id: cause.id, idempotency_key: cause.idempotency_key },
    type,
  };
  ledger.events.set(event.id, { event, state: 'due', attempts: 0, first_at: null, next_at: now.getTime() });
  ledger.undelivered.add(event.id);
}
