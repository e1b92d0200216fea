import { type Stripe } from 'stripe';
import { type Cause } from './call.js';
import { charge } from './charges.js';
import { openDispute } from './disputes.js';
import { happened } from './events.js';
import { type Ledger } from './ledger.js';
import { attach, cardOf } from './methods.js';

export function succeed(
  ledger: Ledger,
  cause: Cause,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
): Stripe.PaymentIntent {
  const { card, ...onFile } = cardOf(ledger, method.id);
  const made = charge(ledger, cause, intent, method);
  intent.status = 'succeeded';
  intent.amount_received = intent.amount;
  intent.latest_charge = made.id;
  intent.next_action = null;
  intent.last_payment_error = null;
  ledger.cards.set(method.id, {
    ...onFile,
    used: true,
    set_up: onFile.set_up || intent.setup_future_usage === 'off_session',
  });
  if (intent.setup_future_usage && typeof intent.customer === 'string')
    attach(ledger, cause, method, intent.customer);
  happened(ledger, cause, 'charge.succeeded', made);
  happened(ledger, cause, 'payment_intent.succeeded', intent);
  if (card.disputed) openDispute(ledger, cause, made);
  if (card.answerLost) cause.answer_lost = true;
  return intent;
}

export interface Failure {
  type: 'card_error' | 'invalid_request_error';
  code: string;
  decline_code?: string;
  message: string;
}

/** The intent waits for another card. Only what reached the bank is a charge. */
export function fail(
  ledger: Ledger,
  cause: Cause,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  failure: Failure,
): void {
  const { code, decline_code, message, type } = failure;
  const made = decline_code && charge(ledger, cause, intent, method, { code, decline_code, message });
  intent.status = 'requires_payment_method';
  intent.payment_method = null;
  intent.next_action = null;
  if (made) intent.latest_charge = made.id;
  intent.last_payment_error = {
    ...(made && { charge: made.id }),
    code,
    ...(decline_code && { decline_code }),
    doc_url: `https://docs.stripe.com/error-codes/${code.replaceAll('_', '-')}`,
    message,
    payment_method: structuredClone(method),
    type,
  };
  if (made) happened(ledger, cause, 'charge.failed', made);
  happened(ledger, cause, 'payment_intent.payment_failed', intent);
}
