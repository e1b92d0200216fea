import { checkSecret } from './access.js';
import { type Call } from './call.js';
import { checkConfirmable, confirm } from './confirm.js';
import { deleteCustomer, openCustomer } from './customers.js';
import { type Endpoint, endpoint, openEndpoint } from './endpoint.js';
import { invalid } from './errors.js';
import { cancel, mayRedirect, needsReturnUrl, openIntent } from './intents.js';
import { type Read } from './kinds.js';
import { type Ledger } from './ledger.js';
import { listed, within } from './lists.js';
import { methodFor } from './methods.js';
import * as may from './parameters.js';
import { refund } from './refunds.js';

const intentOf = (ledger: Ledger, { params }: Call) => ledger.find('intents', params.id!, 'intent');

const customers = [
  endpoint('POST', '/v1/customers', may.createCustomer, openCustomer),
  endpoint('GET', '/v1/customers/:id', may.retrieve, (ledger, { params }) =>
    ledger.find('customers', params.id!),
  ),
  endpoint('DELETE', '/v1/customers/:id', may.deleteCustomer, (ledger, call) =>
    deleteCustomer(ledger, call, call.params.id!),
  ),
  endpoint('GET', '/v1/customers/:id/payment_methods', may.listMethodsOfCustomer, (ledger, call, input) => {
    const { id } = ledger.find('customers', call.params.id!);
    const theirs = [...ledger.methods.values()].filter(
      ({ customer, type }) => customer === id && type === (input.type ?? type),
    );
    return listed(call.path, theirs, input);
  }),
  endpoint('GET', '/v1/payment_methods/:id', may.retrieve, (ledger, { params }) =>
    ledger.find('methods', params.id!, 'payment_method'),
  ),
];

const intents = [
  endpoint('POST', '/v1/payment_intents', may.createIntent, openIntent),
  endpoint('GET', '/v1/payment_intents', may.listIntents, (ledger, call, { created, customer, ...pages }) => {
    const found = [...ledger.intents.values()].filter(
      (intent) => intent.customer === (customer ?? intent.customer) && within(created, intent.created),
    );
    return listed(call.path, found, pages);
  }),
  openEndpoint(
    'GET',
    '/v1/payment_intents/:id',
    may.retrieveIntent,
    may.retrieveIntent,
    (ledger, call, { client_secret }) => {
      const intent = intentOf(ledger, call);
      checkSecret(call, intent, client_secret);
      return intent;
    },
  ),
  openEndpoint(
    'POST',
    '/v1/payment_intents/:id/confirm',
    may.confirmIntent,
    may.confirmIntentInBrowser,
    confirmIntent,
  ),
  endpoint('POST', '/v1/payment_intents/:id/cancel', may.cancelIntent, (ledger, call, input) =>
    cancel(ledger, call, intentOf(ledger, call), input),
  ),
];

const refunds = [
  endpoint('POST', '/v1/refunds', may.createRefund, refund),
  endpoint('GET', '/v1/refunds/:id', may.retrieve, (ledger, { params }) =>
    ledger.find('refunds', params.id!),
  ),
  endpoint('GET', '/v1/refunds', may.listRefunds, (ledger, call, input) => {
    const { charge, created, payment_intent, ...pages } = input;
    const found = [...ledger.refunds.values()].filter(
      (made) =>
        made.charge === (charge ?? made.charge) &&
        made.payment_intent === (payment_intent ?? made.payment_intent) &&
        within(created, made.created),
    );
    return listed(call.path, found, pages);
  }),
  endpoint('GET', '/v1/charges/:id', may.retrieve, (ledger, { params }) =>
    ledger.find('charges', params.id!),
  ),
  endpoint('GET', '/v1/disputes/:id', may.retrieve, (ledger, { params }) =>
    ledger.find('disputes', params.id!),
  ),
];

const events = [
  endpoint(
    'GET',
    '/v1/events/:id',
    may.retrieve,
    (ledger, { params }) => ledger.find('events', params.id!).event,
  ),
  endpoint('GET', '/v1/events', may.listEvents, (ledger, call, input) => {
    const { created, delivery_success, type, types = [], ...pages } = input;
    const wanted = type === undefined ? types : [type, ...types];
    const found = [...ledger.events.values()]
      .filter(({ state }) => (state === 'delivered') === (delivery_success ?? state === 'delivered'))
      .map(({ event }) => event)
      .filter((event) => wanted.length === 0 || wanted.some((pattern) => matches(pattern, event.type)))
      .filter((event) => within(created, event.created));
    return listed(call.path, found, pages);
  }),
];

export const ENDPOINTS: readonly Endpoint[] = [...customers, ...intents, ...refunds, ...events];

type Confirming = Read<(typeof may.confirmIntent)['takes']> & { client_secret?: string };

function confirmIntent(ledger: Ledger, call: Call, input: Confirming) {
  const intent = intentOf(ledger, call);
  checkSecret(call, intent, input.client_secret);
  checkConfirmable(intent, Boolean(input.payment_method ?? intent.payment_method));
  if (input.amount_to_confirm !== undefined && input.amount_to_confirm !== intent.amount)
    throw invalid(`The amount to confirm is not that of the PaymentIntent: ${intent.amount}.`, {
      param: 'amount_to_confirm',
    });
  const elsewhere = mayRedirect(intent.automatic_payment_methods) && !input.allowed_payment_method_types;
  if (!input.return_url && !input.off_session && elsewhere) throw needsReturnUrl();
  const customer = typeof intent.customer === 'string' ? intent.customer : null;
  if (input.payment_method)
    intent.payment_method = methodFor(ledger, call, input.payment_method, customer).id;
  if (input.setup_future_usage !== undefined) intent.setup_future_usage = input.setup_future_usage;
  if (input.receipt_email !== undefined) intent.receipt_email = input.receipt_email;
  return confirm(ledger, call, intent, input);
}

/** As webhooks name them: `refund.*` are all of a kind. */
function matches(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
