import { build } from './lib/build.mjs';
import { claimForStart } from './lib/claim.mjs';
import { loadEnvironment, usesExternalServices, withPrivateServices } from './lib/environment.mjs';
import { dataFolder, replaceFile } from './lib/files.mjs';
import { main } from './lib/lifetime.mjs';
import { Problem } from './lib/output.mjs';
import { checkMachine, installPackages } from './lib/packages.mjs';
import { isFree } from './lib/ports.mjs';
import { findPrograms } from './lib/programs.mjs';
import { startServices, stopLeftovers } from './lib/services.mjs';
import { supervise } from './lib/supervise.mjs';

const server = 'dist/src/main/server.js';

await main(
  () => {
    checkMachine();
    loadEnvironment();
    return usesExternalServices() ? serveWithTheirs() : serveWithOurs();
  },
  { codeWhenStopped: 0 },
);

async function serveWithTheirs() {
  await installPackages();
  await build();
  return supervise([server], process.env);
}

async function serveWithOurs() {
  const lock = await claimForStart();
  await stopLeftovers(dataFolder);
  await refuseTakenPort();
  await installPackages();
  const programs = await findPrograms(dataFolder);
  await build();
  const { SESSION_SECRET, ...settings } = await startServices(dataFolder, programs);
  // For tools that want to look inside: they find the services here, but cannot forge a session.
  replaceFile(`${dataFolder}/services.json`, `${JSON.stringify(settings, null, 2)}\n`);
  lock.note({ ready: true });
  return supervise([server], withPrivateServices({ ...settings, SESSION_SECRET }), 'app');
}

/** Said before minutes go into installing and building. */
async function refuseTakenPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (await isFree(port)) return;
  throw new Problem(
    `Another program uses port ${port}. Choose one that is free, for example: PORT=${port + 1} npm start`,
  );
}
