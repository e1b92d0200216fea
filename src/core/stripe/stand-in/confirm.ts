import { type Stripe } from 'stripe';
import { type Call, type Cause } from './call.js';
import { declined, invalid } from './errors.js';
import { happened } from './events.js';
import { idOf } from './ids.js';
import { type Ledger } from './ledger.js';
import { cardOf } from './methods.js';
import { fail, succeed } from './outcomes.js';

export interface Confirmation {
  off_session?: boolean;
  error_on_requires_action?: boolean;
  return_url?: string;
}

const ASKED = {
  code: 'authentication_required',
  decline_code: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
};
const CANNOT_BE_CONFIRMED: Readonly<Record<string, string>> = {
  succeeded: 'it has already succeeded after being previously confirmed',
  canceled: 'it has a status of canceled',
  processing: 'it has a status of processing',
};

export function checkConfirmable(intent: Stripe.PaymentIntent, has_method: boolean): void {
  const why =
    CANNOT_BE_CONFIRMED[intent.status] ?? (has_method ? undefined : "it's missing a payment method");
  if (why)
    throw invalid(`You cannot confirm this PaymentIntent because ${why}.`, {
      code: 'payment_intent_unexpected_state',
      payment_intent: intent,
    });
}

/** The bank is asked. Throws what it says where it says no; the intent keeps it too. */
export function confirm(
  ledger: Ledger,
  call: Call,
  intent: Stripe.PaymentIntent,
  { off_session, error_on_requires_action, return_url }: Confirmation,
): Stripe.PaymentIntent {
  const method = ledger.find('methods', idOf(intent.payment_method), 'payment_method');
  const { card, set_up } = cardOf(ledger, method.id);
  if (card.declines) throw refused(ledger, call, intent, method, card.declines);
  const asks = card.asks === 'always' || (card.asks === 'until_set_up' && !set_up);
  if (asks && (off_session || error_on_requires_action)) throw refused(ledger, call, intent, method, ASKED);
  if (!asks) return succeed(ledger, call, intent, method);
  intent.status = 'requires_action';
  intent.next_action = {
    type: 'redirect_to_url',
    redirect_to_url: {
      return_url: return_url ?? null,
      url: `${call.origin}/stand-in/authenticate/${intent.id}`,
    },
  };
  happened(ledger, call, 'payment_intent.requires_action', intent);
  return intent;
}

/** The patient has answered their bank. */
export function authenticate(
  ledger: Ledger,
  cause: Cause,
  intent: Stripe.PaymentIntent,
  passed: boolean,
): void {
  if (intent.status !== 'requires_action')
    throw invalid('This payment is not waiting for authentication.', {
      code: 'payment_intent_unexpected_state',
      payment_intent: intent,
    });
  const method = ledger.find('methods', idOf(intent.payment_method), 'payment_method');
  if (passed) succeed(ledger, cause, intent, method);
  else
    fail(ledger, cause, intent, method, {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message:
        'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new ' +
        'PaymentMethod to attempt to fulfill this PaymentIntent again.',
    });
}

function refused(
  ledger: Ledger,
  call: Call,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  verdict: { code: string; decline_code: string; message: string },
) {
  fail(ledger, call, intent, method, { type: 'card_error', ...verdict });
  return declined(intent);
}
