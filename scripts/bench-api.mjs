import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { clearEnvironment } from './lib/environment.mjs';
import { dataFolder } from './lib/files.mjs';
import { main } from './lib/lifetime.mjs';
import { Problem, step } from './lib/output.mjs';
import { checkMachine, installPackages } from './lib/packages.mjs';
import { findPrograms } from './lib/programs.mjs';
import { makePeople } from './bench/people.mjs';
import { measure } from './bench/measure.mjs';
import { sameAnswers, sameWrites } from './bench/same.mjs';
import { openPlatform, openPool, serveByHand, serveOurs, seedVolume } from './bench/servers.mjs';
import { rest } from './bench/settle.mjs';
import { markdown } from './bench/table.mjs';

/**
 * How fast the apps' door is beside a server written by hand with `http` and `mysql2` that answers the same JSON from
 * the same database. Options: --patients 20000, --rounds 5, --seconds 3, --writes 500 (in each round),
 * --profile (a CPU profile of our server in .data/bench/profile).
 */
const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    writes: { type: 'string', default: '500' },
    profile: { type: 'boolean', default: false },
  },
});

await main(async () => {
  const [patients, rounds, seconds, writes] = ['patients', 'rounds', 'seconds', 'writes'].map(numberOf);
  checkMachine();
  clearEnvironment();
  await installPackages();
  const programs = await findPrograms(dataFolder);
  await build();
  const platform = await openPlatform(programs);
  const ours = await step('Starting a back office with the demo', () => serveOurs(platform, values.profile));
  await step(`Adding ${patients} patients`, () => seedVolume(platform, patients));
  platform.pool = await openPool(platform);
  const byHand = await serveByHand(platform);
  const servers = { ours, byHand, bare: `${byHand}/bare` };
  await step('Waiting for the clock to catch up', () => rest(platform));
  const people = await step('Signing patients in', () => makePeople(platform, ours, { rounds, writes }));
  await step('Comparing answers', async () => {
    await sameAnswers(servers, people);
    await sameWrites(platform, servers, people);
  });
  const figures = await measure(platform, servers, people, { rounds, seconds, writes });
  console.log(markdown(figures, { patients, rounds, seconds, writes, processors: cpus() }));
  return 0;
});

function numberOf(name) {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Problem(`--${name} takes a whole number above 0.`);
  return number;
}
