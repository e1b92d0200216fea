import { barriers } from '../support/barriers.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';

describeBackOffice('the back office without barriers', (office) => {
  it.each([
    ['light', false],
    ['dark', true],
  ])('in %s', async (_look, dark) => {
    const { patient, request, questionnaire, definition } = office.story;
    const signIn = await office.browser.anonymous({ dark });
    await visit(signIn, '/admin/login');
    const found: Record<string, string[]> = { 'sign-in': await barriers(signIn) };

    const page = await office.browser.signInAs('super-admin', { dark });
    const pages = {
      dashboard: '/admin',
      list: pathOf('patients'),
      'a list without rows': pathOf('hotels'),
      record: pathOf('patients', patient.id),
      history: pathOf('patients', patient.id, 'history'),
      form: pathOf('patients', patient.id, 'edit'),
      questions: pathOf('aftercare_questionnaires', questionnaire.id, 'edit'),
      restrictions: pathOf('aftercare_milestone_definitions', definition.id, 'edit'),
      'buttons that are not possible': pathOf('standalone_aftercare_requests', request.id),
      action: pathOf('standalone_aftercare_requests', request.id, 'assignStandaloneAftercare'),
      refusal: pathOf('standalone_aftercare_requests', request.id, 'activateStandaloneAftercare'),
      matrix: '/admin/pages/RolesMatrix',
    };
    for (const [name, path] of Object.entries(pages)) {
      await visit(page, path);
      await page.waitForLoadState('networkidle');
      found[name] = await barriers(page);
    }
    await visit(page, pathOf('patients'));
    await page.getByRole('button', { name: 'Filter' }).click();
    found['filter dialog'] = await barriers(page);
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  });
});
