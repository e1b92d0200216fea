import { STAFF_ROLES } from '../../src/domain/access/permissions.js';
import { DEMO_PASSWORD } from '../support/server.js';
import { describeBackOffice, visit } from '../support/browser-office.js';

describeBackOffice('the back office, role by role', (office) => {
  it('lets a person in with a password, and out again', async () => {
    const page = await office.browser.anonymous();
    await page.goto('/admin/resources/patients');
    await page.getByLabel('E-mail').fill('support@hairline.test');
    await page.getByLabel('Password').fill(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('support Person').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Password').waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/login');
  });

  it.each(Object.keys(STAFF_ROLES))('opens everything that the navigation shows to %s', async (role) => {
    const page = await office.browser.signInAs(role);
    const links = await page.locator('.navigation ul a').all();
    const places = (await Promise.all(links.map((link) => link.getAttribute('href')))).map(String);
    expect(places.length).toBeGreaterThan(5);
    for (const place of places) {
      await page.locator(`.navigation a[href="${place}"]`).dispatchEvent('click');
      await page.waitForURL(`**${place}`);
      await page.locator('main').locator('table, .empty, form').first().waitFor();
      expect(await page.locator('.banner.bad, .not-there').count()).toBe(0);
    }
  });

  it('says so where a page does not exist or a role does not show it', async () => {
    office.browser.allow(403);
    office.browser.allow(404);
    const page = await office.browser.signInAs('content');
    await visit(page, `/admin/resources/patients/records/${office.story.patient.id}/show`, /is not here/);
    await visit(page, '/admin/resources/nothing_of_the_kind', /is not here/);
  });

  it('calls the tab after the page and moves the focus to its heading', async () => {
    const page = await office.browser.signInAs('admin');
    await page.getByText('Patients', { exact: true }).first().click();
    await page.locator('.navigation').getByRole('link', { name: 'Patients', exact: true }).click();
    const heading = page.getByRole('heading', { level: 1, name: /Patients/ });
    await heading.waitFor();
    expect(await page.title()).toBe('Patients · Hairline');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  });
});
