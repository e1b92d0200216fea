import { type Page } from 'playwright-core';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';

const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? document.activeElement.id');

describeBackOffice('the back office by keyboard alone', (office) => {
  it('leads the tabulator through every field of a form to its button', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(page, pathOf('patients', office.story.patient.id, 'edit'));
    const inputs = await page.locator('form').locator('input, select, textarea').all();
    const fields = await Promise.all(inputs.map((input) => input.getAttribute('id')));
    await page.locator('#main').focus();
    const reached: string[] = [];
    for (let step = 0; step < fields.length * 3 + 10; step++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(fields.filter((id) => !reached.includes(String(id)))).toEqual([]);
  });

  it('chooses a row with arrows and Enter, and leaves the box with Escape', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(
      page,
      pathOf('standalone_aftercare_requests', office.story.request.id, 'assignStandaloneAftercare'),
    );
    const box = page.getByRole('combobox', { name: 'Clinic' });
    await box.focus();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.keyboard.type('Golden');
    await page.getByRole('option', { name: /Golden Horn/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('Golden Horn Clinic');
  });

  it('closes a dialog with Escape and gives the focus back', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(page, pathOf('patients'));
    await page.getByRole('button', { name: 'Filter' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Filter');
  });

  it('moves between the parts of a record with the arrows', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(page, pathOf('patients', office.story.patient.id));
    await page.getByRole('tab', { name: 'Details' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Scans over time', selected: true }).waitFor();
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'History', selected: true }).waitFor();
    expect(await focused(page)).toBe('tab-history');
  });
});

describeBackOffice('the back office on other screens', (office) => {
  it('never scrolls sideways on a phone', async () => {
    const page = await office.browser.signInAs('super-admin', { width: 390, height: 844 });
    const { patient, request, questionnaire, definition, quote } = office.story;
    for (const path of [
      '/admin',
      pathOf('patients'),
      pathOf('audit_entries'),
      pathOf('patients', patient.id),
      pathOf('patients', patient.id, 'edit'),
      pathOf('quotes', quote.id),
      pathOf('aftercare_questionnaires', questionnaire.id, 'edit'),
      pathOf('aftercare_milestone_definitions', definition.id, 'edit'),
      pathOf('standalone_aftercare_requests', request.id, 'assignStandaloneAftercare'),
      '/admin/pages/RolesMatrix',
    ]) {
      await visit(page, path);
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate<number>(
        'Math.max(document.body.scrollWidth, document.querySelector(".column").scrollWidth) - innerWidth',
      );
      expect({ path, over }).toEqual({ path, over: 0 });
    }
  });

  it('opens the navigation from a button on a phone, and closes it on the way', async () => {
    const page = await office.browser.signInAs('admin', { width: 390, height: 844 });
    const sidebar = page.locator('#sidebar');
    expect(await sidebar.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Navigation' }).click();
    await sidebar.locator('summary', { hasText: 'Clinics' }).click();
    await sidebar.getByRole('link', { name: 'Clinics', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Clinics/ }).waitFor();
    expect(await sidebar.isVisible()).toBe(false);
  });

  it('is dark where the system is, until somebody chooses', async () => {
    const page = await office.browser.signInAs('admin', { dark: true });
    const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.getByText('admin Person').click();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    const light = await background();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect([dark, light, await background()]).toEqual(['rgb(17, 22, 27)', 'rgb(245, 246, 247)', light]);
  });
});
