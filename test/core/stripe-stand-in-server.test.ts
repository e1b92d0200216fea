import type Stripe from 'stripe';
import { idOf } from '../../src/core/stripe/stand-in/ids.js';
import { type StandIn } from '../../src/core/stripe/stand-in/server.js';
import { closeAll, openShop, refusal, type Shop, stripeAt } from '../support/stripe-stand-in.js';

let at: StandIn;
let stripe: Stripe;
let pay: Shop['pay'];
let press: Shop['press'];
let typesOf: Shop['typesOf'];

beforeEach(async () => {
  ({ at, stripe, pay, press, typesOf } = await openShop());
});
afterEach(closeAll);

describe('cards', () => {
  test.each(['pm_card_visa', 'pm_card_mastercard'])('%s is charged', async (payment_method) => {
    const intent = await pay({ payment_method, metadata: { payment_id: '1' }, expand: ['latest_charge'] });
    expect(intent).toMatchObject({
      status: 'succeeded',
      amount_received: 20_000,
      metadata: { payment_id: '1' },
    });
    expect(intent.latest_charge).toMatchObject({ paid: true, amount: 20_000, metadata: { payment_id: '1' } });
    expect(await typesOf()).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
    ]);
  });

  test.each([
    ['pm_card_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
  ])('%s is declined, and the intent waits for another card', async (payment_method, code, decline_code) => {
    const error = await refusal(pay({ payment_method }));
    expect(error).toMatchObject({ type: 'StripeCardError', statusCode: 402, code, decline_code });
    const intent = await stripe.paymentIntents.retrieve(error.payment_intent!.id, {
      expand: ['latest_charge'],
    });
    expect(intent).toMatchObject({
      status: 'requires_payment_method',
      payment_method: null,
      last_payment_error: { code, decline_code, charge: error.charge },
      latest_charge: { id: error.charge, paid: false, failure_code: code },
    });
    expect(await typesOf()).toEqual([
      'payment_intent.created',
      'charge.failed',
      'payment_intent.payment_failed',
    ]);
    const again = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
    expect(again).toMatchObject({ status: 'succeeded', last_payment_error: null });
  });

  test('a card is left with the customer, and charged later without them', async () => {
    const { id: customer } = await stripe.customers.create({ metadata: { patient_id: 'p' } });
    const first = await pay({ customer, setup_future_usage: 'off_session' });
    const { data } = await stripe.customers.listPaymentMethods(customer);
    expect(data.map(({ id, card }) => [id, card?.brand, card?.last4])).toEqual([
      [first.payment_method, 'visa', '4242'],
    ]);
    const method = idOf(first.payment_method);
    expect(await stripe.paymentMethods.retrieve(method)).toMatchObject({ customer });
    const later = await pay({ customer, payment_method: method, off_session: true });
    expect(later).toMatchObject({ status: 'succeeded', payment_method: method });
    expect(await refusal(pay({ payment_method: method }))).toMatchObject({ param: 'payment_method' });
    expect(await typesOf()).toContain('payment_method.attached');
  });

  test('a card that was left with nobody is used once', async () => {
    const { payment_method } = await pay();
    expect(await refusal(pay({ payment_method: idOf(payment_method) }))).toMatchObject({
      statusCode: 400,
      param: 'payment_method',
    });
  });

  test('a card that was set up asks no more when nobody is there', async () => {
    const { id: customer } = await stripe.customers.create();
    const method = 'pm_card_authenticationRequiredOnSetup';
    const first = await pay({ customer, payment_method: method, setup_future_usage: 'off_session' });
    expect(first.status).toBe('requires_action');
    await press(`/stand-in/authenticate/${first.id}`, { outcome: 'passed' });
    const later = await pay({ customer, payment_method: idOf(first.payment_method), off_session: true });
    expect(later.status).toBe('succeeded');
  });

  test.each(['pm_card_authenticationRequired', 'pm_card_authenticationRequiredOnSetup'])(
    '%s cannot be charged when its owner is not there to be asked',
    async (payment_method) => {
      const error = await refusal(pay({ payment_method, off_session: true }));
      expect(error).toMatchObject({ statusCode: 402, code: 'authentication_required' });
      const intent = await stripe.paymentIntents.retrieve(error.payment_intent!.id);
      expect(intent).toMatchObject({
        status: 'requires_payment_method',
        last_payment_error: {
          code: 'authentication_required',
          payment_method: { id: error.payment_method?.id, card: { brand: 'visa' } },
        },
      });
    },
  );

  test('a charge whose answer is lost is found by its key, once', async () => {
    const error = await refusal(pay({ payment_method: 'pm_card_timesOut' }, 'key'));
    expect(error.type).toBe('StripeConnectionError');
    const found = await pay({ payment_method: 'pm_card_timesOut' }, 'key');
    expect(found.status).toBe('succeeded');
    expect((await stripe.paymentIntents.list()).data.map(({ id }) => id)).toEqual([found.id]);
  });
});

