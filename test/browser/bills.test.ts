import { SetCommission } from '../../src/domain/commissions/entities.js';
import { anAccount } from '../support/commissions.js';
import { choose, describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { daysFromNow } from '../support/story.js';
import { make } from '../support/world.js';

describeBackOffice('bills in the back office', (office) => {
  it('are made for a clinic, issued, printed and paid', async () => {
    const page = await office.browser.signInAs('finance');
    const { clinic } = office.story;
    await visit(page, pathOf('providers', clinic.id));
    await page.getByRole('link', { name: 'Make a bill' }).click();
    await page.getByLabel('Period start').fill(daysFromNow(-3));
    await page.getByLabel('Period end').fill(daysFromNow(0));
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByRole('heading', { name: 'What will happen' }).waitFor();
    await page.getByRole('button', { name: 'Confirm: make a bill' }).click();
    await page.getByRole('status').filter({ hasText: 'Done: make a bill.' }).waitFor();

    const bills = await (await office.server.as('finance')).list('provider_bills');
    const bill = bills.json.records![0]!;
    expect(bill.params).toMatchObject({ net_amount: '561.00' });

    await visit(page, pathOf('provider_bills', bill.id), /HB-000001/);
    await page.getByRole('link', { name: 'Issue' }).click();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByText('Bosphorus Hair Clinic is told').waitFor();
    await page.getByRole('button', { name: 'Confirm: issue' }).click();
    await page.getByRole('status').filter({ hasText: 'Done: issue.' }).waitFor();

    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Print' }).click();
    const printed = await opened;
    await printed.getByRole('heading', { name: 'Bill HB-000001' }).waitFor();
    await printed.getByText('Deposit: FUE, 3000 grafts').waitFor();
    await printed.getByText('561.00 EUR').waitFor();
    // The page's own style is let through by its own policy.
    expect(await printed.evaluate('getComputedStyle(document.querySelector(".brand")).fontWeight')).toBe(
      '700',
    );
    await printed.close();

    await visit(page, pathOf('provider_bills', bill.id, 'markProviderBillPaid'));
    await page.getByText('The clinic has no account: enter its banking details first.').first().waitFor();
    await anAccount({ provider_id: clinic.id });
    await visit(page, pathOf('provider_bills', bill.id, 'markProviderBillPaid'));
    await page.getByLabel('Payout reference').fill('PO-2026-1');
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByRole('button', { name: 'Confirm: mark as paid' }).click();
    await page.getByRole('heading', { level: 1, name: /Paid/ }).waitFor();
  });

  it('have a simulator that says which rate wins, and why', async () => {
    await make(SetCommission, {
      scope: 'platform',
      commission_percentage: 20,
      effective_from: '2020-01-01',
      set_by_user_id: office.story.staff.finance!,
    });
    const page = await office.browser.signInAs('finance');
    await visit(page, pathOf('provider_bills'));
    await page.getByRole('link', { name: 'Commission simulator' }).click();
    await page.getByRole('heading', { level: 1, name: 'Commission simulator' }).waitFor();
    await page.getByRole('button', { name: 'Show the commission' }).click();
    await page.getByRole('alert').filter({ hasText: 'Choose a clinic.' }).first().waitFor();
    await choose(page, 'Clinic', 'Bosphorus');
    await choose(page, 'Treatment', 'FUE');
    await page.getByLabel('Quote amount').fill('2500');
    await page.getByRole('button', { name: 'Show the commission' }).click();
    await page.getByRole('heading', { name: '20 % for Hairline' }).waitFor();
    await page.getByRole('row', { name: /The platform Wins 20 %/ }).waitFor();
    await page.getByText('2,000.00').waitFor();
  });
});
