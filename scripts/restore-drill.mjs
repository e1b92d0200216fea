import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Dice } from './bad-days/dice.mjs';
import { Ledger } from './bad-days/ledger.mjs';
import { live } from './bad-days/lives.mjs';
import { findPatients } from './bad-days/patients.mjs';
import { openPlatform } from './bad-days/platform.mjs';
import { build } from './lib/build.mjs';
import { clearEnvironment, withPrivateServices } from './lib/environment.mjs';
import { dataFolder } from './lib/files.mjs';
import { main } from './lib/lifetime.mjs';
import { Problem, say, step } from './lib/output.mjs';
import { checkMachine, installPackages } from './lib/packages.mjs';
import { findPrograms } from './lib/programs.mjs';
import { serve } from './lib/serve.mjs';
import { openServices, stopLeftovers } from './lib/services.mjs';
import { differences } from './restore-drill/checks.mjs';
import { dumpTo, findClients, loadFrom } from './restore-drill/copy.mjs';

/**
 * Backs up a platform while patients write, restores it on servers of its own, and holds the copy against what the
 * patients were told. Options: --patients 10, --seconds 30 (that they write before the backup begins).
 */
const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '30' },
  },
});

await main(async () => {
  const [patients, seconds] = ['patients', 'seconds'].map(numberOf);
  checkMachine();
  clearEnvironment();
  await installPackages();
  const programs = await findPrograms(dataFolder);
  const clients = await findClients();
  await build();
  const folder = join(dataFolder, 'restore-drill');
  const original = await openPlatform(join(folder, 'original'), programs, patients);
  const people = await step('Signing patients in', () => findPatients(original, patients));
  const ledger = new Ledger();
  const calm = new AbortController();
  const lives = people.map((person) => live(person, original, ledger, new Dice(1), calm.signal));
  await step('Patients write', () => Promise.race([delay(seconds * 1000), ...lives]));

  const acknowledged = { messages: [...ledger.messages], inquiries: [...ledger.inquiries] };
  const backup = join(folder, 'backup');
  rmSync(backup, { recursive: true, force: true });
  mkdirSync(backup, { recursive: true });
  const dump = join(backup, 'hairline.sql.gz');
  await step('Backing up while they write', async () => {
    await dumpTo(dump, clients, original.environment.MIGRATION_DATABASE_URL);
    // After the database: each file that a row names is there then.
    cpSync(original.environment.STORAGE_URL, join(backup, 'files'), { recursive: true });
  });
  calm.abort();
  await step('Patients end what they began', () => Promise.all(lives));

  const copy = await openCopy(join(folder, 'copy'), programs, original);
  await step('Restoring', async () => {
    await loadFrom(dump, clients, copy.environment.MIGRATION_DATABASE_URL);
    cpSync(join(backup, 'files'), copy.environment.STORAGE_URL, { recursive: true });
  });
  const { url } = await step('Starting the copy', () => copy.start());
  const found = await step('Holding it against what was told', () =>
    differences({ original, copy: { ...copy, url }, acknowledged, people }),
  );
  say('');
  say(`the dump: ${(statSync(dump).size / 1024 / 1024).toFixed(1)} MiB`);
  say(`messages that were acknowledged before: ${acknowledged.messages.length}`);
  say(`inquiries with a scan that were acknowledged before: ${acknowledged.inquiries.length}`);
  for (const sentence of found) say(`FOUND: ${sentence}`);
  say(found.length === 0 ? 'Everything came back.' : `${found.length} findings.`);
  return found.length === 0 ? 0 : 1;
});

/** Empty servers, and the only thing that no backup of the database may hold: the key. */
async function openCopy(folder, programs, original) {
  await stopLeftovers(folder);
  rmSync(folder, { recursive: true, force: true });
  const { settings, database, redis } = await openServices(folder, programs);
  const environment = {
    ...original.environment,
    ...withPrivateServices(settings),
    APP_KEY: original.environment.APP_KEY,
    STORAGE_URL: join(folder, 'files'),
    MAIL_URL: join(folder, 'mail'),
    HAIRLINE_EMBEDDED: '0',
    HAIRLINE_CLOCK: '0',
  };
  await database();
  await redis();
  const start = async () => ({ url: await serve(['dist/src/main/server.js'], environment, '/readyz') });
  return { environment, start };
}

function numberOf(name) {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Problem(`--${name} takes a whole number above 0.`);
  return number;
}
