import { GatewayDrift, GatewayEventRow } from '../../src/domain/gateway/entities.js';
import { Payment } from '../../src/domain/payments/entities.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { payingBy } from '../support/card-app.js';
import { closeAll, standIn, stripeAt, WEBHOOK_SECRET } from '../support/stripe-stand-in.js';
import { type StandIn } from '../../src/core/stripe/stand-in/server.js';
import { until } from '../support/until.js';
import { make } from '../support/world.js';

let gateway: StandIn;

describeBackOffice(
  'card payments',
  (office) => {
    afterAll(() => closeAll());

    /** A card that was charged, and whose event was lost on its way into our row. */
    async function anUnheardCharge() {
      const { quote, patient } = office.story;
      const payment = await make(Payment, {
        quote_id: quote.id,
        patient_id: patient.id,
        provider_id: quote.provider_id,
        amount: '150.00',
        currency: 'EUR',
        payment_type: 'deposit',
        payment_method: 'card',
        payment_status: 'pending',
        metadata: { charge_attempt: 1, in_app: true },
      });
      const intent = await stripeAt(gateway).paymentIntents.create({
        amount: 15_000,
        currency: 'eur',
        confirm: true,
        payment_method: 'pm_card_visa',
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        metadata: { table: 'payments', row_id: payment.id, attempt: '1' },
      });
      const event = await make(GatewayEventRow, {
        gateway_event_id: `evt_of_${intent.id}`,
        type: 'payment_intent.succeeded',
        object_id: intent.id,
        happened_at: new Date(),
        worked_at: new Date(),
        outcome: 'Our row says so already.',
      });
      return { payment, event };
    }

    it('an event is played again, and the payment has arrived', async () => {
      const { payment, event } = await anUnheardCharge();
      const page = await office.browser.signInAs('finance');
      await visit(page, pathOf('gateway_events'));
      await page
        .getByRole('link', { name: /payment_intent.succeeded/ })
        .first()
        .click();
      await page.getByRole('link', { name: 'Play again' }).click();
      await page.getByRole('button', { name: 'See what will happen' }).click();
      await page.getByRole('button', { name: 'Confirm: play again' }).click();
      await page.getByRole('status').filter({ hasText: 'Done: play again.' }).waitFor();
      const { manager } = office.database.app;
      await until('it was worked', async () => {
        const row = await manager.findOneByOrFail(GatewayEventRow, { id: event.id });
        return row.outcome === 'Our row follows it.';
      });
      await visit(page, pathOf('payments', payment.id));
      await page.getByText('Completed', { exact: true }).first().waitFor();
    });

    it('what the gateway has and we do not waits on the dashboard, and is closed with a reason', async () => {
      const drift = await make(GatewayDrift, {
        kind: 'unknown_here',
        gateway_id: 'pi_made_by_hand',
        theirs: '20.00 EUR',
        difference_key: 'unknown_here  pi_made_by_hand',
      });
      const page = await office.browser.signInAs('finance');
      await visit(page, '/admin');
      await page
        .getByRole('link', { name: /Gateway differs from us/ })
        .first()
        .click();
      await page
        .getByRole('link', { name: /unknown here/i })
        .first()
        .click();
      await page.getByRole('link', { name: 'Close as settled' }).click();
      await page.getByRole('textbox', { name: 'What was done' }).fill('It was for a conference.');
      await page.getByRole('button', { name: 'See what will happen' }).click();
      await page.getByRole('button', { name: 'Confirm: close as settled' }).click();
      await page.getByRole('status').filter({ hasText: 'Done: close as settled.' }).waitFor();
      const row = await office.database.app.manager.findOneByOrFail(GatewayDrift, { id: drift.id });
      expect(row).toMatchObject({ note: 'It was for a conference.', closed_at: expect.any(Date) as Date });
    });
  },
  async () => {
    gateway = await standIn();
    return payingBy(gateway, WEBHOOK_SECRET);
  },
);
