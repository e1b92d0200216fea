import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { clearEnvironment } from './lib/environment.mjs';
import { dataFolder } from './lib/files.mjs';
import { main } from './lib/lifetime.mjs';
import { Problem, say, step } from './lib/output.mjs';
import { checkMachine, installPackages } from './lib/packages.mjs';
import { findPrograms } from './lib/programs.mjs';
import { findings } from './bad-days/findings.mjs';
import { Ledger } from './bad-days/ledger.mjs';
import { openPlatform } from './bad-days/platform.mjs';
import { findPatients } from './bad-days/patients.mjs';
import { Dice } from './bad-days/dice.mjs';
import { storm } from './bad-days/storm.mjs';
import { rest } from './bad-days/rest.mjs';
import { live } from './bad-days/lives.mjs';
import { findReviews, moderate, newestEntry } from './bad-days/staff.mjs';

/** Two, who get into each other's way. */
const MODERATORS = 2;

/**
 * Kills the server, the workers, Redis and the database at random points while patients pay by card, write, upload and
 * ask, and staff moderate reviews in bulk; then looks whether everything that was acknowledged is there, once. Options: --kills 200, --minutes 30 (at the
 * most), --patients 40, --seed (to repeat a run's dice; what the machine does in between cannot be repeated).
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '30' },
    patients: { type: 'string', default: '40' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

await main(async () => {
  const [kills, minutes, patients, seed] = ['kills', 'minutes', 'patients', 'seed'].map(numberOf);
  checkMachine();
  clearEnvironment();
  await installPackages();
  const programs = await findPrograms(dataFolder);
  await build();
  const dice = new Dice(seed);
  say(`The dice are --seed ${seed}.`);
  const platform = await openPlatform(join(dataFolder, 'bad-days'), programs, patients);
  const people = await step('Signing patients in', () => findPatients(platform, patients));
  const ledger = new Ledger();
  const calm = new AbortController();
  const reviews = await findReviews(platform);
  ledger.entriesBefore = await newestEntry(platform);
  const lives = [
    ...people.map((person) => live(person, platform, ledger, dice, calm.signal)),
    ...Array.from({ length: MODERATORS }, () => moderate(platform, reviews, ledger, dice, calm.signal)),
  ];
  const killed = await step('The storm', () => storm(platform, dice, { kills, minutes, watch: lives }));
  await step('Starting what is down', () => platform.heal());
  calm.abort();
  await step('Ending what was begun', () => Promise.all(lives));
  const again = await step('Working off what is owed', () => rest(platform));
  const found = await step('Looking for what was lost, or done twice', () =>
    findings(platform, people, ledger),
  );
  report(killed, ledger, again, found);
  return found.length === 0 ? 0 : 1;
});

function report(killed, ledger, again, found) {
  say('');
  for (const [title, times] of Object.entries(killed)) say(`killed ${title}: ${times}`);
  for (const [title, count] of Object.entries(ledger.counts())) say(`${title}: ${count}`);
  say(`jobs that had failed for good, and were tried again afterwards: ${again}`);
  for (const sentence of found) say(`FOUND: ${sentence}`);
  say(found.length === 0 ? 'Nothing was lost, and nothing was done twice.' : `${found.length} findings.`);
}

function numberOf(name) {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0) throw new Problem(`--${name} takes a whole number.`);
  return number;
}
