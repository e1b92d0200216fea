import { type Actor } from '../../../src/core/actor.js';
import { PaymentDispute } from '../../../src/domain/gateway/entities.js';
import { approveAftercareRefund } from '../../../src/domain/refunds/approve-refund.js';
import { declineAftercareRefund } from '../../../src/domain/refunds/decline-refund.js';
import { refundAftercarePayment } from '../../../src/domain/refunds/refund-payment.js';
import { requestAftercareRefund } from '../../../src/domain/refunds/request-refund.js';
import { suggestAftercareRefund } from '../../../src/domain/refunds/suggest-refund.js';
import { AftercarePayment } from '../../../src/domain/standalone-aftercare/entities.js';
import { rejectStandaloneAftercare } from '../../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { toldAbout } from '../../support/aftercare.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { leaveCard, openTill } from '../../support/gateway.js';
import { workOffMoney } from '../../support/money-jobs.js';
import { aPaidRequest } from '../../support/standalone.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { stripeAt } from '../../support/stripe-stand-in.js';
import { actorAs, make } from '../../support/world.js';

const world = staffedDatabase();
const reason = 'The patient decided otherwise.';
const as = (role: 'finance' | 'support' | 'super-admin'): Actor => actorAs(role, world.staff[role]);
const refund = (id: string, amount: string) => refundAftercarePayment(as('finance'), id, { amount, reason });
const look = (id: string) => world.db.app.manager.findOneByOrFail(AftercarePayment, { id });

async function paid(total_price: string) {
  const { request } = await aPaidRequest({ total_price });
  const { id } = await world.db.app.manager.findOneByOrFail(AftercarePayment, {
    standalone_aftercare_request_id: request.id,
  });
  return { request, id };
}

test('what was paid for a request goes back in parts, and then it can be rejected', async () => {
  const { request, id } = await paid('400.00');
  const reject = () => rejectStandaloneAftercare(as('super-admin'), request.id, { reason });
  await expect(reject()).rejects.toMatchObject({
    unlock: { table: 'aftercare_payments', id, action: 'refundAftercarePayment' },
  });
  const first = await refund(id, '150.00');
  expect(await look(first.id)).toMatchObject({
    standalone_aftercare_request_id: request.id,
    payment_type: 'refund',
    payment_status: 'completed',
    refunded_payment_id: id,
    month_number: null,
    metadata: { reason },
  });
  expect(await toldAbout(first)).toEqual(['Patient payment.refunded']);
  expect(await suggestAftercareRefund(as('finance'), id)).toEqual({ amount: '250.00' });
  await expect(refund(id, '250.01')).rejects.toMatchObject({
    fields: { amount: 'Only 250.00 EUR is left of it.' },
  });
  await refund(id, '250.00');
  expect((await look(id)).payment_status).toBe('refunded');
  await expect(refund(id, '0.01')).rejects.toMatchObject({ code: 'already_so' });
  await reject();
});

test('above the sum it takes two people, and the second one is another', async () => {
  const { id } = await paid('1000.00');
  await expect(refund(id, '500.01')).rejects.toMatchObject({
    unlock: { table: 'aftercare_payments', id, action: 'requestAftercareRefund' },
  });
  await requestAftercareRefund(as('finance'), id, { amount: '800.00', reason });
  await expect(approveAftercareRefund(as('finance'), id, {})).rejects.toThrow(
    'a second person has to decide',
  );
  await declineAftercareRefund(as('super-admin'), id, { reason: 'Half of it was used.' });
  await requestAftercareRefund(as('support'), id, { amount: '800.00', reason });
  const made = await approveAftercareRefund(as('finance'), id, {});
  expect(await look(made.id)).toMatchObject({ amount: '800.00', payment_status: 'completed' });
  // What two people decided does not count towards what one may.
  await refund(id, '200.00');
});

test('twenty at once do not get past the limit together', async () => {
  const { id } = await paid('2000.00');
  const { won } = await allAtOnce(times(20, () => refund(id, '100.00')));
  expect(won).toBe(5);
});

test('is refused while the patient disputes it at their bank', async () => {
  const { id } = await paid('400.00');
  await make(PaymentDispute, {
    gateway_dispute_id: 'dp_1',
    aftercare_payment_id: id,
    reason: 'fraudulent',
    amount: '400.00',
    currency: 'EUR',
  });
  await expect(refund(id, '1.00')).rejects.toThrow('The patient disputes this payment at their bank');
});

test('by card it goes back to the card, once, however often the job runs', async () => {
  const till = await openTill();
  const { request, id } = await paid('400.00');
  const { gateway_customer_id, payment_method } = await leaveCard(request.patient_id);
  const stripe = stripeAt(till.standIn);
  const intent = await stripe.paymentIntents.create({
    amount: 40_000,
    currency: 'eur',
    customer: gateway_customer_id,
    payment_method: payment_method!,
    confirm: true,
    off_session: true,
  });
  const byCard = { payment_method: 'card', stripe_payment_intent_id: intent.id };
  await world.db.app.manager.update(AftercarePayment, { id }, byCard);

  const made = await refund(id, '150.00');
  expect((await look(made.id)).payment_status).toBe('pending');
  await Promise.all([workOffMoney(world.db), workOffMoney(world.db)]);
  expect((await look(made.id)).payment_status).toBe('completed');
  const { data } = await stripe.refunds.list({ payment_intent: intent.id });
  expect(data.map(({ amount }) => amount)).toEqual([15_000]);
  await till.close();
});