describe('a bank that asks', () => {
  const asked = () =>
    pay({ payment_method: 'pm_card_authenticationRequired', return_url: 'http://app.test/back' });
  const pageOf = (intent: Stripe.PaymentIntent) => String(intent.next_action?.redirect_to_url?.url);

  test('the patient confirms on the page of the bank, and is sent back', async () => {
    const intent = await asked();
    expect(intent.status).toBe('requires_action');
    const html = await (await fetch(pageOf(intent))).text();
    expect(html).toContain('€200.00');
    const body = new URLSearchParams({ outcome: 'passed' });
    const answer = await fetch(pageOf(intent), { method: 'POST', body, redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(
      `http://app.test/back?payment_intent=${intent.id}` +
        `&payment_intent_client_secret=${intent.client_secret}&redirect_status=succeeded`,
    );
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: 'succeeded',
      next_action: null,
    });
    expect((await fetch(pageOf(intent))).status).toBe(409);
  });

  test('the patient fails, and may try with another card', async () => {
    const intent = await asked();
    await press(`/stand-in/authenticate/${intent.id}`, { outcome: 'failed' });
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    });
    expect(await typesOf()).toEqual([
      'payment_intent.created',
      'payment_intent.requires_action',
      'payment_intent.payment_failed',
    ]);
  });
});

