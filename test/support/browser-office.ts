import { type Page } from 'playwright-core';
import { describeInBrowser, openBrowser, type TestBrowser } from './browser.js';
import { openTestDatabase, type TestDatabase } from './database.js';
import { startServer, type TestServer } from './server.js';
import { makeStory, type Story } from './story.js';

export interface BackOffice {
  browser: TestBrowser;
  server: TestServer;
  database: TestDatabase;
  story: Story;
}

/** A back office with a working day in it, for a file of tests; whatever goes wrong in a page fails its test. */
export function describeBackOffice(
  name: string,
  tests: (office: BackOffice) => void,
  settings: Record<string, string> | (() => Promise<Record<string, string>>) = {},
): void {
  describeInBrowser(name, () => {
    const office = {} as BackOffice;
    beforeAll(async () => {
      office.database = await openTestDatabase();
      office.story = await makeStory(office.database);
      const given = typeof settings === 'function' ? await settings() : settings;
      office.server = await startServer(`hairline_test_${process.env.JEST_WORKER_ID ?? '1'}`, given);
      office.browser = await openBrowser(office.server);
    });
    afterEach(async () => {
      expect(await office.browser.faults()).toEqual([]);
    });
    afterAll(async () => {
      await office.browser?.close();
      await office.server?.stop();
      await office.database?.close();
    });
    tests(office);
  });
}

export const pathOf = (table: string, id?: string, action = 'show'): string =>
  `/admin/resources/${table}${id ? `/records/${id}/${action}` : ''}`;

/** Opens a page and waits for what it is called. */
export async function visit(page: Page, path: string, heading?: string | RegExp): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1, ...(heading ? { name: heading } : {}) }).waitFor();
}

/** Chooses a row in a reference field by typing the beginning of its name. */
export async function choose(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option').filter({ hasText: typed }).first().click();
}
