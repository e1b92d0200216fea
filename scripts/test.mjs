import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { clearEnvironment } from './lib/environment.mjs';
import { dataFolder, projectFolder } from './lib/files.mjs';
import { main, refuseWhenEnding, undoAll } from './lib/lifetime.mjs';
import { waitForLock } from './lib/lock.mjs';
import { say } from './lib/output.mjs';
import { checkMachine, installPackages } from './lib/packages.mjs';
import { findPrograms, MissingPrograms } from './lib/programs.mjs';
import { closingLine } from './lib/results.mjs';
import { foreground } from './lib/run.mjs';
import { startServices, stopLeftovers } from './lib/services.mjs';

const folder = join(dataFolder, 'test');
const resultFile = join(folder, 'results.json');
const jestArguments = process.argv.slice(2).filter((argument) => argument !== '--optional');
const isOptional = process.argv.includes('--optional');
const isWholeSuite = jestArguments.length === 0;

await main(async () => {
  checkMachine();
  clearEnvironment();
  await waitForLock(
    join(dataFolder, 'test.lock'),
    (holder) => `Waiting for another npm test (process ${holder.pid}) to end …`,
  );
  await installPackages();
  const programs = await programsForTests();
  if (!programs) return 0;
  const browser = await findBrowser({ mayInstall: isWholeSuite });
  await build();
  const code = await runTests(await freshServices(programs), browser);
  refuseWhenEnding();
  await undoAll();
  console.log(closingLine(resultFile, code));
  return code;
});

/** Null where the database that was asked for can't be had, and nobody insists. */
async function programsForTests() {
  try {
    return await findPrograms();
  } catch (error) {
    if (!isOptional || !(error instanceof MissingPrograms)) throw error;
    say(`${error.message}\n\n*** SKIPPED: nothing was tested, for want of a server. ***`);
    return null;
  }
}

/** Never those of the app, and never what an earlier run has left behind. */
async function freshServices(programs) {
  await stopLeftovers(folder);
  rmSync(folder, { recursive: true, force: true });
  return startServices(folder, programs, { forTests: true });
}

async function runTests(settings, browser) {
  const env = { ...process.env, ...settings, HAIRLINE_TEST: '1', ...(browser && { CHROME_PATH: browser }) };
  const code = await foreground(
    [
      process.execPath,
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--config=jest.config.mjs',
      '--json',
      `--outputFile=${resultFile}`,
      ...(process.env.CI ? ['--no-color'] : []),
      ...jestArguments,
    ],
    { cwd: projectFolder, env },
  );
  // Whoever runs everything must not take a run without a browser for a good one.
  return code || (isWholeSuite && !browser ? 1 : 0);
}
