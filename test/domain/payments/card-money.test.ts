import { IsNull } from 'typeorm';
import { type Actor } from '../../../src/core/actor.js';
import { OutboxMessage } from '../../../src/core/entities.js';
import { orderFor } from '../../../src/domain/gateway/order.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { chargePayment } from '../../../src/domain/gateway/charge-payment.js';
import { Payment } from '../../../src/domain/payments/entities.js';
import { reconcilePayment } from '../../../src/domain/payments/reconcile-payment.js';
import { recordBankTransfer } from '../../../src/domain/payments/record-bank-transfer.js';
import { refundCard } from '../../../src/domain/gateway/refund-card.js';
import { refundPayment } from '../../../src/domain/refunds/refund-payment.js';
import { retryPayment } from '../../../src/domain/payments/retry-payment.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { breakAt } from '../../support/faults.js';
import { leaveCard, openTill, type Till } from '../../support/gateway.js';
import { aPaidQuote, aPayment, aQuote, looking, startBookings, thePatient } from '../../support/payments.js';
import { actorAs, makeStaff } from '../../support/world.js';
import { workOffMoney } from '../../support/money-jobs.js';

let db: TestDatabase;
let staff: Record<string, string>;
let finance: Actor;
let see: ReturnType<typeof looking>;
let till: Till;
let sent: string[];

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  finance = actorAs('finance', staff.finance);
  see = looking(db);
  till = await openTill();
  await startBookings();
});
beforeEach(async () => {
  sent = till.gateway.sent = [];
  await leaveCard(thePatient());
  await db.app.getRepository(OutboxMessage).update({ done_at: IsNull() }, { done_at: new Date() });
});
afterAll(async () => {
  await db.close();
  await till.close();
});

const reason = 'The hotel was not the one promised.';
const refund = (id: string, amount: string) => refundPayment(finance, id, { amount, reason });
const workOff = () => workOffMoney(db);
const aFailedCard = async (card?: string, values: Partial<Payment> = {}) => {
  const quote = await aQuote();
  if (card) await leaveCard(thePatient(), card);
  const failed = { payment_method: 'card', payment_status: 'failed', ...values };
  return { quote, payment: await aPayment(quote, failed) };
};
/** A row as if the gateway had been asked for it and nobody had written down its answer. */
const anOpenCharge = () =>
  aFailedCard(undefined, { payment_status: 'pending', metadata: { charge_attempt: 1 } });

