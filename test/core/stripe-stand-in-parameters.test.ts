import { readFileSync } from 'node:fs';
import type Stripe from 'stripe';
import * as may from '../../src/core/stripe/stand-in/parameters.js';
import { type StandIn } from '../../src/core/stripe/stand-in/server.js';
import { closeAll, publishedNames, refusal, standIn, stripeAt } from '../support/stripe-stand-in.js';

const declared = (file: string) =>
  readFileSync(new URL(`../../node_modules/stripe/esm/resources/${file}.d.ts`, import.meta.url), 'utf8');

test.each([
  ['Customers', 'CustomerCreateParams', may.createCustomer],
  ['Customers', 'CustomerRetrieveParams', may.retrieve],
  ['Customers', 'CustomerDeleteParams', may.deleteCustomer],
  ['Customers', 'CustomerListPaymentMethodsParams', may.listMethodsOfCustomer],
  ['PaymentMethods', 'PaymentMethodRetrieveParams', may.retrieve],
  ['PaymentIntents', 'PaymentIntentCreateParams', may.createIntent],
  ['PaymentIntents', 'PaymentIntentConfirmParams', may.confirmIntent],
  ['PaymentIntents', 'PaymentIntentCancelParams', may.cancelIntent],
  ['PaymentIntents', 'PaymentIntentRetrieveParams', may.retrieveIntent],
  ['PaymentIntents', 'PaymentIntentListParams', may.listIntents],
  ['Refunds', 'RefundCreateParams', may.createRefund],
  ['Refunds', 'RefundRetrieveParams', may.retrieve],
  ['Refunds', 'RefundListParams', may.listRefunds],
  ['Events', 'EventRetrieveParams', may.retrieve],
  ['Events', 'EventListParams', may.listEvents],
  ['Disputes', 'DisputeRetrieveParams', may.retrieve],
  ['Charges', 'ChargeRetrieveParams', may.retrieve],
] as const)('%s: %s are known by name, and no other', (file, name, { takes, refuses }) => {
  const known = [...Object.keys(takes), ...refuses].sort();
  expect(known).toEqual(publishedNames(declared(file), name));
  expect(new Set(known).size).toBe(known.length);
});

describe('a request that Stripe would refuse', () => {
  let at: StandIn;
  let stripe: Stripe;
  beforeAll(async () => {
    at = await standIn();
    stripe = stripeAt(at);
  });
  afterAll(closeAll);

  const GOOD = {
    amount: 20_000,
    currency: 'eur',
    confirm: true,
    payment_method: 'pm_card_visa',
    return_url: 'http://app.test/back',
  };
  const create = (values: object) => stripe.paymentIntents.create({ ...GOOD, ...values });
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v']));

  test.each([
    ['a parameter that nobody publishes', { colour: 'red' }, 'colour', 'parameter_unknown'],
    [
      'one of an older version',
      { payment_method_types: ['card'] },
      'payment_method_types',
      'parameter_unknown',
    ],
    [
      'one within another',
      { automatic_payment_methods: { on: true } },
      'automatic_payment_methods[on]',
      'parameter_unknown',
    ],
    ['one that the stand-in cannot carry out', { transfer_group: 'g' }, 'transfer_group', undefined],
    ['a part of a cent', { amount: 10.5 }, 'amount', 'parameter_invalid_integer'],
    ['nothing to pay', { amount: 0 }, 'amount', 'parameter_invalid_integer'],
    ['less than the least', { amount: 49 }, 'amount', 'amount_too_small'],
    ['more than the most', { amount: 100_000_000 }, 'amount', 'amount_too_large'],
    ['a third decimal that no bank books', { amount: 10_001, currency: 'kwd' }, 'amount', undefined],
    ['no amount', { amount: undefined }, 'amount', 'parameter_missing'],
    ['a currency in capitals', { currency: 'EUR' }, 'currency', undefined],
    ['a currency that is none', { currency: 'xyz' }, 'currency', undefined],
    ['too many keys', { metadata: many }, 'metadata', undefined],
    ['too long a key', { metadata: { ['k'.repeat(41)]: 'v' } }, `metadata[${'k'.repeat(41)}]`, undefined],
    ['too long a value', { metadata: { k: 'v'.repeat(501) } }, 'metadata[k]', undefined],
    [
      'nobody there, and nothing to confirm',
      { off_session: true, confirm: false, return_url: undefined },
      'off_session',
      undefined,
    ],
    ['nowhere to come back to', { return_url: undefined }, 'return_url', undefined],
    ['nothing to pay with', { payment_method: undefined }, 'payment_method', 'parameter_missing'],
    ['a customer who is none', { customer: 'cus_none' }, 'customer', 'resource_missing'],
    ['a card that is none', { payment_method: 'pm_none' }, 'payment_method', 'resource_missing'],
    ['what cannot be opened', { expand: ['amount'] }, 'expand', undefined],
  ] as const)('%s', async (_what, values, param, code) => {
    const error = await refusal(create(values));
    expect(error).toMatchObject({ type: 'StripeInvalidRequestError', param });
    expect(error.code).toBe(code);
    expect(error.requestId).toMatch(/^req_/);
  });

  test('none of them has charged anything', async () => {
    expect((await stripe.paymentIntents.list()).data).toEqual([]);
  });

  test.each([
    ['jpy', 50],
    ['kwd', 10_000],
    ['try', 150_000],
  ])('a sum in %s is taken in its own minor units', async (currency, amount) => {
    expect(await create({ currency, amount })).toMatchObject({ status: 'succeeded', currency, amount });
  });

  test.each(['sk_live_x', 'nonsense'])('the key %s opens nothing', async (key) => {
    const error = await refusal(stripeAt(at, key).customers.create());
    expect(error).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
  });

  test('another version, another address, another object', async () => {
    const headers = { authorization: 'Bearer sk_test_x', 'stripe-version': '2020-08-27' };
    expect((await fetch(`${at.url}/v1/customers/cus_x`, { headers })).status).toBe(400);
    expect(await refusal(stripe.balance.retrieve())).toMatchObject({ statusCode: 404 });
    expect(await refusal(stripe.customers.retrieve('cus_none'))).toMatchObject({ code: 'resource_missing' });
    expect(await refusal(stripe.refunds.list({ expand: ['charge'] }))).toMatchObject({ param: 'expand' });
    expect(await refusal(stripe.refunds.list({ limit: 101 }))).toMatchObject({ param: 'limit' });
  });
});