describe('intents', () => {
  test('one that is not confirmed waits, and a browser confirms it with its secret', async () => {
    const opened = await pay({ confirm: false, payment_method: undefined, metadata: { row: '7' } });
    expect(opened.status).toBe('requires_payment_method');
    const browser = stripeAt(at, 'pk_test_x');
    const client_secret = String(opened.client_secret);
    const params = { payment_method: 'pm_card_visa', client_secret } as Stripe.PaymentIntentConfirmParams;
    const paid = await browser.paymentIntents.confirm(opened.id, params);
    expect(paid.status).toBe('succeeded');
    expect(paid).not.toHaveProperty('metadata');
    const seen = await browser.paymentIntents.retrieve(opened.id, { client_secret });
    expect(seen).not.toHaveProperty('latest_charge');
    expect(await refusal(browser.paymentIntents.retrieve(opened.id))).toMatchObject({ statusCode: 401 });
    expect(await refusal(browser.refunds.list())).toMatchObject({
      statusCode: 401,
      code: 'secret_key_required',
    });
    expect(await refusal(stripe.paymentIntents.confirm(opened.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  test('one may be cancelled until it is paid', async () => {
    const waiting = await pay({ confirm: false });
    expect(waiting.status).toBe('requires_confirmation');
    const canceled = await stripe.paymentIntents.cancel(waiting.id, { cancellation_reason: 'abandoned' });
    expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' });
    expect(await refusal(stripe.paymentIntents.cancel(waiting.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    const { id } = await pay();
    expect(await refusal(stripe.paymentIntents.cancel(id))).toMatchObject({ statusCode: 400 });
  });

  test('lists come in pages, newest first, of one customer, since a time', async () => {
    const { id: customer } = await stripe.customers.create();
    const ids: string[] = [];
    for (let made = 0; made < 5; made++) ids.unshift((await pay({ customer })).id);
    await pay();
    const page = await stripe.paymentIntents.list({ customer, limit: 2 });
    expect(page).toMatchObject({ object: 'list', has_more: true, url: '/v1/payment_intents' });
    expect(page.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const last = await stripe.paymentIntents.list({ customer, limit: 3, starting_after: ids[1]! });
    expect(last.has_more).toBe(false);
    expect(last.data.map(({ id }) => id)).toEqual(ids.slice(2));
    const all = await stripe.paymentIntents.list({ customer, limit: 2 }).autoPagingToArray({ limit: 100 });
    expect(all.map(({ id }) => id)).toEqual(ids);
    const { created } = page.data[0]!;
    expect((await stripe.paymentIntents.list({ created: { gte: created + 3600 } })).data).toEqual([]);
    expect((await stripe.paymentIntents.list({ created: { gte: created - 3600 } })).data).toHaveLength(6);
    const opened = await stripe.paymentIntents.list({ customer, limit: 1, expand: ['data.latest_charge'] });
    expect(opened.data[0]?.latest_charge).toMatchObject({ object: 'charge', paid: true });
    const deep = await stripe.paymentIntents.retrieve(ids[0]!, {
      expand: ['latest_charge.refunds', 'customer'],
    });
    expect(deep).toMatchObject({ customer: { id: customer }, latest_charge: { refunds: { data: [] } } });
  });
});

describe('refunds', () => {
  test('partial ones add up to what was charged, and no further', async () => {
    const { id: payment_intent, latest_charge } = await pay();
    const part = await stripe.refunds.create({ payment_intent, amount: 5_000, metadata: { refund_id: 'r' } });
    expect(part).toMatchObject({ status: 'succeeded', amount: 5_000, currency: 'eur', payment_intent });
    expect(await refusal(stripe.refunds.create({ payment_intent, amount: 15_001 }))).toMatchObject({
      statusCode: 400,
      param: 'amount',
    });
    const rest = await stripe.refunds.create({ payment_intent });
    expect(rest.amount).toBe(15_000);
    expect(await refusal(stripe.refunds.create({ payment_intent }))).toMatchObject({
      code: 'charge_already_refunded',
    });
    expect(await stripe.charges.retrieve(idOf(latest_charge))).toMatchObject({
      refunded: true,
      amount_refunded: 20_000,
    });
    const { data } = await stripe.refunds.list({ payment_intent });
    expect(data.map(({ id }) => id)).toEqual([rest.id, part.id]);
    expect(await typesOf()).toEqual(expect.arrayContaining(['refund.created', 'charge.refunded']));
  });

  test('one that fails at the bank may be given again', async () => {
    const { id: payment_intent } = await pay({ payment_method: 'pm_card_pendingRefund' });
    const { id, status } = await stripe.refunds.create({ payment_intent });
    expect(status).toBe('pending');
    await press(`/stand-in/refunds/${id}/settle`, { status: 'failed' });
    expect(await stripe.refunds.retrieve(id)).toMatchObject({ status: 'failed' });
    expect((await typesOf()).slice(-2)).toEqual(['refund.updated', 'refund.failed']);
    const { id: second } = await stripe.refunds.create({ payment_intent });
    await press(`/stand-in/refunds/${second}/settle`, { status: 'succeeded' });
    expect(await stripe.refunds.retrieve(second)).toMatchObject({ status: 'succeeded' });
  });

  test('somebody refunds in the dashboard', async () => {
    const { id: payment_intent } = await pay();
    expect((await press('/stand-in/refunds', { payment_intent, amount: '300' })).status).toBe(200);
    const { data } = await stripe.refunds.list({ payment_intent });
    expect(data).toMatchObject([{ amount: 300, metadata: {} }]);
  });

  test('what was not paid is not given back', async () => {
    const { id: payment_intent } = await pay({ confirm: false });
    expect(await refusal(stripe.refunds.create({ payment_intent }))).toMatchObject({
      param: 'payment_intent',
    });
  });
});

describe('disputes', () => {
  const disputed = async () => {
    const { id: payment_intent } = await pay({ payment_method: 'pm_card_createDispute' });
    const { data } = await stripe.events.list({ type: 'charge.dispute.created' });
    return { payment_intent, id: (data[0]!.data.object as Stripe.Dispute).id };
  };

  test('one follows the charge, and blocks refunds until it is won', async () => {
    const { payment_intent, id } = await disputed();
    expect(await stripe.disputes.retrieve(id)).toMatchObject({ status: 'needs_response', payment_intent });
    expect(await refusal(stripe.refunds.create({ payment_intent }))).toMatchObject({
      code: 'charge_disputed',
    });
    await press(`/stand-in/disputes/${id}/close`, { status: 'won' });
    expect((await typesOf()).slice(-2)).toEqual(['charge.dispute.updated', 'charge.dispute.closed']);
    expect((await stripe.refunds.create({ payment_intent })).status).toBe('succeeded');
  });

  test('one that was lost stays so', async () => {
    const { payment_intent, id } = await disputed();
    await press(`/stand-in/disputes/${id}/close`, { status: 'lost' });
    expect(await stripe.disputes.retrieve(id)).toMatchObject({ status: 'lost' });
    expect((await press(`/stand-in/disputes/${id}/close`, { status: 'won' })).status).toBe(400);
    expect(await refusal(stripe.refunds.create({ payment_intent }))).toMatchObject({
      code: 'charge_disputed',
    });
  });
});
