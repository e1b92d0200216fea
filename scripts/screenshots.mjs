import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeActions } from './lib/action-docs.mjs';
import { takeActionPictures } from './lib/action-pictures.mjs';
import { readActions } from './lib/actions.mjs';
import { findBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { clearEnvironment, withPrivateServices } from './lib/environment.mjs';
import { dataFolder, projectFolder } from './lib/files.mjs';
import { atEnd, main } from './lib/lifetime.mjs';
import { Problem, say, step } from './lib/output.mjs';
import { checkMachine, installPackages } from './lib/packages.mjs';
import { findPrograms } from './lib/programs.mjs';
import { serve } from './lib/serve.mjs';
import { startServices, stopLeftovers } from './lib/services.mjs';
import { takeMailPictures } from './lib/mail-pictures.mjs';
import { takePictures } from './lib/pictures.mjs';
import { lockOut, signIn } from './lib/sign-in.mjs';

/**
 * Pictures of the demo for the documents: docs/images, and docs/actions.md with each action's form, from a back office
 * of their own that is thrown away.
 */
const folder = join(dataFolder, 'screenshots');
const pictures = join(projectFolder, 'docs/images');

await main(async () => {
  checkMachine();
  clearEnvironment();
  await installPackages();
  const executablePath = await findBrowser({ mayInstall: true });
  if (!executablePath) throw new Problem('Without a browser there are no pictures.');
  await build();
  const url = await step('Starting a back office with the demo', serveDemo);
  // Packages are there from here on.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  atEnd(() => browser.close());
  mkdirSync(pictures, { recursive: true });
  const actions = await readActions(browser, url);
  // So high that no form has to be scrolled.
  const page = await signIn(browser, url, { viewport: { width: 1280, height: 5000 } });
  await lockOut(page, 'auditor');
  const faults = await step(`Taking pictures of ${actions.length} actions`, () =>
    takeActionPictures(page, actions, join(pictures, 'actions')),
  );
  writeFileSync(join(projectFolder, 'docs/actions.md'), describeActions(actions));
  // Last, for one of these changes a record.
  await step('Taking pictures of pages', () => takePictures(browser, url, pictures));
  await step('Taking pictures of mails', () => takeMailPictures(browser, projectFolder, pictures));
  for (const fault of faults) say(`  ${fault}`);
  return 0;
});

async function serveDemo() {
  await stopLeftovers(folder);
  rmSync(folder, { recursive: true, force: true });
  const settings = await startServices(folder, await findPrograms(dataFolder));
  const environment = {
    ...withPrivateServices(settings),
    NODE_ENV: 'production',
    STORAGE_URL: join(folder, 'files'),
    MAIL_URL: join(folder, 'mail'),
  };
  const url = await serve(['dist/src/main/server.js'], environment, '/admin/login');
  // As mails and cookies name it.
  return url.replace('127.0.0.1', 'localhost');
}
