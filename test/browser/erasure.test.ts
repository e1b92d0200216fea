import { aFullPatient } from '../support/patients.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';

describeBackOffice('an erasure in the back office', (office) => {
  it('takes two people: one asks, another approves, and the name is gone', async () => {
    const { patient } = await aFullPatient({ last_name: 'Kjellberg', profile_image: null });
    const asks = await office.browser.signInAs('admin');
    await visit(asks, pathOf('patients', patient.id));
    await asks.locator('.more-actions summary').click();
    const approve = asks.getByRole('link', { name: 'Approve the erasure' });
    expect(await approve.getAttribute('title')).toMatch(/Nobody has asked for this/);

    await asks.getByRole('link', { name: 'Ask for erasure' }).click();
    await asks.getByRole('textbox', { name: 'Reason' }).fill('Wrote to us and showed a passport.');
    await asks.getByRole('button', { name: 'See what will happen' }).click();
    await asks.getByRole('heading', { name: 'What will happen' }).waitFor();
    await asks.getByRole('button', { name: 'Confirm: ask for erasure' }).click();
    await asks.getByRole('status').filter({ hasText: 'Done: ask for erasure.' }).waitFor();
    await visit(asks, pathOf('patients', patient.id));
    await asks.locator('.more-actions summary').click();
    expect(await approve.getAttribute('title')).toMatch(/You asked for this yourself/);
    await asks.getByRole('heading', { level: 1, name: /Kjellberg/ }).waitFor();

    const decides = await office.browser.signInAs('super-admin');
    await visit(decides, pathOf('patients', patient.id));
    await decides.locator('.more-actions summary').click();
    await decides.getByRole('link', { name: 'Approve the erasure' }).click();
    await decides.getByRole('button', { name: 'See what will happen' }).click();
    await decides.getByRole('heading', { name: 'What will happen' }).waitFor();
    await decides.getByRole('button', { name: 'Confirm: approve the erasure' }).click();
    await decides.getByRole('heading', { level: 1, name: /Erased/ }).waitFor();
    await decides.reload();
    await decides.getByRole('heading', { level: 1, name: /Erased/ }).waitFor();
    expect(await decides.getByText('Kjellberg').count()).toBe(0);
  });
});
