import { type HairlineClient } from '../../packages/api-client/src/index.js';
import { type StandIn } from '../../src/core/stripe/stand-in/server.js';
import { PaymentDispute } from '../../src/domain/gateway/entities.js';
import { chargeInstallments } from '../../src/domain/payments/charge-installments.js';
import { Payment } from '../../src/domain/payments/entities.js';
import { AftercarePayment } from '../../src/domain/standalone-aftercare/entities.js';
import { expectMonths } from '../../src/domain/standalone-aftercare/expect-months.js';
import {
  askClinic,
  daysAhead,
  done,
  type Journey,
  of,
  offer,
  signUp,
  startJourney,
} from '../support/app-journey.js';
import { CardApp, hearing, payByCard, payingBy, standing, statusOf } from '../support/card-app.js';
import { standIn as openStandIn, closeAll, WEBHOOK_SECRET } from '../support/stripe-stand-in.js';
import { until } from '../support/until.js';

let standIn: StandIn;
let journey: Journey;
let bank: CardApp;

beforeAll(async () => {
  standIn = await openStandIn();
  journey = await startJourney(payingBy(standIn, WEBHOOK_SECRET));
  hearing(journey, standIn);
  bank = new CardApp(standIn);
});
afterAll(async () => {
  await journey.end();
  await closeAll();
});

/** Somebody who has accepted what the clinic offered. */
async function aBooking(name: string, inDays?: number) {
  const app = await signUp(journey, name);
  const { inquiry, chosen } = await askClinic(journey, app);
  const quote = await offer(journey, inquiry.id, inDays);
  await done(app.api.POST('/quotes/{id}/acceptance', of(quote.id)));
  return { app, quote, inquiry, chosen };
}

const quoteStatus = async (app: HairlineClient, id: string) =>
  (await done(app.api.GET('/quotes/{id}', of(id)))).status;
const row = (id: string) => journey.db.app.manager.findOneByOrFail(Payment, { id });

test('the deposit by card confirms the booking; the rest is paid when the bank has heard the patient', async () => {
  const { app, quote, inquiry } = await aBooking('Astrid');
  const deposit = await payByCard(app, quote.id);
  expect(await statusOf(app, deposit.id)).toBe('pending');
  expect(await bank.confirm(deposit.card, 'pm_card_visa')).toBe('succeeded');
  await standing(app, deposit.id, 'completed');
  expect(await quoteStatus(app, quote.id)).toBe('confirmed');
  const given = await done(journey.clinic.api.GET('/provider/inquiries/{id}', of(inquiry.id)));
  expect(given.patient).toMatchObject({ anonymization_level: 'none', first_name: 'Astrid' });

  const rest = await payByCard(app, quote.id);
  expect(await bank.confirm(rest.card, 'pm_card_authenticationRequired')).toBe('requires_action');
  expect(await statusOf(app, rest.id)).toBe('pending');
  await bank.authenticate(rest.card);
  await standing(app, rest.id, 'completed');
  const { data: payments } = await done(app.api.GET('/payments'));
  const sums = payments.map(({ payment_type, amount }) => [payment_type, Number(amount)] as const);
  expect(sums.reduce((total, [, amount]) => total + amount, 0)).toBe(2400);

  const { error } = await app.api.POST('/quotes/{id}/payments', {
    ...of(quote.id),
    body: { payment_method: 'card' },
  });
  expect(error).toMatchObject({ status: 409 });
}, 120_000);

test('a card that is declined is tried again, and what was asked for before can be paid no more', async () => {
  const { app, quote } = await aBooking('Birgit');
  const first = await payByCard(app, quote.id);
  const declined = await bank.confirm(first.card, 'pm_card_chargeDeclinedInsufficientFunds');
  expect(declined).toBe('insufficient_funds');
  await standing(app, first.id, 'failed');
  expect(await quoteStatus(app, quote.id)).toBe('accepted');
  expect((await row(first.id)).failure_reason).toBe('The gateway declined it (insufficient_funds).');

  const second = await payByCard(app, quote.id);
  expect(second.card.gateway_id).not.toBe(first.card.gateway_id);
  expect(await bank.confirm(second.card, 'pm_card_mastercard')).toBe('succeeded');
  await standing(app, second.id, 'completed');
  await expect(bank.confirm(first.card, 'pm_card_visa')).rejects.toThrow(/canceled/);
}, 120_000);

test('instalments are charged to the card that was left, and paid in the app where it is declined', async () => {
  const { app, quote } = await aBooking('Dagny', 200);
  const deposit = await payByCard(app, quote.id);
  await bank.confirm(deposit.card, 'pm_card_visa');
  await standing(app, deposit.id, 'completed');
  const plan = await done(
    app.api.POST('/quotes/{id}/installment-plan', {
      ...of(quote.id),
      body: {
        number_of_installments: 3,
        payment_frequency: 'monthly',
        first_payment_date: daysAhead(1),
        payment_method: 'card',
      },
    }),
  );
  const [one, two] = plan.installments;
  await due(one!.id);
  await chargeInstallments();
  await standing(app, one!.id, 'completed');
  await chargeInstallments();
  expect(await statusOf(app, two!.id)).toBe('pending');

  await journey.db.app.query(
    'UPDATE gateway_customers SET payment_method = ? WHERE patient_id = (SELECT patient_id FROM payments WHERE id = ?)',
    ['pm_card_chargeDeclined', two!.id],
  );
  await due(two!.id);
  await chargeInstallments();
  await standing(app, two!.id, 'failed');
  const again = await payByCard(app, quote.id);
  expect(again.id).toBe(two!.id);
  expect(await bank.confirm(again.card, 'pm_card_visa')).toBe('succeeded');
  await standing(app, two!.id, 'completed');
}, 120_000);

