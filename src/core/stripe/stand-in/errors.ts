import { type Stripe } from 'stripe';

export interface StripeErrorBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  charge?: string;
  payment_intent?: Stripe.PaymentIntent;
  payment_method?: Stripe.PaymentMethod;
}

/** An answer that is an error, in Stripe's shape. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly body: StripeErrorBody,
  ) {
    super(body.message);
  }
}

type About = Pick<StripeErrorBody, 'code' | 'param' | 'payment_intent'>;

export function invalid(message: string, about: About = {}, status = 400): Fault {
  return new Fault(status, { type: 'invalid_request_error', message, ...about });
}

export function missing(what: string, id: string, param = 'id'): Fault {
  return invalid(`No such ${what}: '${id}'`, { code: 'resource_missing', param }, 404);
}

/** The bank said no: a result, which the same idempotency key gets again. */
export function declined(intent: Stripe.PaymentIntent): Fault {
  const {
    type: _type,
    message = 'Your card was declined.',
    code,
    decline_code,
    charge,
    payment_method,
  } = intent.last_payment_error ?? {};
  return new Fault(402, {
    type: 'card_error',
    message,
    ...(code && { code }),
    ...(decline_code && { decline_code }),
    ...(charge && { charge }),
    ...(payment_method && { payment_method }),
    payment_intent: intent,
  });
}

export function broken(): Fault {
  return new Fault(500, {
    type: 'api_error',
    message: 'Sorry! There was an error while talking to one of our backends. Support has been notified.',
  });
}
