import { type Page } from 'playwright-core';
import { AftercareQuestionnaire } from '../../src/domain/aftercare-templates/entities.js';
import { barriers } from '../support/barriers.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { anAnswer, aPlan, aQuestionnaire } from '../support/templates.js';
import { aTemplate } from '../support/world.js';

const TABLE = 'aftercare_questionnaires';
const question = (page: Page, number: number) =>
  page.getByRole('group', { name: `question ${number}`, exact: true });

describeBackOffice('the questionnaire builder', (office) => {
  const stored = (id: string) => office.database.app.manager.findOneByOrFail(AftercareQuestionnaire, { id });

  async function add(page: Page, number: number, text: string, type: string): Promise<void> {
    await page.getByRole('button', { name: 'Add a question' }).click();
    await question(page, number).getByLabel('Question', { exact: true }).fill(text);
    await question(page, number).getByLabel('Answered by').selectOption(type);
  }

  it('builds one from nothing beside what the patient sees, puts it in order by keyboard, and saves it', async () => {
    const page = await office.browser.signInAs('content');
    await visit(page, pathOf(TABLE));
    await page.getByRole('link', { name: 'New' }).first().click();
    await page.getByLabel('Name *').fill('First week');
    await page.getByLabel('About *').selectOption('pain');
    const phone = page.getByRole('region', { name: 'As the patient sees it' });
    await phone.getByRole('heading', { name: 'First week' }).waitFor();
    await add(page, 1, 'How strong is the pain?', 'visual_scale');
    await add(page, 2, 'Where does it hurt?', 'multiple_choice');
    await question(page, 2).getByLabel('Answer', { exact: true }).fill('Front');
    await question(page, 2).getByRole('button', { name: 'Add an answer' }).click();
    await question(page, 2).getByLabel('Answer', { exact: true }).nth(1).fill('Back');
    await question(page, 2).getByLabel('Urgent when').selectOption('includes');
    await question(page, 2).getByRole('checkbox', { name: 'Back' }).check();
    await add(page, 3, 'Is there any bleeding?', 'yes_no');
    await question(page, 3).getByLabel('Urgent when').selectOption('equals');
    await add(page, 4, 'Anything else?', 'text');
    await question(page, 4).getByLabel('Must be answered').uncheck();

    await phone.getByText('4. Anything else? (optional)').waitFor();
    await phone.getByLabel('Yes').check();
    await page.getByText('Urgent: Is there any bleeding? (this very answer)').waitFor();

    await page.getByRole('button', { name: 'Move Is there any bleeding?', exact: true }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await page
      .getByRole('status')
      .filter({ hasText: 'Is there any bleeding? is now number 1 of 4.' })
      .waitFor();
    await phone.getByText('1. Is there any bleeding?').waitFor();

    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. Activate the questionnaire').waitFor();
    const id = /records\/([^/]+)/.exec(page.url())![1]!;
    expect(await stored(id)).toMatchObject({
      questionnaire_type: 'pain',
      status: 'inactive',
      questions: [
        { question_id: 'is_there_any_bleeding', question_type: 'yes_no', urgent_when: { equals: true } },
        { question_id: 'how_strong_is_the_pain', options: { min: 1, max: 10 } },
        { question_id: 'where_does_it_hurt', urgent_when: { includes: ['front', 'back'] } },
        { question_id: 'anything_else', required: false },
      ],
    });
  });

  it('changes one that was answered by its next version, and says so before', async () => {
    const template = await aTemplate([7]);
    const asked = await aQuestionnaire();
    await anAnswer(office.database, await aPlan(office.database, template.id), asked.id);
    const page = await office.browser.signInAs('content');
    await visit(page, pathOf(TABLE, asked.id, 'edit'));
    await question(page, 1).getByLabel('Question', { exact: true }).fill('Does it hurt now?');
    await page.getByText(/Patients have answered this once, so saving makes version 2/).waitFor();
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByText('Version 2 is saved.').waitFor();
    const next = await office.database.app.manager.findOneByOrFail(AftercareQuestionnaire, {
      previous_version_id: asked.id,
    });
    expect(next.questions).toMatchObject([{ question_text: 'Does it hurt now?', question_id: 'pain' }]);
    expect((await stored(asked.id)).questions).toEqual(asked.questions);
  });

  it('says at the question what is missing', async () => {
    const { id } = await aQuestionnaire();
    const page = await office.browser.signInAs('content');
    await visit(page, pathOf(TABLE, id, 'edit'));
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await question(page, 2).getByText('This may not be empty.').waitFor();
    expect((await stored(id)).questions).toHaveLength(1);
  });

  it.each([
    ['light', false],
    ['dark', true],
  ])('has no barriers in %s, and fits a phone', async (_look, dark) => {
    const page = await office.browser.signInAs('super-admin', { dark });
    const { id } = office.story.questionnaire;
    await visit(page, pathOf(TABLE, id));
    await page.getByRole('region', { name: 'As the patient sees it' }).waitFor();
    const found = await barriers(page);
    await visit(page, pathOf(TABLE, id, 'edit'));
    await page.getByRole('region', { name: 'As the patient sees it' }).waitFor();
    expect([...found, ...(await barriers(page))]).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.querySelector(".column").scrollWidth - innerWidth')).toBe(0);
  });
});
