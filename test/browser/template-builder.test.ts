import { type Page } from 'playwright-core';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneTemplate,
} from '../../src/domain/aftercare-templates/entities.js';
import { barriers } from '../support/barriers.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { aTemplate } from '../support/world.js';

const TABLE = 'aftercare_milestone_templates';
const milestone = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`: ${name}$`) });
const order = async (page: Page) =>
  (await page.locator('.milestone-name').allInnerTexts()).map((text) => text.split('\n')[0]);

describeBackOffice('the template builder', (office) => {
  const milestonesOf = (template_id: string) =>
    office.database.app.manager.find(AftercareMilestoneDefinition, {
      where: { template_id },
      order: { order_index: 'ASC' },
    });

  async function addMilestone(page: Page, name: string, days: string): Promise<void> {
    await page.getByRole('button', { name: 'Add a milestone' }).click();
    await page.getByLabel('Name *').last().fill(name);
    await page.getByLabel('Lasts').fill(days);
  }

  it('builds a template from nothing, puts it in order by keyboard, and activates it', async () => {
    const page = await office.browser.signInAs('content');
    await visit(page, pathOf(TABLE));
    await page.getByRole('link', { name: 'New' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'A new template' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.getByLabel('Name *').fill('Beard - 2 months');
    await page.getByLabel('For *').fill('2');
    await addMilestone(page, 'Recovery', '20');
    await addMilestone(page, 'Rest', '10');
    await page.getByLabel('A scan every').fill('1');
    await page.getByLabel('Scans in all').fill('5');
    await page.getByRole('button', { name: 'Add a questionnaire' }).click();
    await page.getByRole('combobox', { name: 'Questionnaire' }).selectOption({ label: 'Daily pain' });
    await page.getByRole('button', { name: 'Add a restriction' }).click();
    await page.getByLabel('What', { exact: true }).fill('No shaving');
    await page.getByText('The milestones last 30 days, 31 fewer than 2 months (61 days).').waitFor();
    await page.getByText('Unsaved changes').waitFor();

    await page.getByRole('button', { name: 'Move Rest', exact: true }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('status').filter({ hasText: 'Rest is now number 1 of 2.' }).waitFor();
    expect(await order(page)).toEqual(['Rest', 'Recovery']);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Move Rest');
    await page
      .getByRole('img', { name: /Rest from day 1 to 10; Recovery from day 11 to 30; Scans: 5 times/ })
      .waitFor();

    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('h1 .badge', { hasText: 'Inactive' }).waitFor();
    const id = /records\/([^/]+)/.exec(page.url())![1]!;
    expect(await milestonesOf(id)).toMatchObject([
      { milestone_name: 'Rest', duration_days: 10, scan_count: 5, activity_restrictions: ['No shaving'] },
      { milestone_name: 'Recovery', duration_days: 20, scan_count: null },
    ]);
    await page.getByRole('link', { name: 'Activate', exact: true }).click();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByRole('button', { name: 'Confirm: activate' }).click();
    await page.locator('h1 .badge', { hasText: /^Active/ }).waitFor();
  });

  it('moves milestones by the mouse and by buttons, and takes it back', async () => {
    const template = await aTemplate([7, 30, 90]);
    const page = await office.browser.signInAs('content');
    await visit(page, pathOf(TABLE, template.id, 'edit'));
    await page.getByRole('button', { name: 'Move Stage 3', exact: true }).dragTo(milestone(page, 'Stage 1'), {
      targetPosition: { x: 20, y: 4 },
    });
    expect(await order(page)).toEqual(['Stage 3', 'Stage 1', 'Stage 2']);
    await page.getByRole('button', { name: 'Move Stage 3 down' }).click();
    expect(await order(page)).toEqual(['Stage 1', 'Stage 3', 'Stage 2']);
    await page.getByRole('button', { name: 'Discard changes' }).click();
    expect(await order(page)).toEqual(['Stage 1', 'Stage 2', 'Stage 3']);
    await page.getByText('No changes').waitFor();
  });

  it('says at the field what is missing, in a milestone that was closed too', async () => {
    const template = await aTemplate([7, 30]);
    const page = await office.browser.signInAs('content');
    await visit(page, pathOf(TABLE, template.id, 'edit'));
    await milestone(page, 'Stage 2').getByRole('button', { expanded: false }).click();
    await page.getByLabel('Lasts').fill('');
    await milestone(page, 'Stage 1').getByRole('button', { expanded: false }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.field.faulty', { hasText: 'How many days does it last?' }).waitFor();
    await page.getByRole('alert').filter({ hasText: 'Nothing was saved yet' }).waitFor();
    await page.getByLabel('Lasts').fill('20');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(await milestonesOf(template.id)).toMatchObject([{ duration_days: 7 }, { duration_days: 20 }]);
  });

  it('changes a template in use by its next version, and says so before', async () => {
    const { template } = office.story;
    const page = await office.browser.signInAs('content');
    await visit(page, pathOf(TABLE, template.id));
    await page.getByText(/1 plan follows this template: changing it makes its next version/).waitFor();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Remove Stage 4' }).click();
    await page.getByText(/saving makes version 2 in its place. Running plans keep theirs/).waitFor();
    await page.getByText(/the treatment "FUE, 3000 grafts"/).waitFor();
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByText('Version 2 is saved. Running plans keep the version before.').waitFor();
    const next = await office.database.app.manager.findOneByOrFail(AftercareMilestoneTemplate, {
      previous_version_id: template.id,
    });
    expect(await milestonesOf(next.id)).toHaveLength(3);
    expect(await milestonesOf(template.id)).toHaveLength(4);
    await visit(page, pathOf(TABLE, template.id));
    await page.getByText(/Version 2 has taken the place of this one/).waitFor();
  });

  it('refuses a page that somebody overtook, and keeps what was typed', async () => {
    const template = await aTemplate([7, 30]);
    const [mine, theirs] = [await office.browser.signInAs('content'), await office.browser.signInAs('admin')];
    for (const page of [mine, theirs]) await visit(page, pathOf(TABLE, template.id, 'edit'));
    await theirs.getByRole('button', { name: 'Move Stage 1 down' }).click();
    await theirs.getByRole('button', { name: 'Save' }).click();
    await theirs.getByText('Saved.', { exact: true }).waitFor();
    await mine.getByLabel('Name *').fill('Mine');
    await mine.getByRole('button', { name: 'Save' }).click();
    await mine
      .getByRole('alert')
      .filter({ hasText: 'Somebody else changed this template' })
      .first()
      .waitFor();
    expect(await mine.getByLabel('Name *').inputValue()).toBe('Mine');
  });

  it('shows the plan to whoever may only read, and no button to change it', async () => {
    const template = await aTemplate([7, 30]);
    const page = await office.browser.signInAs('auditor');
    await visit(page, pathOf(TABLE, template.id));
    await page.getByRole('img', { name: /Stage 1 from day 1 to 7/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
    await visit(page, pathOf(TABLE, template.id, 'edit'), 'This form is not here');
  });

  it.each([
    ['light', false],
    ['dark', true],
  ])('has no barriers in %s, and fits a phone', async (_look, dark) => {
    const template = await aTemplate([7, 30, 90]);
    const page = await office.browser.signInAs('super-admin', { dark });
    await visit(page, pathOf(TABLE, template.id));
    await page.getByRole('img', { name: /Stage 1/ }).waitFor();
    const found = await barriers(page);
    await visit(page, pathOf(TABLE, template.id, 'edit'));
    await milestone(page, 'Stage 1').getByRole('button', { expanded: false }).click();
    await page.getByRole('button', { name: 'Add a questionnaire' }).click();
    // Under the head of the page, white stands on white.
    await page.evaluate('document.querySelector(".column").scrollTop = 0');
    expect([...found, ...(await barriers(page))]).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.querySelector(".column").scrollWidth - innerWidth')).toBe(0);
    await page.evaluate('document.querySelector(".column").scrollTop = 0');
    expect(await barriers(page)).toEqual([]);
  });
});
