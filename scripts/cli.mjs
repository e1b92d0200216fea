import { build } from './lib/build.mjs';
import { claimForCommand } from './lib/claim.mjs';
import { loadEnvironment, usesExternalServices, withPrivateServices } from './lib/environment.mjs';
import { dataFolder, projectFolder, readJson } from './lib/files.mjs';
import { main } from './lib/lifetime.mjs';
import { Problem } from './lib/output.mjs';
import { checkMachine, installPackages } from './lib/packages.mjs';
import { findPrograms } from './lib/programs.mjs';
import { foreground } from './lib/run.mjs';
import { keptSettings, startServices } from './lib/services.mjs';
import { supervise } from './lib/supervise.mjs';

const [command, ...args] = process.argv.slice(2);

await main(run, { codeWhenStopped: command === 'worker' ? 0 : undefined });

async function run() {
  if (!command) throw new Problem('Say what to run, for example: npm run migrate');
  checkMachine();
  loadEnvironment();
  const external = usesExternalServices();
  await installPackages();
  await build();
  const environment = external ? process.env : withPrivateServices(await privateSettings());

  const program = ['dist/src/main/cli.js', command, ...args];
  if (command === 'worker') return supervise(program, environment);
  return foreground([process.execPath, ...program], { cwd: projectFolder, env: environment });
}

/** Of the app that runs in this folder, if one does; else of services that live as long as the command. */
async function privateSettings() {
  const lock = await claimForCommand(command);
  if (lock) return startServices(dataFolder, await findPrograms(dataFolder));
  return { ...keptSettings(dataFolder), ...readJson(`${dataFolder}/services.json`) };
}
