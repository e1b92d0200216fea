import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type TestServer } from './server.js';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Look {
  width?: number;
  height?: number;
  dark?: boolean;
}

export interface TestBrowser {
  /** A page of a fresh session, on the dashboard. */
  signInAs: (role: string, look?: Look) => Promise<Page>;
  /** A page that is not signed in. */
  anonymous: (look?: Look) => Promise<Page>;
  /** Answers of this status are part of the test: a refusal that a person is meant to see. */
  allow: (status: number) => void;
  /** Everything that went wrong in any page since the last call; the pages are closed. */
  faults: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** Machines without a browser leave these tests out, and "npm test" says so. */
export const describeInBrowser = process.env.CHROME_PATH ? describe : describe.skip;

/** One Chromium for a file; every page is watched. */
export async function openBrowser(server: TestServer): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: FLAGS });
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  let allowed = new Set<number>();

  const open = async ({ width = 1280, height = 800, dark = false }: Look = {}) => {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      bypassCSP: false,
    });
    contexts.push(context);
    context.setDefaultTimeout(8000);
    context.on('page', watch);
    return context;
  };

  const watch = (page: Page) => {
    const note = (fault: string) => faults.push(`${new URL(page.url()).pathname}: ${fault}`);
    page.on('pageerror', (error) => note(`threw ${error.message}`));
    page.on('console', (message) => {
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (['error', 'warning'].includes(message.type()) && !isAnswer) note(`console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      // A page that is left takes back what it asked for.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') note(`${request.url()} failed: ${reason}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.url) note(`asked ${origin}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !allowed.has(response.status()))
        note(`${response.request().method()} ${response.url()} was answered ${response.status()}`);
    });
  };

  return {
    signInAs: async (role, look) => {
      const client = await server.as(role);
      const context = await open(look);
      const [name = '', value = ''] = client.cookie.split('=');
      await context.addCookies([{ name, value, url: server.url }]);
      const page = await context.newPage();
      await page.goto('/admin');
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    anonymous: async (look) => (await open(look)).newPage(),
    allow: (status) => void allowed.add(status),
    faults: async () => {
      const found = faults;
      await Promise.all(contexts.map((context) => context.close()));
      [contexts, faults, allowed] = [[], [], new Set()];
      return found;
    },
    close: () => browser.close(),
  };
}
