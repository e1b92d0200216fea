import { aRequest } from '../support/world.js';
import { choose, describeBackOffice, pathOf, visit } from '../support/browser-office.js';

describeBackOffice('a standalone aftercare request in the back office', (office) => {
  it('is assigned, paid and started, each step shown before it is done', async () => {
    const page = await office.browser.signInAs('admin');
    const { request } = office.story;
    await visit(page, pathOf('standalone_aftercare_requests', request.id));
    const start = page.getByRole('link', { name: 'Start the plan' });
    expect(await start.getAttribute('title')).toBe('No clinic has this request yet: assign it first.');

    await page.getByRole('link', { name: 'Assign to a clinic' }).click();
    await choose(page, 'Clinic', 'Bosphorus');
    await choose(page, 'Template', 'Template');
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByText(/Anna Lindqvist.* is told/).waitFor();
    await page.getByRole('button', { name: 'Confirm: assign to a clinic' }).click();
    await page.locator('h1 .badge', { hasText: 'Assigned' }).waitFor();
    expect(await start.getAttribute('title')).toMatch(/hasn't paid/);

    await start.click();
    await page.getByText("The patient hasn't paid: record the payment first.").waitFor();
    await page.getByRole('link', { name: 'Back' }).click();

    await (
      await office.server.as('finance')
    ).act('standalone_aftercare_requests', request.id, 'recordAftercarePayment', { amount: '600.00' });
    await page.reload();
    expect(await start.getAttribute('aria-description')).toBeNull();
    await start.click();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByRole('heading', { name: 'This is made' }).waitFor();
    await page.getByRole('button', { name: 'Confirm: start the plan' }).click();
    await page.locator('h1 .badge', { hasText: 'Activated' }).waitFor();
    await page.getByRole('tab', { name: /Plan 1/ }).waitFor();
  });

  it('says at the field what is missing', async () => {
    const page = await office.browser.signInAs('admin');
    const request = await aRequest({ patient_id: office.story.patient.id });
    await visit(page, pathOf('standalone_aftercare_requests', request.id, 'assignStandaloneAftercare'));
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.locator('.field.faulty', { hasText: 'Choose a clinic.' }).waitFor();
  });
});
