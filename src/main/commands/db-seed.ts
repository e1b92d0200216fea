import { parseArgs } from 'node:util';
import { readConfig } from '../../core/config.js';
import { boot } from '../boot.js';
import { Problem } from '../problem.js';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { class: { type: 'string', multiple: true } } });
  await seed(values.class);
}

/** Runs the named seeders, or all that belong into this database. */
export async function seed(names?: string[]): Promise<void> {
  const { shutdown } = await boot(usableConfig());
  try {
    const { runSeeders } = await import('../../../seeds/index.js');
    await runSeeders(names);
    console.log('Seeded.');
  } finally {
    await shutdown();
  }
}

function usableConfig() {
  try {
    return readConfig();
  } catch (error) {
    throw new Problem((error as Error).message);
  }
}
