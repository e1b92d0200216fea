import { type Page } from 'playwright-core';
import { Payment } from '../../src/domain/payments/entities.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { make } from '../support/world.js';

describeBackOffice('a refund in the back office', (office) => {
  const lookAndConfirm = async (page: Page, label: string) => {
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByRole('heading', { name: 'What will happen' }).waitFor();
    await page.getByRole('button', { name: `Confirm: ${label}` }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `Done: ${label}.` })
      .waitFor();
  };

  it('takes two people above the limit: whoever asked cannot approve, another can', async () => {
    const { quote, patient, clinic } = office.story;
    const payment = await make(Payment, {
      quote_id: quote.id,
      patient_id: patient.id,
      provider_id: clinic.id,
      amount: '2640.00',
      currency: 'EUR',
      payment_type: 'final',
      payment_method: 'bank_transfer',
      payment_status: 'completed',
      paid_at: new Date(),
    });
    const asks = await office.browser.signInAs('finance');
    await visit(asks, pathOf('payments', payment.id, 'refundPayment'), 'Refund');
    await asks.getByLabel('Amount').fill('2000.00');
    await asks.getByRole('textbox', { name: 'Reason' }).fill('The patient fell ill.');
    await asks.getByRole('button', { name: 'See what will happen' }).click();
    await asks
      .getByRole('alert')
      .filter({ hasText: /two people|second person/ })
      .first()
      .waitFor();

    await visit(asks, pathOf('payments', payment.id, 'requestRefund'), 'Ask for a refund');
    await asks.getByLabel('Amount').fill('2000.00');
    await asks.getByRole('textbox', { name: 'Reason' }).fill('The patient fell ill.');
    await lookAndConfirm(asks, 'ask for a refund');

    await visit(asks, pathOf('payments', payment.id, 'approveRefund'), 'Approve the refund');
    await asks.getByText(/You asked for this/).waitFor();
    expect(await asks.getByRole('button', { name: 'See what will happen' }).count()).toBe(0);

    const decides = await office.browser.signInAs('super-admin');
    await decides.getByRole('link', { name: /Refunds to approve/ }).click();
    await decides.getByRole('cell', { name: '2,000.00' }).first().click();
    await decides.getByRole('link', { name: 'Decide it at the payment' }).click();
    await decides.getByRole('link', { name: 'Approve the refund' }).click();
    await lookAndConfirm(decides, 'approve the refund');

    const refunds = await office.database.app
      .getRepository(Payment)
      .findBy({ refunded_payment_id: payment.id });
    expect(refunds).toMatchObject([{ payment_type: 'refund', amount: '2000.00', currency: 'EUR' }]);
    await visit(decides, pathOf('payments', payment.id, 'refundPayment'), 'Refund');
    expect(await decides.getByLabel('Amount').inputValue()).toBe('640.00');
  });
});
