import { database } from '../src/core/database.js';
import { Refusal } from '../src/core/errors.js';
import { DEMO_SEEDERS } from './demo/index.js';
import { REFERENCE_SEEDERS } from './reference/index.js';
import { firstDay } from './support/first-day.js';
import { type Seeder, type SeederClass } from './support/seeder.js';

export { DEMO_PASSWORD } from './support/password.js';

/** Every seeder by the name of its class, in the order in which DatabaseSeeder runs them. */
export const seeders: Readonly<Record<string, SeederClass>> = Object.fromEntries(
  [...REFERENCE_SEEDERS, ...DEMO_SEEDERS].map((seeder) => [seeder.name, seeder]),
);

/** What every environment needs. */
export async function runReference(): Promise<void> {
  await run(REFERENCE_SEEDERS);
}

/** People and stories, on top of the reference data. Refused outside of the private database and tests. */
export async function runDemo(now: Date = new Date()): Promise<void> {
  if (!demoIsAllowed())
    throw new Refusal(
      'Demo data, with its well-known passwords, belongs only into the private database that npm start makes.',
    );
  await run([...REFERENCE_SEEDERS, ...DEMO_SEEDERS], now);
}

/**
 * Runs seeders by name, each after what it needs; without names, or with DatabaseSeeder, all that this
 * environment may have.
 */
export async function runSeeders(names: readonly string[] = [], now: Date = new Date()): Promise<void> {
  if (names.length === 0 || names.includes('DatabaseSeeder'))
    return demoIsAllowed() ? runDemo(now) : runReference();
  const chosen = names.map((name) => {
    const seeder = seeders[name];
    if (!seeder)
      throw new Refusal(
        `There is no seeder "${name}". There are: DatabaseSeeder, ${Object.keys(seeders).join(', ')}.`,
      );
    return seeder;
  });
  const demo = chosen.find((seeder) => new seeder().kind === 'demo');
  if (demo && !demoIsAllowed())
    throw new Refusal(
      `${demo.name} plants demo data: that belongs only into the private database that npm start makes.`,
    );
  await run(chosen, now);
}

function demoIsAllowed(): boolean {
  return process.env.HAIRLINE_EMBEDDED === '1' || process.env.HAIRLINE_TEST === '1';
}

async function run(classes: readonly SeederClass[], now: Date = new Date()): Promise<void> {
  const today = await firstDay(now);
  const done = new Set<SeederClass>();
  for (const seeder of classes) await plant(seeder, today, done);
}

async function plant(kind: SeederClass, today: Date, done: Set<SeederClass>): Promise<void> {
  if (done.has(kind)) return;
  done.add(kind);
  const seeder: Seeder = new kind();
  for (const needed of seeder.needs) await plant(needed, today, done);
  await database().transaction((manager) => seeder.run(manager, today));
  await seeder.afterwards(today);
}
