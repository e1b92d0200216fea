import { FailedJob, OutboxMessage } from '../../src/core/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { aFailedBeat, aFailedJob } from '../support/failed-jobs.js';
import { until } from '../support/until.js';
import { make } from '../support/world.js';

const QUEUES = '/admin/pages/queues';

describeBackOffice('the machine room', (office) => {
  const aNotification = () =>
    make(AlertsNotification, {
      notifiable_type: 'Patient',
      notifiable_id: office.story.patient.id,
      type: 'review.published',
      title: 'Your review is published',
      body: 'Thank you.',
    });
  const card = (text: string) => ({ hasText: text });

  it('shows a failed job in words, and where it is tried again until it is done', async () => {
    const notification = await aNotification();
    const { message } = await aFailedJob({ payload: { id: notification.id } });
    const page = await office.browser.signInAs('admin');
    await visit(page, QUEUES, 'Queues');
    const failed = page.getByRole('listitem').filter(card('Show a notification'));
    await failed.getByRole('link', { name: /Your review is published/ }).waitFor();
    await failed.getByText('GatewayAway').waitFor();
    await failed.getByRole('link', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByRole('button', { name: 'Confirm: try again' }).click();
    await page.getByRole('status').filter({ hasText: 'Done: try again.' }).waitFor();

    const stored = () => office.database.app.manager.findOneByOrFail(OutboxMessage, { id: message.id });
    await until('the worker has done it', async () => (await stored()).done_at !== null);
    await visit(page, QUEUES);
    await page.getByText('Nothing has failed.').waitFor();
    await page.getByRole('row', { name: /Show a notification/ }).waitFor();
  });

  it('refreshes by itself, and says who works and what beats', async () => {
    const page = await office.browser.signInAs('auditor');
    await visit(page, QUEUES);
    await page.getByText('Nothing has failed.').waitFor();
    const { job } = await aFailedJob({ name: 'mail-person', payload: { sealed: 'nobody reads this' } });
    await page.getByRole('link', { name: 'Mail a person about their account' }).first().waitFor();
    await page.getByRole('row', { name: /Sweep outbox .* In time/ }).waitFor();
    await page.getByRole('heading', { name: 'Workers' }).waitFor();
    await page.getByRole('cell', { name: /ago/ }).first().waitFor();
    // To look is not to decide.
    expect(await page.getByRole('link', { name: 'Try again' }).count()).toBe(0);
    await visit(page, pathOf('failed_jobs', job.id));
    await page.getByRole('heading', { name: 'Mail a person about their account' }).waitFor();
    expect(await page.content()).not.toContain('nobody reads this');
    await office.database.app.getRepository(FailedJob).delete({ id: job.id });
  });

  it('sets aside for good with a reason, but not what the clock demands', async () => {
    const { job } = await aFailedJob();
    const beat = await aFailedBeat('remindSomebody', office.story.patient.id);
    const page = await office.browser.signInAs('super-admin');
    await visit(page, pathOf('failed_jobs', beat.id, 'discardFailedJob'));
    await page
      .getByText(/The clock demands this again/)
      .first()
      .waitFor();
    await visit(page, pathOf('failed_jobs', job.id, 'discardFailedJob'));
    await page.getByLabel('Reason').fill('The person was told by phone.');
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByRole('button', { name: 'Confirm: set aside for good' }).click();
    await page.getByRole('status').filter({ hasText: 'Done: set aside for good.' }).waitFor();
    const { app } = office.database;
    await until('it is gone', async () => !(await app.manager.existsBy(FailedJob, { id: job.id })));
  });
});
