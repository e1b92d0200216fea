import { tmpdir } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { describeInBrowser, FLAGS } from '../support/browser.js';
import { LOCALES, sampleLetters } from '../support/sample-letters.js';

let browser: Browser;

describeInBrowser('a mail as people see it', () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: FLAGS });
  });
  afterAll(() => browser.close());

  const letters = LOCALES.flatMap((locale) =>
    Object.entries(sampleLetters(tmpdir(), locale)).map(([sort, letter]) => ({ locale, sort, letter })),
  );

  it.each(letters)('$sort, $locale: is whole on a desk and on a phone', async ({ letter }) => {
    for (const width of [900, 360]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(letter.html);
      await page.getByRole('heading', { level: 1, name: letter.subject }).waitFor();
      expect(await page.getByRole('link').first().isVisible()).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(asked).toEqual([]);
      await page.close();
    }
  });
});
