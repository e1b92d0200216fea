import { type Stripe } from 'stripe';
import { invalid } from './errors.js';
import { type SaidFields } from './form.js';
import {
  bool,
  emptyable,
  group,
  integer,
  type Kind,
  type Kinds,
  listOf,
  metadata,
  oneOf,
  positive,
  type Read,
  readAll,
  text,
  url,
} from './kinds.js';

/** The parameters of an endpoint in the published API version: those that are carried out, and the rest by name. */
export interface Parameters<K extends Kinds = Kinds> {
  takes: K;
  /** Published, and refused by name: to take them and to do nothing would be a lie. */
  refuses: readonly string[];
}

/** `P` is the library's type for the endpoint: first the names that are refused, then those that are read. */
function published<P>(...refuses: (keyof P & string)[]) {
  return <K extends Kinds>(takes: K): Parameters<K> => ({ takes, refuses });
}

export function readParameters<K extends Kinds>(
  { takes, refuses }: Parameters<K>,
  said: SaidFields,
): Read<K> {
  const refused = Object.keys(said).find((name) => refuses.includes(name));
  if (refused)
    throw invalid(`The stand-in knows the parameter ${refused}, but cannot carry it out.`, {
      param: refused,
    });
  return readAll(takes, said, (name) => name);
}

const expand = listOf(text);
const range = group({ gt: integer, gte: integer, lt: integer, lte: integer });
const created: Kind<number | Stripe.RangeQueryParam> = (said, name) =>
  typeof said === 'string' ? integer(said, name) : range(said, name);
const pages = { limit: positive, starting_after: text, ending_before: text, expand };
const futureUse = oneOf('off_session', 'on_session');
/** Of the kinds of payment there are only cards. */
const onlyCards = listOf(oneOf('card'));

export const createCustomer = published<Stripe.CustomerCreateParams>(
  'address',
  'balance',
  'business_name',
  'cash_balance',
  'individual_name',
  'invoice_prefix',
  'invoice_settings',
  'next_invoice_sequence',
  'payment_method',
  'shipping',
  'source',
  'tax',
  'tax_exempt',
  'tax_id_data',
  'test_clock',
  'validate',
)({
  description: text,
  email: text,
  expand,
  metadata: emptyable(metadata),
  name: text,
  phone: text,
  preferred_locales: listOf(text),
});

export const createIntent = published<Stripe.PaymentIntentCreateParams>(
  'amount_details',
  'application_fee_amount',
  'confirmation_token',
  'customer_account',
  'excluded_payment_method_types',
  'hooks',
  'mandate',
  'mandate_data',
  'on_behalf_of',
  'payment_details',
  'payment_method_configuration',
  'payment_method_data',
  'payment_method_options',
  'radar_options',
  'shipping',
  'statement_descriptor',
  'transfer_data',
  'transfer_group',
  'use_stripe_sdk',
)({
  allowed_payment_method_types: onlyCards,
  amount: positive,
  automatic_payment_methods: group({ enabled: bool, allow_redirects: oneOf('always', 'never') }),
  capture_method: oneOf('automatic', 'automatic_async'),
  confirm: bool,
  confirmation_method: oneOf('automatic'),
  currency: text,
  customer: text,
  description: text,
  error_on_requires_action: bool,
  expand,
  metadata,
  off_session: bool,
  payment_method: text,
  receipt_email: text,
  return_url: url,
  setup_future_usage: futureUse,
  statement_descriptor_suffix: text,
});

export const confirmIntent = published<Stripe.PaymentIntentConfirmParams>(
  'amount_details',
  'confirmation_token',
  'excluded_payment_method_types',
  'hooks',
  'mandate',
  'mandate_data',
  'payment_details',
  'payment_method_data',
  'payment_method_options',
  'radar_options',
  'shipping',
  'use_stripe_sdk',
)({
  allowed_payment_method_types: onlyCards,
  amount_to_confirm: positive,
  capture_method: oneOf('automatic', 'automatic_async'),
  error_on_requires_action: bool,
  expand,
  off_session: bool,
  payment_method: text,
  receipt_email: emptyable(text),
  return_url: url,
  setup_future_usage: emptyable(futureUse),
});

/** A browser confirms with the publishable key, and says by its secret which intent is meant. */
export const confirmIntentInBrowser = {
  takes: { ...confirmIntent.takes, client_secret: text },
  refuses: confirmIntent.refuses,
};

export const cancelIntent = published<Stripe.PaymentIntentCancelParams>()({
  cancellation_reason: oneOf('abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'),
  expand,
});

export const retrieveIntent = published<Stripe.PaymentIntentRetrieveParams>()({
  client_secret: text,
  expand,
});

export const listIntents = published<Stripe.PaymentIntentListParams>('customer_account')({
  ...pages,
  created,
  customer: text,
});

export const createRefund = published<Stripe.RefundCreateParams>(
  'customer',
  'instructions_email',
  'origin',
  'refund_application_fee',
  'reverse_transfer',
)({
  amount: positive,
  charge: text,
  currency: text,
  expand,
  metadata: emptyable(metadata),
  payment_intent: text,
  reason: oneOf('duplicate', 'fraudulent', 'requested_by_customer'),
});

export const listRefunds = published<Stripe.RefundListParams>()({
  ...pages,
  charge: text,
  created,
  payment_intent: text,
});

export const listMethodsOfCustomer = published<Stripe.CustomerListPaymentMethodsParams>('allow_redisplay')({
  ...pages,
  type: text,
});

export const listEvents = published<Stripe.EventListParams>()({
  ...pages,
  created,
  delivery_success: bool,
  type: text,
  types: listOf(text),
});

/** Every kind of object is read alike. */
export const deleteCustomer = published<Stripe.CustomerDeleteParams>()({});

export const retrieve = published<Stripe.CustomerRetrieveParams>()({ expand });
