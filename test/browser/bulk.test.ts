import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { Review } from '../../src/domain/reviews/entities.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { make } from '../support/world.js';

describeBackOffice('many rows at once', (office) => {
  const aReview = (overall_rating: number, values: Partial<Review> = {}) =>
    make(Review, {
      patient_id: office.story.patient.id,
      provider_id: office.story.clinic.id,
      quote_id: office.story.quote.id,
      overall_rating,
      review_text: 'Everything went as it was said.',
      ...values,
    });
  const rated = (stars: number) =>
    `${pathOf('reviews')}?filters.overall_rating~~from=${stars}&filters.overall_rating~~to=${stars}`;
  const published = () => office.database.app.getRepository(Review).countBy({ is_published: true });
  const outcome = (page: Page, word: RegExp) =>
    page.getByRole('list', { name: 'Rows by outcome' }).getByRole('listitem').filter({ hasText: word });

  beforeEach(() => office.database.app.getRepository(Review).updateAll({ is_published: false }));

  it('are looked at first: what will change, what is so already, and what changed since is left alone', async () => {
    await aReview(5);
    const second = await aReview(5);
    await aReview(5, { is_published: true, moderated_at: new Date() });
    const page = await office.browser.signInAs('content');
    await visit(page, rated(5));
    await page.getByRole('checkbox').first().check();
    await page.getByText('3 chosen').waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'See what will happen' }).click();

    await page.getByText('Nothing has changed yet. 2 of 3 rows will.').waitFor();
    await page.getByRole('row', { name: /Already so This review is published already/i }).waitFor();
    expect(await published()).toBe(1);

    await office.database.app.getRepository(Review).update(second.id, { staff_rating: 2 });
    await page.getByRole('button', { name: 'Confirm: approve 2' }).click();
    await page.getByRole('row', { name: /This row changed after it was looked at/ }).waitFor();
    await outcome(page, /1 Changed/i).waitFor();
    await outcome(page, /1 Refused/i).waitFor();
    expect(await published()).toBe(2);

    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the result' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    expect(file).toContain('This row changed after it was looked at');
    expect(file.trim().split('\n')).toHaveLength(4);
  });

  it('are refused one by one with the reason', async () => {
    await aReview(4);
    const page = await office.browser.signInAs('content');
    await visit(page, rated(4));
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Take down' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('It names a person.');
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByText('Nothing would change: see below why.').waitFor();
    await outcome(page, /1 Refused/i).waitFor();
    expect(await page.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
  });

  it('can be all that match the filter, in the background with its progress', async () => {
    for (let number = 0; number < 40; number++) await aReview(3);
    const page = await office.browser.signInAs('content');
    await visit(page, rated(3));
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Choose all 40 that match' }).click();
    await page.getByText('all 40 chosen').waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByText('Nothing has changed yet. 40 of 40 rows will.').waitFor();
    await page.getByRole('button', { name: 'Confirm: approve 40' }).click();
    await page.getByRole('progressbar', { name: 'Approve' }).waitFor();
    await outcome(page, /40 Changed/i).waitFor({ timeout: 30_000 });
    expect(await published()).toBe(40);
  });
});
