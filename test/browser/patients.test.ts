import { type Page } from 'playwright-core';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';

describeBackOffice('patients in the back office', (office) => {
  const edit = () => pathOf('patients', office.story.patient.id, 'edit');
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
  const person = async () => (await office.server.as('admin')).show('patients', office.story.patient.id);

  it('are created, and refused with the reason beside the field until they are right', async () => {
    const page = await office.browser.signInAs('support');
    await visit(page, '/admin/resources/patients/actions/new', 'New in patients');
    await page.getByLabel('First name').fill('Jonas');
    await page.getByLabel('Last name').fill('Weber');
    await page.getByLabel('Username').fill('jonas.weber');
    await page.getByLabel('Email', { exact: false }).fill('not an address');
    await save(page);
    await page.locator('.field.faulty', { hasText: 'Email' }).waitFor();
    await page.getByLabel('Email', { exact: false }).fill('jonas.weber@example.com');
    await save(page);
    await page.getByRole('heading', { level: 1, name: /Jonas Weber/ }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  });

  it('are edited, and a masked column stays as it is', async () => {
    const page = await office.browser.signInAs('support');
    await visit(page, edit());
    await page.getByLabel('Location', { exact: true }).fill('Uppsala');
    await save(page);
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    const { json } = await person();
    expect(json.record?.params).toMatchObject({ location: 'Uppsala', email: '••••••••' });
  });

  it.each([
    ['Yours', 'Berlin'],
    ['Theirs', 'Paris'],
  ])('keep "%s" when two people changed the same field', async (side, kept) => {
    const page = await office.browser.signInAs('support');
    await visit(page, edit());
    const other = await office.server.as('admin');
    const { json } = await other.show('patients', office.story.patient.id);
    await other.act('patients', office.story.patient.id, 'edit', {
      location: `Paris`,
      _version: json.record?.params._version,
    });
    await page.getByLabel('Location', { exact: true }).fill('Berlin');
    await save(page);
    await page.getByRole('heading', { name: /Somebody else changed this/ }).waitFor();
    await page.getByRole('radio', { name: new RegExp(side) }).check();
    await page.getByRole('button', { name: 'Save with these' }).click();
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    expect((await person()).json.record?.params.location).toBe(kept);
    await other.act('patients', office.story.patient.id, 'edit', { location: 'Stockholm' });
  });

  it('warn before something typed is lost', async () => {
    const page = await office.browser.signInAs('support');
    await visit(page, pathOf('patients'));
    await visit(page, edit());
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (asked.length < 2 ? dialog.dismiss() : dialog.accept());
    });
    await page.getByLabel('Location', { exact: true }).fill('Oslo');
    await page.getByRole('link', { name: 'Cancel' }).click();
    expect(await page.getByLabel('Location', { exact: true }).inputValue()).toBe('Oslo');
    await page.getByRole('link', { name: 'Cancel' }).click();
    await page.getByRole('tab', { name: 'Details' }).waitFor();
    expect(asked).toEqual([expect.stringContaining('not saved'), expect.stringContaining('not saved')]);
  });

  it('go to the trash and come back', async () => {
    const page = await office.browser.signInAs('admin');
    await visit(page, pathOf('patients'));
    await page.getByRole('cell', { name: 'Patient 29', exact: true }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByRole('status').filter({ hasText: 'Moved to the trash.' }).waitFor();
    await page.getByRole('button', { name: 'Trash' }).click();
    await page.getByRole('cell', { name: 'Patient 29', exact: true }).click();
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('status').filter({ hasText: 'Restored.' }).waitFor();
    await page.getByRole('link', { name: 'Edit' }).waitFor();
  });

  it('show their contact after a reason was given, and the history says so', async () => {
    const page = await office.browser.signInAs('support');
    await visit(page, pathOf('patients', office.story.patient.id));
    expect(await page.getByText('anna.lindqvist@example.com').count()).toBe(0);
    await page.getByRole('button', { name: 'Reveal contact' }).click();
    await page.getByLabel('Why do you need them?').fill('The patient asked to be called back.');
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByText('anna.lindqvist@example.com').waitFor();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('“The patient asked to be called back.”').waitFor();
  });
});
