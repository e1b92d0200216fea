import { type Stripe } from 'stripe';
import { checkAmount, checkCurrency } from './amounts.js';
import { type Call, type Cause } from './call.js';
import { confirm } from './confirm.js';
import { invalid } from './errors.js';
import { happened } from './events.js';
import { letters, newId } from './ids.js';
import { type Read } from './kinds.js';
import { type Ledger } from './ledger.js';
import { methodFor } from './methods.js';
import { type cancelIntent, type createIntent } from './parameters.js';

type Input = Read<(typeof createIntent)['takes']>;

export function openIntent(ledger: Ledger, call: Call, input: Input): Stripe.PaymentIntent {
  const { amount, currency } = required(input);
  checkCurrency(currency);
  checkAmount(amount, currency);
  checkTogether(input);
  const customer = input.customer ? ledger.find('customers', input.customer, 'customer').id : null;
  const method = input.payment_method && methodFor(ledger, call, input.payment_method, customer);
  const intent: Stripe.PaymentIntent = {
    ...intentAs(newId('pi'), call.at, { ...input, amount, currency }),
    customer,
    payment_method: method ? method.id : null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
  };
  ledger.intents.set(intent.id, intent);
  happened(ledger, call, 'payment_intent.created', intent);
  return input.confirm ? confirm(ledger, call, intent, input) : intent;
}

/** As it begins: nobody has paid, and no card is named. */
export function intentAs(
  id: string,
  created: number,
  input: Input & { amount: number; currency: string },
): Stripe.PaymentIntent {
  return {
    ...untouched(),
    id,
    allowed_payment_method_types: input.allowed_payment_method_types ?? null,
    amount: input.amount,
    automatic_payment_methods: automatic(input),
    capture_method: input.capture_method ?? 'automatic_async',
    client_secret: `${id}_secret_${letters(25)}`,
    created,
    currency: input.currency,
    customer: null,
    description: input.description ?? null,
    metadata: input.metadata ?? {},
    payment_method: null,
    receipt_email: input.receipt_email ?? null,
    setup_future_usage: input.setup_future_usage ?? null,
    statement_descriptor_suffix: input.statement_descriptor_suffix ?? null,
    status: 'requires_payment_method',
  };
}

export function cancel(
  ledger: Ledger,
  cause: Cause,
  intent: Stripe.PaymentIntent,
  { cancellation_reason }: Read<(typeof cancelIntent)['takes']>,
): Stripe.PaymentIntent {
  if (['succeeded', 'canceled', 'processing'].includes(intent.status))
    throw invalid(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent ` +
        'with one of the following statuses may be canceled: requires_payment_method, requires_capture, ' +
        'requires_confirmation, requires_action.',
      { code: 'payment_intent_unexpected_state', payment_intent: intent },
    );
  intent.status = 'canceled';
  intent.canceled_at = cause.at;
  intent.cancellation_reason = cancellation_reason ?? null;
  intent.next_action = null;
  happened(ledger, cause, 'payment_intent.canceled', intent);
  return intent;
}

function required({ amount, currency }: Input): { amount: number; currency: string } {
  if (amount === undefined) throw absent('amount');
  if (currency === undefined) throw absent('currency');
  return { amount, currency };
}

function absent(param: string) {
  return invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
}

function checkTogether(input: Input): void {
  const only = (['off_session', 'error_on_requires_action', 'return_url'] as const).find(
    (name) => input[name],
  );
  if (only && !input.confirm)
    throw invalid(`You cannot set \`${only}\` unless \`confirm\` is true.`, { param: only });
  if (input.automatic_payment_methods?.enabled && input.allowed_payment_method_types)
    throw invalid('You may only name the allowed payment method types, or leave them to be found.', {
      param: 'allowed_payment_method_types',
    });
  if (!input.confirm) return;
  if (!input.payment_method)
    throw invalid(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the " +
        'PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a ' +
        'payment method or ConfirmationToken.',
      { code: 'parameter_missing', param: 'payment_method' },
    );
  if (!input.return_url && !input.off_session && mayRedirect(automatic(input))) throw needsReturnUrl();
}

/** Left to itself Stripe takes whatever the dashboard allows, also what leads people to another page. */
function automatic(input: Input): Stripe.PaymentIntent.AutomaticPaymentMethods | null {
  if (input.allowed_payment_method_types || input.automatic_payment_methods?.enabled === false) return null;
  return { enabled: true, allow_redirects: input.automatic_payment_methods?.allow_redirects ?? 'always' };
}

export function mayRedirect(methods: Stripe.PaymentIntent.AutomaticPaymentMethods | null): boolean {
  return methods?.allow_redirects === 'always';
}

export function needsReturnUrl() {
  return invalid(
    'This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these ' +
      'payment methods might redirect your customer off of your page, you must provide a `return_url`. If you ' +
      "don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and " +
      '`automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.',
    { param: 'return_url' },
  );
}

function untouched() {
  return {
    object: 'payment_intent',
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    canceled_at: null,
    cancellation_reason: null,
    confirmation_method: 'automatic',
    customer_account: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    next_action: null,
    on_behalf_of: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    review: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    transfer_data: null,
    transfer_group: null,
  } satisfies Partial<Stripe.PaymentIntent>;
}
