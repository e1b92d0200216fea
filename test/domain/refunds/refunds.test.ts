import { type Actor } from '../../../src/core/actor.js';
import { Setting } from '../../../src/core/entities.js';
import { ApprovalRequest } from '../../../src/domain/approvals/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { approveRefund } from '../../../src/domain/refunds/approve-refund.js';
import { declineRefund } from '../../../src/domain/refunds/decline-refund.js';
import { refundPayment } from '../../../src/domain/refunds/refund-payment.js';
import { requestRefund } from '../../../src/domain/refunds/request-refund.js';
import { suggestRefund } from '../../../src/domain/refunds/suggest-refund.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aPaidQuote, aPayment, aQuote, looking, startBookings } from '../../support/payments.js';
import { actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
let finance: Actor;
let support: Actor;
let boss: Actor;
let see: ReturnType<typeof looking>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  finance = actorAs('finance', staff.finance);
  support = actorAs('support', staff.support);
  boss = actorAs('super-admin', staff['super-admin']);
  see = looking(db);
  await startBookings();
});
afterAll(() => db.close());

const reason = 'The hotel was not the one promised.';
const refund = (id: string, amount: string, actor = finance) => refundPayment(actor, id, { amount, reason });
const ask = (id: string, amount: string, actor = support) => requestRefund(actor, id, { amount, reason });
const requestsFor = (subject_id: string) =>
  db.app.manager.find(ApprovalRequest, { where: { subject_id }, order: { id: 'ASC' } });

describe('a refund by one person', () => {
  test('is a payment of its own, and the patient is told', async () => {
    const { quote, payment } = await aPaidQuote('400.00');
    const made = await refund(payment.id, '150.00');
    expect(await see.payment(made.id)).toMatchObject({
      quote_id: quote.id,
      amount: '150.00',
      currency: 'EUR',
      payment_type: 'refund',
      payment_method: 'bank_transfer',
      payment_status: 'completed',
      refunded_payment_id: payment.id,
      metadata: { reason },
      paid_at: expect.any(Date) as Date,
    });
    expect(await see.history(made.id)).toEqual(['new > pending', 'pending > completed']);
    expect(await see.told(made.id)).toEqual(['Patient payment.refunded']);
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    expect((await see.quote(quote.id)).status).toBe('confirmed');
  });

  test('of several parts never gives back more than there is, and the last one turns the payment refunded', async () => {
    const { payment } = await aPaidQuote('400.00');
    await refund(payment.id, '150.00');
    await refund(payment.id, '150.01');
    expect(await suggestRefund(finance, payment.id)).toEqual({ amount: '99.99' });
    await expect(refund(payment.id, '100.00')).rejects.toMatchObject({
      fields: { amount: 'Only 99.99 EUR is left of it.' },
    });
    expect((await see.payment(payment.id)).payment_status).toBe('completed');
    await refund(payment.id, '99.99');
    expect(await see.history(payment.id)).toEqual(['completed > refunded']);
    await expect(refund(payment.id, '0.01')).rejects.toMatchObject({ code: 'already_so' });
  });

  test('of more than the setting takes two people', async () => {
    const { payment } = await aPaidQuote('1000.00');
    await expect(refund(payment.id, '500.01')).rejects.toMatchObject({
      message: 'A refund of more than 500.00 EUR takes two people: ask for approval.',
      unlock: { table: 'payments', id: payment.id, action: 'requestRefund' },
    });
    const setting = await make(Setting, { name: 'refund_approval_above', value: '100.00' });
    await expect(refund(payment.id, '100.01')).rejects.toThrow('more than 100.00 EUR takes two people');
    await db.app.getRepository(Setting).delete({ id: setting.id });
  });

  test('in small parts is counted together: what one person gave back of a payment stays below the limit', async () => {
    const { payment } = await aPaidQuote('2000.00');
    await refund(payment.id, '300.00');
    await refund(payment.id, '200.00');
    await expect(refund(payment.id, '0.01')).rejects.toMatchObject({
      message:
        'A refund of more than 500.00 EUR takes two people, and 500.00 of this payment went back already: ask for approval.',
      unlock: { table: 'payments', id: payment.id, action: 'requestRefund' },
    });
  });

  test('has its limit for each payment, and what two people decided does not count towards it', async () => {
    const { payment } = await aPaidQuote('2000.00');
    await ask(payment.id, '1000.00');
    await approveRefund(finance, payment.id, {});
    await refund(payment.id, '500.00');
    await refund((await aPaidQuote('2000.00')).payment.id, '500.00');
  });

  test('twenty at once do not get past the limit together', async () => {
    const { payment } = await aPaidQuote('2000.00');
    const { won } = await allAtOnce(times(20, () => refund(payment.id, '100.00')));
    expect(won).toBe(5);
  });

  test.each(['pending', 'failed'])('is refused while the payment is %s', async (payment_status) => {
    const { id } = await aPayment(await aQuote(), { payment_status });
    await expect(refund(id, '1.00')).rejects.toThrow(
      'This payment has not arrived: there is nothing to give back.',
    );
  });

  test('is not refunded itself', async () => {
    const { payment } = await aPaidQuote('400.00');
    const made = await refund(payment.id, '10.00');
    await expect(refund(made.id, '1.00')).rejects.toMatchObject({
      unlock: { table: 'payments', id: payment.id },
    });
  });

  test('says how much can go back, and what is left', async () => {
    const { payment } = await aPaidQuote('400.00');
    const { remarks } = await refundPayment.preview(finance, payment.id, { amount: '150.00', reason });
    expect(remarks).toEqual([
      { label: 'Refundable', value: '400.00 EUR' },
      { label: 'Left of this payment afterwards', value: '250.00 EUR' },
    ]);
  });

  test('twenty refunds of the whole at once give it back once', async () => {
    const { payment } = await aPaidQuote('400.00');
    const { won } = await allAtOnce(times(20, () => refund(payment.id, '400.00')));
    expect(won).toBe(1);
    expect(await see.refunds(payment.id)).toHaveLength(1);
  });

  test('ten refunds of a tenth and a bit at once stop at nine', async () => {
    const { payment } = await aPaidQuote('400.00');
    const { won } = await allAtOnce(times(10, () => refund(payment.id, '44.00')));
    expect(won).toBe(9);
  });
});

