import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';

interface Violation {
  id: string;
  impact: string | null;
  nodes: { target: string[] }[];
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What would keep somebody from using the page. */
async function barriers(page: Page): Promise<string[]> {
  // Not as a script element: the page's own policy would refuse it.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

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
      'my account': '/admin/pages/Account',
    };
    for (const [name, path] of Object.entries(pages)) {
      await visit(page, path);
      await page.waitForLoadState('networkidle');
      found[name] = await barriers(page);
    }
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.getByRole('img', { name: 'The key as a QR code' }).waitFor();
    found['second factor'] = await barriers(page);
    await visit(page, pathOf('patients'));
    await page.getByRole('button', { name: 'Filter' }).click();
    found['filter dialog'] = await barriers(page);
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  });
});