describe('trying a card again', () => {
  test('charges it after the commit, under a key of its own, and confirms the booking', async () => {
    const { quote, payment } = await aFailedCard();
    await retryPayment(finance, payment.id, {});
    expect(sent).toEqual([]);
    expect((await see.payment(payment.id)).payment_status).toBe('pending');
    await workOff();
    expect(sent).toEqual(['charge 200.00 EUR 1']);
    expect(await see.payment(payment.id)).toMatchObject({
      payment_status: 'completed',
      failure_reason: null,
      stripe_payment_intent_id: expect.stringMatching(/^pi_/) as string,
    });
    expect((await see.quote(quote.id)).status).toBe('confirmed');
    expect(await see.history(payment.id)).toEqual(['failed > pending', 'pending > completed']);
  });

  test.each([
    ['pm_card_chargeDeclinedInsufficientFunds', 'The gateway declined it (insufficient_funds).'],
    ['pm_card_authenticationRequired', 'The bank asks the patient to confirm the payment.'],
  ])('with %s fails again, and the patient is told', async (card, sentence) => {
    const { quote, payment } = await aFailedCard(card);
    await retryPayment(finance, payment.id, {});
    await workOff();
    expect(await see.payment(payment.id)).toMatchObject({
      payment_status: 'failed',
      failure_reason: sentence,
    });
    expect(await see.told(payment.id)).toEqual(['Patient payment.failed']);
    expect((await see.quote(quote.id)).status).toBe('accepted');
    await retryPayment(finance, payment.id, {});
    await workOff();
    expect(sent).toEqual(['charge 200.00 EUR 1', 'charge 200.00 EUR 2']);
  });

  test('that the gateway does not know any more fails, and is not asked for again and again', async () => {
    const { payment } = await aFailedCard();
    await db.app.query('UPDATE gateway_customers SET payment_method = ?', ['pm_that_was_taken_away']);
    await retryPayment(finance, payment.id, {});
    expect(await workOff()).toEqual([]);
    expect(await see.payment(payment.id)).toMatchObject({
      payment_status: 'failed',
      failure_reason: 'The gateway declined it (resource_missing).',
    });
  });

  test('whose answer was lost is looked for, and the card is charged once', async () => {
    const { payment } = await aFailedCard('pm_card_timesOut');
    await retryPayment(finance, payment.id, {});
    expect(await workOff()).toEqual(['The payment gateway has not answered in time.']);
    expect((await see.payment(payment.id)).payment_status).toBe('pending');
    expect(await workOff()).toEqual([]);
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    expect(sent).toEqual(['charge 200.00 EUR 1']);
  });

  test('is pressed once by twenty people', async () => {
    const { payment } = await aFailedCard();
    const { won, read } = await allAtOnce(times(20, () => retryPayment(finance, payment.id, {})));
    expect({ won, read }).toEqual({ won: 1, read: ['This payment is waited for already.'] });
    await workOff();
    expect(sent).toHaveLength(1);
  });

  test('is refused where a transfer has paid meanwhile', async () => {
    const { quote, payment } = await aFailedCard();
    await recordBankTransfer(finance, quote.id, { amount: '900.00' });
    await expect(retryPayment(finance, payment.id, {})).rejects.toThrow(
      'Only 100.00 EUR is still owed for this quote.',
    );
  });

  test('is not how a refund is made again', async () => {
    const { payment } = await aPaidQuote('400.00', { payment_method: 'card' });
    const failed = await aPayment(await see.quote(payment.quote_id), {
      payment_type: 'refund',
      payment_method: 'card',
      payment_status: 'failed',
      refunded_payment_id: payment.id,
    });
    await expect(retryPayment(finance, failed.id, {})).rejects.toMatchObject({
      unlock: { table: 'payments', id: payment.id, action: 'refundPayment' },
    });
  });
});

describe('a job that is killed between the gateway and the database', () => {
  const jobs = {
    charge: async () => {
      const { payment } = await anOpenCharge();
      return { id: payment.id, run: () => chargePayment(finance, payment.id), original: null };
    },
    refund: async () => {
      const { payment } = await aPaidQuote('400.00', { payment_method: 'card' });
      const made = await refund(payment.id, '400.00');
      return { id: made.id, run: () => refundCard(finance, made.id), original: payment.id };
    },
  };

  test.each(Object.entries(jobs))('leaves a %s that the next run completes, once', async (_name, start) => {
    for (let statement = 1; ; statement++) {
      const { id, run, original } = await start();
      const fault = breakAt(db, statement, 'before');
      await run().catch(() => undefined);
      fault.heal();
      if (!fault.struck) break;
      await run();
      await run();
      expect((await see.payment(id)).payment_status).toBe('completed');
      expect((await see.history(id)).filter((move) => move === 'pending > completed')).toHaveLength(1);
      if (original) expect((await see.payment(original)).payment_status).toBe('refunded');
      expect(new Set(sent.map((sent) => sent.split(' ')[0])).size).toBe(1);
    }
  });
});

