import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';

describeBackOffice('structured fields in the back office', (office) => {
  const stored = async (table: string, id: string) =>
    (await (await office.server.as('super-admin')).show(table, id)).json.record?.params ?? {};

  it('build a question, with what is urgent', async () => {
    const page = await office.browser.signInAs('content');
    const { id } = office.story.questionnaire;
    await visit(page, pathOf('aftercare_questionnaires', id, 'edit'));
    await page.getByRole('button', { name: 'Add a question' }).click();
    const question = page.getByRole('group', { name: 'question 3' });
    await question.getByLabel('Question', { exact: true }).fill('Is there any bleeding?');
    await question.getByLabel('Answered by').selectOption('Yes no');
    await question.getByLabel('Urgent when').selectOption('is');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Urgent when Yes').waitFor();
    const { questions } = await stored('aftercare_questionnaires', id);
    expect((questions as unknown[])[2]).toEqual({
      question_id: 'is_there_any_bleeding',
      question_text: 'Is there any bleeding?',
      question_type: 'yes_no',
      required: true,
      urgent_when: { equals: true },
    });
  });

  it('change one restriction and one link, and leave the others as they were', async () => {
    const page = await office.browser.signInAs('content');
    const { id } = office.story.definition;
    await visit(page, pathOf('aftercare_milestone_definitions', id, 'edit'));
    await page.getByRole('group', { name: 'restriction 2' }).getByLabel('until day').fill('14');
    await page.getByRole('group', { name: 'link 1' }).getByLabel('Title').fill('Washing, step by step');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('No sun (until day 14)').waitFor();
    expect(await stored('aftercare_milestone_definitions', id)).toMatchObject({
      activity_restrictions: ['No swimming', { text: 'No sun', until_day: 14 }],
      resources: [{ type: 'video', title: 'Washing, step by step', url: 'https://example.com/wash' }],
    });
  });

  it('give a permission once its effect was seen, and withdraw it again', async () => {
    const page = await office.browser.signInAs('super-admin');
    await visit(page, '/admin/pages/RolesMatrix');
    const tick = page.getByRole('checkbox', { name: 'content: patients.read' });
    const colleague = await office.server.as('content');
    const change = async () => {
      await tick.click();
      await page.getByRole('button', { name: 'See what will happen' }).click();
      const effect = page.getByRole('status', { name: 'What will happen' });
      await effect.getByText('content Person').waitFor();
      return effect.innerText();
    };
    const confirm = async () => {
      await page.getByRole('button', { name: 'Confirm: one change' }).click();
      await page.getByRole('status', { name: 'What will happen' }).waitFor({ state: 'detached' });
    };
    const given = await change();
    expect(given).toMatch(/May also: patients\.read/);
    expect(given).toMatch(/Tables that appear: .*Patients/);
    expect((await colleague.list('patients')).status).toBe(403);
    await confirm();
    expect(await tick.isChecked()).toBe(true);
    expect((await colleague.list('patients')).status).toBe(200);
    const taken = await change();
    expect(taken).toMatch(/May no longer: patients\.read/);
    await confirm();
    expect((await colleague.list('patients')).status).toBe(403);
  });

  it('refuse a change of roles that rests on an old matrix', async () => {
    const page = await office.browser.signInAs('super-admin');
    await visit(page, '/admin/pages/RolesMatrix');
    const chief = await office.server.as('super-admin');
    const { json } = await chief.get('/admin/api/pages/RolesMatrix');
    const auditor = (json.roles as { id: string; name: string }[]).find(({ name }) => name === 'auditor')!;
    await chief.post('/admin/api/pages/RolesMatrix', { role_id: auditor.id, grant: ['bills.manage'] });
    await page.getByRole('checkbox', { name: 'content: patients.read' }).click();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByText('Roles or people changed while you were looking').waitFor();
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.locator('[aria-label="auditor: bills.manage"]:checked').waitFor();
    await chief.post('/admin/api/pages/RolesMatrix', { role_id: auditor.id, withdraw: ['bills.manage'] });
  });

  it('show in the audit log what changed, side by side, and nothing that is masked elsewhere', async () => {
    const auditor = await office.server.as('auditor');
    const { json } = await auditor.list('audit_entries', {
      'filters.entity': 'patients',
      'filters.entity_id': office.story.patient.id,
    });
    const page = await office.browser.signInAs('auditor');
    await visit(page, pathOf('audit_entries', json.records?.at(-1)?.id));
    await page.getByRole('row', { name: /First name Anna/ }).waitFor();
    expect(await page.getByText('anna.lindqvist@example.com').count()).toBe(0);
    await page.getByRole('row', { name: 'Email ••••••••' }).waitFor();
  });
});