describe('a refund that takes two people', () => {
  test('waits, and everybody who may approve it is told but for whoever asked', async () => {
    const { payment } = await aPaidQuote('1000.00');
    await ask(payment.id, '800.00', finance);
    expect(await requestsFor(payment.id)).toEqual([
      expect.objectContaining({
        kind: 'refund',
        state: 'pending',
        open_subject_id: payment.id,
        amount: '800.00',
        currency: 'EUR',
        reason,
        requested_by_type: 'User',
        requested_by_id: staff.finance,
      }),
    ]);
    const told = await db.app.manager.findBy(AlertsNotification, { subject_id: payment.id });
    expect(told.map(({ notifiable_id }) => notifiable_id)).toEqual([staff['super-admin']]);
    expect(await see.refunds(payment.id)).toEqual([]);
  });

  test('is made when somebody else says yes', async () => {
    const { payment } = await aPaidQuote('1000.00');
    const request = await ask(payment.id, '1000.00');
    const made = await approveRefund(finance, payment.id, {});
    expect(await requestsFor(payment.id)).toEqual([
      expect.objectContaining({
        state: 'approved',
        open_subject_id: null,
        decided_by_user_id: staff.finance,
        decided_at: expect.any(Date) as Date,
      }),
    ]);
    expect(await see.payment(made.id)).toMatchObject({
      amount: '1000.00',
      payment_status: 'completed',
      metadata: { reason },
    });
    expect((await see.payment(payment.id)).payment_status).toBe('refunded');
    expect(await see.told(request.id)).toEqual(['User refund.approved']);
  });

  test('is not made when somebody else says no, and can be asked for again', async () => {
    const { payment } = await aPaidQuote('1000.00');
    const request = await ask(payment.id, '1000.00');
    await declineRefund(finance, payment.id, { reason: 'Only the travel is given back.' });
    expect(await requestsFor(payment.id)).toEqual([
      expect.objectContaining({
        state: 'declined',
        open_subject_id: null,
        decision_reason: 'Only the travel is given back.',
      }),
    ]);
    const [message] = await db.app.manager.findBy(AlertsNotification, { subject_id: request.id });
    expect(message).toMatchObject({
      notifiable_id: staff.support,
      body: '1000.00 EUR are not given back: Only the travel is given back.',
    });
    expect(await see.refunds(payment.id)).toEqual([]);
    await ask(payment.id, '600.00');
    expect(await requestsFor(payment.id)).toHaveLength(2);
  });

  test('is never decided by whoever asked', async () => {
    const { payment } = await aPaidQuote('1000.00');
    await ask(payment.id, '800.00', finance);
    const sentence = 'You asked for this yourself: a second person has to decide.';
    await expect(approveRefund(finance, payment.id, {})).rejects.toThrow(sentence);
    await expect(declineRefund(finance, payment.id, { reason })).rejects.toThrow(sentence);
    await approveRefund(boss, payment.id, {});
  });

  test('is asked for once at a time', async () => {
    const { payment } = await aPaidQuote('1000.00');
    await ask(payment.id, '800.00');
    await expect(ask(payment.id, '10.00')).rejects.toMatchObject({ code: 'already_so' });
    const other = (await aPaidQuote('1000.00')).payment;
    const { won } = await allAtOnce(times(20, () => ask(other.id, '800.00')));
    expect(won).toBe(1);
    expect(await requestsFor(other.id)).toHaveLength(1);
  });

  test('is not asked for beyond what is left', async () => {
    const { payment } = await aPaidQuote('1000.00');
    await expect(ask(payment.id, '1000.01')).rejects.toMatchObject({
      fields: { amount: 'Only 1000.00 EUR is left of it.' },
    });
  });

  test('is not approved when too little is left by then', async () => {
    const { payment } = await aPaidQuote('1000.00');
    await ask(payment.id, '800.00');
    await refund(payment.id, '300.00');
    await expect(approveRefund(finance, payment.id, {})).rejects.toMatchObject({
      message: 'Only 700.00 EUR is left of this payment: decline the request.',
      unlock: { table: 'payments', id: payment.id, action: 'declineRefund' },
    });
    expect((await requestsFor(payment.id))[0]?.state).toBe('pending');
  });

  test('cannot be decided when nobody has asked, or twice', async () => {
    const { payment } = await aPaidQuote('1000.00');
    const sentence = 'Nobody has asked for this, or it has been decided.';
    await expect(approveRefund(finance, payment.id, {})).rejects.toThrow(sentence);
    await ask(payment.id, '800.00');
    const { won, read } = await allAtOnce([
      ...times(10, () => approveRefund(finance, payment.id, {})),
      ...times(10, () => declineRefund(boss, payment.id, { reason })),
    ]);
    expect({ won, read }).toEqual({ won: 1, read: [sentence] });
    expect((await see.refunds(payment.id)).length).toBeLessThanOrEqual(1);
  });
});

describe('who may', () => {
  const presses = {
    refundPayment: { press: refundPayment, roles: ['finance', 'super-admin'] },
    requestRefund: { press: requestRefund, roles: ['finance', 'super-admin', 'admin', 'support'] },
    approveRefund: { press: approveRefund, roles: ['finance', 'super-admin'] },
    declineRefund: { press: declineRefund, roles: ['finance', 'super-admin'] },
  };
  const roles = ['super-admin', 'admin', 'support', 'medical', 'finance', 'content', 'auditor'];

  test.each(Object.entries(presses))('%s', async (_name, { press, roles: allowed }) => {
    for (const role of roles.filter((one) => !allowed.includes(one))) {
      const { payment } = await aPaidQuote('100.00');
      await expect(
        press(actorAs(role, staff[role]), payment.id, { amount: '10.00', reason }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
