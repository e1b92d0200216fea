import { type Page } from 'playwright-core';
import { choose, describeBackOffice, pathOf, visit } from '../support/browser-office.js';

describeBackOffice('lists in the back office', (office) => {
  const filter = async (page: Page, fill: () => Promise<unknown>) => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await fill();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('list', { name: 'Filters' }).waitFor();
  };
  const count = (page: Page) => page.locator('h1 .count');
  const names = (page: Page) => page.locator('tbody td[data-label="Last name"]').allTextContents();

  it('are filtered by a choice, by a reference and between two values', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(page, pathOf('patients'));
    await filter(page, () => page.getByLabel('Gender').selectOption('Female'));
    await page.locator('h1 .count', { hasText: /^1$/ }).waitFor();
    expect(await names(page)).toEqual(['Lindqvist']);

    await visit(page, pathOf('quotes'));
    await filter(page, () => choose(page, 'Provider', 'Golden Horn'));
    await page.getByText('Nothing matches these filters.').waitFor();
    await page.getByText('Provider: Golden Horn Clinic').waitFor();
    await page.getByRole('button', { name: 'Take the filters away' }).click();
    await page.getByRole('row').filter({ hasText: '3,300.00 EUR' }).waitFor();

    await visit(page, pathOf('payments'));
    await filter(page, () => page.getByLabel('Amount from').fill('700'));
    await page.getByText('Nothing matches these filters.').waitFor();
    await page.getByRole('button', { name: 'Remove the filter on Amount from' }).click();
    await page.getByRole('row').filter({ hasText: '660.00 EUR' }).waitFor();
  });

  it('keep what is asked about a person out of the address', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(page, pathOf('patients'));
    await filter(page, () => page.getByLabel('Last name').fill('Lindqvist'));
    await page.locator('h1 .count', { hasText: /^1$/ }).waitFor();
    expect(page.url()).not.toContain('Lindqvist');
  });

  it('are sorted both ways and turned page by page', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(page, pathOf('patients'));
    await page.getByRole('button', { name: 'Last name' }).click();
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Last name' }).waitFor();
    const [first] = await names(page);
    await page.getByRole('button', { name: 'Last name' }).click();
    await page.locator('th[aria-sort="descending"]', { hasText: 'Last name' }).waitFor();
    expect([first, (await names(page))[0]]).toEqual(['Lindqvist', 'Patient 29']);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('26–30 of 30').waitFor();
    expect((await names(page)).at(-1)).toBe('Lindqvist');
    await page.goBack();
    await page.getByText('1–25 of 30').waitFor();
    await count(page).waitFor();
  });

  it('lead to what belongs to a record, and back to the same tab', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(page, pathOf('quotes', office.story.quote.id));
    const tab = page.getByRole('tab', { name: /Payments 1/ });
    await tab.click();
    await page.getByRole('row').filter({ hasText: '660.00 EUR' }).click();
    await page.getByRole('heading', { level: 1, name: /660.00 EUR/ }).waitFor();
    await page.goBack();
    await page.getByRole('tab', { name: /Payments 1/, selected: true }).waitFor();
  });

  it('are not needed where Ctrl-K finds the record', async () => {
    const page = await office.browser.signInAs('support');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search for' }).fill('Lindq');
    await page
      .getByRole('button', { name: /Anna Lindqvist/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Anna Lindqvist/ }).waitFor();
  });
});