describe('giving card money back', () => {
  test('waits for the gateway, which is asked after the commit', async () => {
    const { payment } = await aPaidQuote('400.00', { payment_method: 'card' });
    const made = await refund(payment.id, '400.00');
    expect(sent).toEqual([]);
    expect((await see.payment(made.id)).payment_status).toBe('pending');
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    await expect(refund(payment.id, '0.01')).rejects.toMatchObject({ code: 'already_so' });
    await workOff();
    expect(sent).toEqual(['refund 400.00 EUR']);
    expect(await see.payment(made.id)).toMatchObject({
      payment_status: 'completed',
      transaction_id: expect.stringMatching(/^re_/) as string,
    });
    expect((await see.payment(payment.id)).payment_status).toBe('refunded');
  });

  test('that the gateway declines is left, told, and can be made again', async () => {
    const { payment } = await aPaidQuote('400.00', {
      payment_method: 'card',
      stripe_payment_intent_id: null,
    });
    const made = await refund(payment.id, '400.00');
    await workOff();
    expect(await see.payment(made.id)).toMatchObject({
      payment_status: 'failed',
      failure_reason: 'The gateway declined it (no_reference).',
    });
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    expect(await see.told(made.id)).toEqual(['User refund.failed', 'User refund.failed']);
    await refund(payment.id, '400.00');
  });

  test('of two parts turns the payment refunded only when both have gone', async () => {
    const { payment } = await aPaidQuote('400.00', { payment_method: 'card' });
    const [first, second] = [await refund(payment.id, '100.00'), await refund(payment.id, '300.00')];
    await refundCard(finance, second.id);
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    await refundCard(finance, first.id);
    await refundCard(finance, first.id);
    expect((await see.payment(payment.id)).payment_status).toBe('refunded');
    expect(sent).toHaveLength(2);
  });
});

describe('reconciling a card', () => {
  const reconcile = async (id: string) => {
    await reconcilePayment(finance, id, {});
    await workOff();
  };
  const told = async (subject_id: string) =>
    (await db.app.manager.findBy(AlertsNotification, { subject_id, type: 'payment.reconciled' })).map(
      ({ notifiable_id, body }) => [notifiable_id, body],
    );

  test('brings a charge to what the gateway knows, also one that counted as failed', async () => {
    const { payment } = await aFailedCard();
    const account = await leaveCard(thePatient());
    const order = { ...orderFor('payments', payment, account), payment_method: account.payment_method! };
    await till.gateway.charge(order);
    await reconcile(payment.id);
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    expect(await told(payment.id)).toEqual([[staff.finance, 'It now says what the gateway says.']]);
  });

  test('says so where both agree, and changes nothing', async () => {
    const { payment } = await aFailedCard();
    await retryPayment(finance, payment.id, {});
    await workOff();
    const before = await see.history(payment.id);
    await reconcile(payment.id);
    expect(await see.history(payment.id)).toEqual(before);
    expect(await told(payment.id)).toEqual([[staff.finance, 'The gateway says the same as we do.']]);
  });

  test('sends again what never reached the gateway', async () => {
    const { payment } = await anOpenCharge();
    await reconcile(payment.id);
    expect(await told(payment.id)).toEqual([[staff.finance, 'The gateway knows nothing of it.']]);
    await workOff();
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    const paid = (await aPaidQuote('400.00', { payment_method: 'card' })).payment;
    const made = await refund(paid.id, '10.00');
    await db.app.getRepository(OutboxMessage).update({ done_at: IsNull() }, { done_at: new Date() });
    await reconcile(made.id);
    await workOff();
    expect((await see.payment(made.id)).payment_status).toBe('completed');
  });

  test('leaves what counts as paid, and warns where the gateway says otherwise', async () => {
    const { payment } = await aPaidQuote('400.00', { payment_method: 'card' });
    const account = await leaveCard(thePatient());
    const { gateway_id } = await till.gateway.open(orderFor('payments', payment, account));
    await db.app.manager.update(Payment, payment.id, { stripe_payment_intent_id: gateway_id });
    await reconcile(payment.id);
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    expect(await db.app.manager.findBy(AlertsNotification, { subject_id: payment.id })).toEqual([
      expect.objectContaining({ severity: 'warning', notifiable_id: staff.finance }),
    ]);
  });
});
