import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { Setting } from '../../src/core/entities.js';
import { describeBackOffice, visit } from '../support/browser-office.js';
import { DEMO_PASSWORD } from '../support/server.js';
import { codeFor, wrongCodeFor } from '../support/staff.js';
import { until } from '../support/until.js';

describeBackOffice('a second factor', (office) => {
  /** Reads the key as somebody would who cannot scan it. */
  async function begin(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.getByRole('img', { name: 'The key as a QR code' }).waitFor();
    const key = await page.locator('.key').innerText();
    return key.replaceAll(/\s/g, '');
  }

  async function confirm(page: Page, code: string): Promise<void> {
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Turn on' }).click();
  }

  async function givePassword(page: Page, role: string): Promise<void> {
    await page.goto('/admin/login');
    await page.getByLabel('E-mail or user name').fill(`${role}@hairline.test`);
    await page.getByLabel('Password').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  async function giveCode(page: Page, code: string): Promise<void> {
    await page.getByLabel('Code from your authenticator app').fill(code);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  it('is turned on in "My account", and asked for from the next sign-in on', async () => {
    const page = await office.browser.signInAs('support');
    await page.locator('.person summary').click();
    await page.getByRole('link', { name: 'My account' }).click();
    await page.getByRole('heading', { level: 1, name: 'support Person' }).waitFor();
    const secret = await begin(page);
    await confirm(page, wrongCodeFor(secret));
    await page.getByText('This code is not right.').first().waitFor();
    await confirm(page, codeFor(secret));

    const codes = page.locator('.recovery-codes code');
    await codes.first().waitFor();
    const recovery = await codes.allInnerTexts();
    expect(recovery).toHaveLength(10);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    for (const code of recovery) expect(file).toContain(code);
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('10 recovery codes are left').waitFor();
    expect(await page.content()).not.toContain(recovery[0]);

    office.browser.allow(401);
    const elsewhere = await office.browser.anonymous();
    await givePassword(elsewhere, 'support');
    await elsewhere.getByRole('heading', { name: 'Second step' }).waitFor();
    await giveCode(elsewhere, wrongCodeFor(secret));
    await elsewhere.getByText('That code is wrong, or was used already.').waitFor();
    await giveCode(elsewhere, codeFor(secret, 1));
    await elsewhere.getByRole('heading', { level: 1, name: /Hello/ }).waitFor();

    const lost = await office.browser.anonymous();
    await givePassword(lost, 'support');
    await giveCode(lost, recovery[0]!);
    await lost.getByRole('heading', { level: 1, name: /Hello/ }).waitFor();
    await visit(lost, '/admin/pages/Account', 'support Person');
    await lost.getByText('9 recovery codes are left').waitFor();
  });

  it('is turned off with the password and a code', async () => {
    const page = await office.browser.signInAs('content');
    await visit(page, '/admin/pages/Account', 'content Person');
    const secret = await begin(page);
    await confirm(page, codeFor(secret));
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByRole('button', { name: 'Turn off' }).click();
    await page.getByLabel('Your password').fill(DEMO_PASSWORD);
    await page.getByLabel('Code').fill(codeFor(secret, 1));
    await page.getByRole('button', { name: 'Turn off' }).click();
    await page.getByRole('button', { name: 'Turn on' }).waitFor();
    await office.server.as('content');
  });

  it('shows the sessions of its person, and ends them', async () => {
    await office.server.as('medical');
    const page = await office.browser.signInAs('medical');
    await visit(page, '/admin/pages/Account', 'medical Person');
    const sessions = page.getByRole('region', { name: 'Sessions' });
    await sessions.getByText('This one').waitFor();
    expect(await sessions.getByRole('listitem').count()).toBe(2);
    await sessions.getByRole('button', { name: 'End all others' }).click();
    await page.getByText('One other session has ended.').waitFor();
    await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
  });

  it('is set up first by whose role requires it', async () => {
    await office.database.app
      .getRepository(Setting)
      .insert({ name: 'second_factor_roles', value: ['auditor'] });
    const client = await office.server.as('auditor');
    await until('the setting counts', async () => (await client.get('/admin/api/dashboard')).status === 403);
    const page = await office.browser.anonymous();
    await givePassword(page, 'auditor');
    await page.getByText('Your role requires a second factor.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/pages/Account');
    expect(await page.getByRole('navigation').getByRole('group').count()).toBe(0);
    const secret = await begin(page);
    await confirm(page, codeFor(secret));
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByRole('heading', { level: 1, name: /Hello/ }).waitFor();
    await visit(page, '/admin/resources/audit_entries', 'Audit log');
  });
});