const due = (id: string) =>
  journey.db.app.query('UPDATE payments SET due_date = ? WHERE id = ?', [daysAhead(-1), id]);

test('what staff give back goes to the card, in parts', async () => {
  const { app, quote } = await aBooking('Eira');
  const paid = await payByCard(app, quote.id);
  await bank.confirm(paid.card, 'pm_card_visa');
  await standing(app, paid.id, 'completed');
  const finance = await journey.server.as('finance');
  for (const amount of ['100.00', '50.00']) {
    const some = { amount, reason: 'The hotel was not the one promised.' };
    const refunded = await finance.act('payments', paid.id, 'refundPayment', some);
    expect(refunded.json.notice).toMatchObject({ type: 'success' });
  }
  const refunds = () => journey.db.app.manager.findBy(Payment, { refunded_payment_id: paid.id });
  await until('both went back', async () =>
    (await refunds()).every(({ payment_status }) => payment_status === 'completed'),
  );
  expect((await refunds()).map(({ amount }) => amount).sort()).toEqual(['100.00', '50.00']);
}, 120_000);

test('while a bank looks at a dispute nothing is given back; one that is lost takes its money', async () => {
  const { app, quote } = await aBooking('Gudrun');
  const paid = await payByCard(app, quote.id);
  expect(await bank.confirm(paid.card, 'pm_card_createDispute')).toBe('succeeded');
  await standing(app, paid.id, 'completed');
  const { amount } = await row(paid.id);
  const { manager } = journey.db.app;
  await until('the dispute', () => manager.existsBy(PaymentDispute, { payment_id: paid.id }));
  const dispute = await manager.findOneByOrFail(PaymentDispute, { payment_id: paid.id });
  expect(dispute).toMatchObject({ status: 'open', amount });

  const finance = await journey.server.as('finance');
  const some = { amount: '100.00', reason: 'The hotel was not the one promised.' };
  const refused = await finance.act('payments', paid.id, 'refundPayment', some);
  expect(refused.json.notice).toMatchObject({ type: 'error' });

  await bank.closeDispute(dispute.gateway_dispute_id, 'lost');
  await until('all has gone back', async () => (await row(paid.id)).payment_status === 'refunded');
  const back = await manager.findBy(Payment, { refunded_payment_id: paid.id });
  expect(back.map((one) => [one.amount, one.transaction_id])).toEqual([[amount, dispute.gateway_dispute_id]]);
}, 120_000);

test('aftercare alone is paid by card, and its next month is charged to it', async () => {
  const app = await signUp(journey, 'Frida');
  const request = await done(
    app.api.POST('/standalone-aftercare-requests', {
      body: {
        treatment_date: daysAhead(-10),
        clinic_name: 'Elsewhere Clinic',
        treatment_type: 'FUE',
        duration_months: 6,
        pricing_model: 'monthly_subscription',
        currency: 'EUR',
      },
    }),
  );
  const body = { payment_method: 'card' as const };
  const month = await done(
    app.api.POST('/standalone-aftercare-requests/{id}/payments', { ...of(request.id), body }),
  );
  const card = await done(app.api.GET('/aftercare-payments/{id}/card', of(month.id)));
  expect(await bank.confirm(card, 'pm_card_visa')).toBe('succeeded');
  const { manager } = journey.db.app;
  const aftercareRow = (id: string) => manager.findOneByOrFail(AftercarePayment, { id });
  await until('it has arrived', async () => (await aftercareRow(month.id)).payment_status === 'completed');

  const admin = await journey.server.as('admin');
  const choice = await chosenFor(request.duration_months);
  const assigned = await admin.act(
    'standalone_aftercare_requests',
    request.id,
    'assignStandaloneAftercare',
    choice,
  );
  expect(assigned.json.notice).toMatchObject({ type: 'success' });
  const activated = await admin.act(
    'standalone_aftercare_requests',
    request.id,
    'activateStandaloneAftercare',
    {},
  );
  expect(activated.json.notice).toMatchObject({ type: 'success' });
  await manager.query('UPDATE aftercare_payments SET paid_at = paid_at - INTERVAL 32 DAY WHERE id = ?', [
    month.id,
  ]);
  await expectMonths();
  const second = await manager.findOneByOrFail(AftercarePayment, {
    standalone_aftercare_request_id: request.id,
    month_number: 2,
  });
  expect(second.payment_method).toBe('card');
  await until('it was charged', async () => (await aftercareRow(second.id)).payment_status === 'completed');
}, 120_000);

async function chosenFor(months: number): Promise<Record<string, unknown>> {
  const { manager } = journey.db.app;
  const [clinic] = await manager.query<{ id: string }[]>(
    "SELECT id FROM providers WHERE provider_name = 'Bosphorus Hair Institute'",
  );
  const [template] = await manager.query<{ id: string }[]>(
    "SELECT id FROM aftercare_milestone_templates WHERE status = 'active' AND duration_months = ? LIMIT 1",
    [months],
  );
  return { provider_id: clinic!.id, aftercare_template_id: template?.id };
}
